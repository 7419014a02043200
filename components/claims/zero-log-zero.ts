import { crossEntropy, entropy } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const cells = 900;
const epsilon = 1e-4;

/** One certain outcome among 900. */
const certain = (outcome: number): number[] =>
  Array.from({ length: cells }, (_, i) => (i === outcome ? 1 : 0));

/** The law with the constant in every cell, divided by its new total. */
const blurred = (p: readonly number[]): number[] => p.map((mass) => (mass + epsilon) / (1 + cells * epsilon));

export const claim = defineClaim({
  id: 'zero-log-zero',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: {
          en: 'entropy of one certain outcome among 900, with $0.0001$ added to every cell',
          ko: '900칸 가운데 한 칸이 확실한 분포의 모든 칸에 $0.0001$을 더했을 때의 엔트로피',
        },
        number: entropy(blurred(certain(0))),
        reads: 'entropy-epsilon',
      },
      relation: '>',
      bound: {
        label: { en: 'its entropy without an epsilon', ko: '엡실론을 더하지 않은 엔트로피' },
        number: entropy(certain(0)),
        reads: 'entropy',
      },
      unit: 'information',
    },
    {
      value: {
        label: {
          en: 'cross entropy with a $\\q$ that rules this outcome out',
          ko: '그 결과가 나올 수 없다고 하는 $\\q$로 잰 교차 엔트로피',
        },
        number: crossEntropy(certain(0), certain(cells - 1)),
        reads: 'cross',
      },
      relation: '>',
      bound: {
        label: {
          en: 'the same with $0.0001$ in every cell of $\\q$',
          ko: '$\\q$의 모든 칸에 $0.0001$을 더하고 잰 값',
        },
        number: crossEntropy(certain(0), blurred(certain(cells - 1))),
        reads: 'cross-epsilon',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'epsilon', set: {} },
  text: {
    en: {
      claim: 'Since $0\\log 0$ is undefined, add a small epsilon to every probability.',
      truth:
        '$0\\log 0$ is $0$: as $t$ falls to zero, $t\\log t$ goes with it. And an epsilon does not protect a formula, it changes the distributions. Let one of $900$ outcomes be certain: the entropy is $0$. Add $0.0001$ to each of them, and it is not. Where the right answer is $\\infty$, what comes out is set by the epsilon that you happened to choose.',
      shows:
        'The numbers show what the epsilon costs: it makes a certain outcome uncertain, and it puts a number of its own in the place of $\\infty$. The formula needed neither.',
    },
    ko: {
      claim: '$0\\log 0$은 정의되지 않으니 모든 확률에 작은 엡실론을 더해야 합니다.',
      truth:
        '$0\\log 0$은 $0$입니다. $t$가 0으로 가면 $t\\log t$도 0으로 가기 때문입니다. 그리고 엡실론을 더하면 식이 안전해지는 것이 아니라 분포가 달라집니다. 결과 $900$가지 가운데 하나가 확실하면 엔트로피는 $0$인데, 칸마다 $0.0001$을 더하면 $0$이 아니게 됩니다. 답이 $\\infty$여야 하는 곳에서는 어쩌다 고른 엡실론의 크기에 따라 정해지는 값이 나옵니다.',
      shows:
        '이 값들은 엡실론을 더한 대가를 보여 줍니다. 확실한 결과가 불확실해지고, $\\infty$ 대신 엡실론이 정한 값이 나옵니다. 식에는 둘 다 필요하지 않았습니다.',
    },
  },
});
