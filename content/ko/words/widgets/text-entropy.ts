import type { TextEntropyWords } from '../../../../components/widgets/text-entropy.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { languages } from './parts/languages.ts';

const kinds = { letter: '글자', jamo: '자모', syllable: '음절', word: '어절' };

export const words: TextEntropyWords = {
  title: '글자 하나는 얼마나 놀라울까?',
  caption:
    '막대 하나가 글에 나오는 기호 하나이고 높이는 그 비율 $\\p$입니다. 자주 나오는 것부터 놓았습니다. 아래는 글마다 엔트로피(점)와, $k$가지 기호가 모두 똑같이 자주 나왔을 때의 값(눈금)입니다. 글은 세계 인권 선언이고, 직접 글을 쓰면 그 글을 셉니다.',
  parameters: { source: '글', symbol: '세는 단위', text: '내 글' },
  options: {
    source: { ...languages, own: '내 글' },
    symbol: { letter: '글자', jamo: '자모', syllable: '음절', word: '어절' },
  },
  quantities: {
    entropy: '기호 하나의 엔트로피',
    'max-entropy': '모두 똑같이 자주 나올 때의 엔트로피',
    symbols: '서로 다른 기호의 수',
    length: '글에 나오는 기호의 수',
  },
  panels: { symbols: '기호마다의 비율', texts: '기호 하나의 엔트로피와 그 한계 $\\log k$' },
  presets: {
    hawaiian: {
      label: '하와이어',
      look: '열아홉 글자뿐이고 네 글자에 하나쯤은 a입니다. 여섯 글 가운데 가장 예측하기 쉽습니다.',
    },
    jamo: {
      label: '한국어, 자모로',
      look: '자모도 알파벳입니다. 자모 하나의 엔트로피는 영어 글자 하나와 비슷합니다.',
    },
    syllables: {
      label: '한국어, 음절로',
      look: '하나의 값은 훨씬 크지만 개수는 훨씬 적습니다. 글 전체의 값을 견주어 보세요.',
    },
    words: {
      label: '영어 낱말',
      look: '낱말 504개 가운데 스무 개가 글의 절반 가까이를 차지하고, 낱말 대부분은 한 번만 나옵니다.',
    },
    own: { label: '마법의 낱말', look: '열한 글자 가운데 다섯이 a입니다. 이제 직접 써 보세요.' },
  },
  phrases: {
    own: '내 글',
    empty: '아직 글자가 없습니다. 글을 쓰거나 붙여 넣어 보세요.',
    main: (name, f, kind, s, unit) =>
      `${name}: ${kinds[kind]} ${formatCount(f.length)}개 가운데 서로 다른 것은 ${formatCount(f.symbols)}개입니다. 저마다 얼마나 자주 나오는지만 이용하는 부호로는 하나에 평균 ${s.entropy}${unit}, 글 전체에 ${s.total}${unit}보다 적게 쓸 수 없습니다. 모두 똑같이 자주 나왔다면 하나에 ${s.bound}${unit}입니다.`,
    once: (f) =>
      `서로 다른 ${formatCount(f.symbols)}개 가운데 ${formatCount(f.once)}개는 한 번만 나옵니다. 글이 짧아서 드문 낱말이 얼마나 드문지 드러나지 않으므로, 엔트로피가 실제보다 작게 나옵니다.`,
    blocks:
      '유니코드는 한글을 음절 단위로 적으므로 여기서는 음절 하나가 글자 하나입니다. 자모를 고르면 풀어서 셉니다.',
    letters: '알파벳은 음절을 따로 적지 않으므로 글자를 셉니다.',
    languages,
    columns: { bars: ['기호', '횟수', '비율'], rest: '나머지', rows: ['글', '엔트로피', 'log k'] },
    ownText: '내 글',
    unitName,
  },
};
