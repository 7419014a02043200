import type { BelievedSurpriseWords } from '../../../../components/widgets/believed-surprise.ts';
import { unitName } from '../live/units.ts';

export const words: BelievedSurpriseWords = {
  title: 'q를 믿는 사람의 놀라움',
  caption:
    '결과마다 탑이 하나씩 있습니다. 너비는 $\\p$에서 그 결과가 나오는 비율이고, 높이는 $\\q$를 믿는 사람이 느끼는 놀라움입니다. 파선은 높이의 평균입니다.',
  parameters: { p: '실제 확률', q: '믿는 확률' },
  quantities: {
    'cross-entropy': '교차 엔트로피(q에서의 놀라움의 평균)',
    entropy: 'p의 엔트로피',
    first: 'q에서 첫째 결과의 놀라움',
    last: 'q에서 마지막 결과의 놀라움',
  },
  panels: { surprise: '결과마다의 $-\\log\\q(x)$, 너비는 $\\p(x)$' },
  presets: {
    coin: {
      label: '열에 일곱과 공정한 동전',
      look: '10번 중 앞면이 7번 나온 결과가 공정한 동전을 믿는 사람에게 주는, 한 번당 놀라움입니다.',
    },
    right: {
      label: '가능도가 가장 큰 동전',
      look: '$\\q = \\p$일 때만 놀라움의 평균이 $\\p$의 엔트로피와 같습니다.',
    },
    wrong: {
      label: '반대로 기운 동전',
      look: '같은 결과인데 놀라움은 훨씬 큽니다. $\\p$의 엔트로피는 그대로입니다.',
    },
  },
  phrases: {
    sentence: (cross, h, unit) =>
      `q를 믿는 사람의 놀라움은 평균 ${cross}${unit}이고, p를 아는 사람의 놀라움은 평균 ${h}${unit}입니다.`,
    outcome: '결과',
    unitName,
  },
};
