import type { TextCodingWords } from '../../../../components/widgets/text-coding.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { languages } from './parts/languages.ts';

export const words: TextCodingWords = {
  actions: { swap: '맞바꾸기' },
  title: '한 언어를 다른 언어의 부호로',
  caption:
    '막대는 글에 각 글자가 나오는 비율 $\\p$입니다. 눈금은 부호책이 맞추어진 언어에 그 글자가 나오는 비율 $\\q$입니다. 그 아래는 글자마다 발산에 더하는 양이고, 선 아래로 내려간 글자는 비용을 덜어 줍니다. 모두 세계 인권 선언에서 세었습니다.',
  parameters: { source: '글', book: '부호책의 언어', accents: '악상 붙은 글자' },
  options: {
    source: languages,
    book: languages,
    accents: { plain: '떼고 셈 (é를 e로)', kept: '그대로 셈 (é는 é)' },
  },
  quantities: {
    entropy: '글자당 엔트로피',
    'cross-entropy': '글자당 교차 엔트로피',
    kl: 'p를 q로 대신할 때의 KL 발산',
  },
  panels: {
    letters: '글자마다 나오는 비율',
    added: '글자마다 더하는 양 $\\p\\log\\frac{\\p}{\\q}$',
    sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$',
  },
  presets: {
    own: { label: '제 부호책으로', look: '눈금이 모두 막대 끝에 놓여 엔트로피만 남습니다.' },
    french: {
      label: '프랑스어를 영어 부호로',
      look: '막대가 눈금보다 높은 글자에서 더 듭니다. 그중에서도 e와 u가 큽니다. h의 짧은 부호는 거의 쓰이지 않고, w, k, z의 부호는 한 번도 쓰이지 않습니다.',
    },
    back: {
      label: '영어를 독일어 부호로',
      look: '한 글자면 충분합니다. 독일어 글에는 q가 한 번도 나오지 않습니다.',
    },
    accents: {
      label: '악상을 살린 프랑스어',
      look: '프랑스어 글에서 é는 서른일곱 글자에 한 번 나오는데, 영어 부호책에는 그 자리가 없습니다.',
    },
  },
  phrases: {
    same: (text, h, unit) =>
      `${withParticle(text, '을/를')} 제 부호책으로 적으면 글자마다 ${h}${unit}가 듭니다. 글자의 빈도만 보는 부호로는 이보다 짧게 적을 수 없습니다.`,
    finite: (text, book, h, cross, more, unit) =>
      `${withParticle(text, '을/를')} 적는 데 제 부호책으로는 글자마다 ${h}${unit}, ${book} 부호책으로는 ${cross}${unit}가 듭니다. ${more}% 더 드는 셈입니다.`,
    dearest: (letter, added, kl, unit) =>
      `가장 많이 더하는 글자는 ${letter}입니다. ${kl}${unit} 가운데 ${added}${unit}를 차지합니다.`,
    missing: (text, book, letters, more) =>
      `${book} 글에는 ${letters} 글자${more > 0 ? `와 그 밖의 ${formatCount(more)}자` : ''}가 나오지 않아 그 부호책에는 부호어가 없습니다. 그런데 ${text} 글에는 나오므로 교차 엔트로피는 무한대입니다.`,
    languages,
    letter: '글자',
    part: '몫',
    unitName,
  },
};
