import type { EntropyWords } from '../../../../components/widgets/entropy.ts';
import { unitName } from '../live/units.ts';

export const words: EntropyWords = {
  title: '놀라움과 그 평균',
  caption:
    '$\\p$의 막대를 끌어 보세요. 탑 하나가 결과 하나입니다. 너비는 나오는 비율, 높이는 놀라움 $-\\log\\p$입니다. 점선은 그 평균으로, 점선 아래의 넓이는 탑의 넓이를 모두 더한 것과 같습니다. 아래는 허프만 부호로 적은 부호어이고, 파란 눈금은 비트로 잰 놀라움, 곧 부호어가 끝나야 할 자리입니다.',
  parameters: { p: '실제로 일어나는 것', outcomes: '결과의 수' },
  quantities: {
    entropy: '엔트로피',
    'max-entropy': '결과가 이만큼일 때 가장 큰 엔트로피',
    perplexity: '퍼플렉서티',
    'code-length': '허프만 부호의 평균 길이',
  },
  panels: { surprise: '놀라움 $-\\log\\p$', code: '부호어(비트)' },
  presets: {
    coin: {
      label: '공정한 동전',
      look: '‘예’나 ‘아니요’로 답하는 물음 하나, 곧 1비트(0.693내트)입니다. 다른 놀라움도 이런 물음의 수로 잽니다.',
    },
    eight: {
      label: '확률이 같은 여덟',
      look: '저마다 3비트(2.079내트)입니다. 막대 하나를 올려 점선이 내려가는 것을 보세요.',
    },
    die: {
      label: '한쪽으로 치우친 주사위',
      look: '부호어의 자릿수는 정수입니다. 다섯 눈은 놀라움이 저마다 3.3비트쯤인데, 부호어는 세 자리나 네 자리입니다.',
    },
    certain: {
      label: '반드시 나오는 결과',
      look: '놀라움이 없으니 적을 것도 없습니다. 나오지 않는 결과에는 부호어도 없습니다.',
    },
  },
  invalid: '막대의 수와 결과의 수가 같아야 하므로 그림을 그대로 두었습니다.',
  phrases: {
    certain: (outcome) =>
      `${outcome}번 결과가 반드시 나옵니다. 아무도 놀라지 않으므로 엔트로피는 0이고, 적어 둘 것도 없습니다.`,
    main: (h, unit, perplexity) =>
      `놀라움의 평균은 ${h}${unit}입니다. 확률이 같은 결과 ${perplexity}개 가운데 하나를 맞히기만큼 어렵습니다.`,
    exact: (length, bits) =>
      `부호의 평균 길이는 ${length}자리로, 엔트로피인 ${bits}비트와 꼭 같습니다. 더 짧은 부호는 없습니다.`,
    above: (length, bits, over) =>
      `부호의 평균 길이는 ${length}자리로, 엔트로피인 ${bits}비트보다 ${over}만큼 깁니다.`,
    table: {
      outcome: '결과',
      codeword: '부호어',
      length: '자릿수',
      none: '나오지 않음: 부호어 없음',
      empty: '적을 것이 없음',
    },
    unitName,
  },
};
