import { normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);

/** V where each player has two moves: D leans to one side, with logit ±2x, and G makes a bell at −1 or 1. */
const scores = (): number[][] =>
  [-2, 2].map((slope) =>
    [-1, 1].map((mean) => valueFunctionFromLogit(data, normal(mean, 1), (x) => slope * x)),
  );

export const claim = defineClaim({
  id: 'order-of-play',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => {
    const table = scores();
    const column = (g: number): number[] => table.map((row) => row[g] ?? NaN);
    return [
      {
        value: {
          label: {
            en: 'two moves for each player, D moves second: the least of the largest scores, min max V',
            ko: '두 선수의 선택지가 두 가지씩이고 D가 나중에 고를 때의 점수 min max V',
          },
          number: Math.min(...[0, 1].map((g) => Math.max(...column(g)))),
          reads: 'min-max',
        },
        relation: '>',
        bound: {
          label: {
            en: 'the same moves, G moves second: the largest of the least scores, max min V',
            ko: '같은 선택지에서 G가 나중에 고를 때의 점수 max min V',
          },
          number: Math.max(...table.map((row) => Math.min(...row))),
          reads: 'max-min',
        },
        unit: 'information',
      },
    ];
  },
  see: { figure: 'two-orders', set: {} },
  text: {
    en: {
      claim: 'Minimum of maxima or maximum of minima: it is the same game.',
      truth:
        'Among all functions $\\D$ and all distributions $\\pg$ it is: both orders give $-\\log 4$. Among networks it is not. Neither player can reach every function, the inner problem is never solved to the end, and whoever moves last has the advantage. Two moves for each player are enough to see it: $\\D$ takes one side of the axis or the other for the real one, and $\\G$ puts its bell on one side or the other.',
    },
    ko: {
      claim: '최댓값의 최소든 최솟값의 최대든 같은 게임입니다.',
      truth:
        '모든 함수 $\\D$와 모든 분포 $\\pg$ 가운데에서 고른다면 맞는 말입니다. 어느 순서로 해도 $-\\log 4$입니다. 신경망이라면 그렇지 않습니다. 두 선수 모두 나타낼 수 없는 함수가 있고, 안쪽 문제를 끝까지 푸는 일도 없으며, 나중에 고르는 쪽이 유리합니다. 선택지가 두 가지씩만 있어도 알 수 있습니다. $\\D$는 축의 어느 한쪽을 진짜로 보고, $\\G$는 정규분포를 어느 한쪽에 놓습니다.',
    },
  },
});
