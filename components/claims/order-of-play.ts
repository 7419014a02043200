import { frozenGradient, normal, saturatingGradient, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);

/** V where each player has two moves: D leans to one side, with logit ±2x, and G makes a bell at −1 or 1. */
const scores = [-2, 2].map((slope) =>
  [-1, 1].map((mean) => valueFunctionFromLogit(data, normal(mean, 1), (x) => slope * x)),
);

export const claim = defineClaim({
  id: 'order-of-play',
  verdict: 'false',
  checks: () => {
    const column = (g: number): number[] => scores.map((row) => row[g] ?? NaN);
    const minMax = Math.min(...[0, 1].map((g) => Math.max(...column(g))));
    const maxMin = Math.max(...scores.map((row) => Math.min(...row)));
    const slopeAt = (shift: number): number => frozenGradient(data, normal(shift, 1), saturatingGradient);
    return [
      {
        label: {
          en: 'two moves each: min max, against max min',
          ko: '두 선수의 수가 둘씩일 때 최댓값의 최소와 최솟값의 최대',
        },
        value: minMax,
        relation: '>',
        bound: maxMin,
        unit: 'information',
      },
      {
        label: {
          en: 'slope of $C(\\G)$ with fakes one width away',
          ko: '가짜가 너비만큼 떨어졌을 때 $C(\\G)$의 기울기',
        },
        value: slopeAt(1),
        relation: '>',
        bound: 0.39,
        digits: 5,
      },
      {
        label: { en: 'and eight widths away', ko: '너비의 여덟 배만큼 떨어졌을 때' },
        value: slopeAt(8),
        relation: '<',
        bound: 0.0004,
        digits: 5,
      },
    ];
  },
  see: { figure: 'saddle', preset: 'turns' },
  text: {
    en: {
      claim: 'Minimum of maxima or maximum of minima: it is the same game.',
      truth:
        'Among all functions $\\D$ and all distributions $\\pg$ it is: both orders give $-\\log 4$. Among networks it is not. Neither player can reach every function, neither inner problem is ever solved, and whoever moves last has the advantage.',
    },
    ko: {
      claim: '최댓값의 최소든 최솟값의 최대든 같은 게임입니다.',
      truth:
        '모든 함수 $\\D$와 모든 분포 $\\pg$ 가운데에서 고른다면 맞는 말입니다. 어느 순서로 해도 $-\\log 4$입니다. 신경망이라면 그렇지 않습니다. 두 선수 모두 모든 함수에 다다르지는 못하고, 안쪽 문제가 끝까지 풀리는 일도 없으며, 나중에 움직이는 쪽이 유리합니다.',
    },
  },
});
