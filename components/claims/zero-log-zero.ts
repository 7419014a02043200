import { entropy, jsDivergence, klDivergence } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const cells = 900;
const epsilon = 1e-4;

/** Evenly over one half of the cells: the left one, or the right one, which has no cell in common with it. */
const half = (side: 'left' | 'right'): number[] =>
  Array.from({ length: cells }, (_, i) => (i < cells / 2 === (side === 'left') ? 2 / cells : 0));

/** The two halves, with the constant added to every cell: the raw formula, and after division by the new total. */
function withEpsilon(): { readonly raw: number; readonly divided: number } {
  const p = half('left').map((mass) => mass + epsilon);
  const q = half('right').map((mass) => mass + epsilon);
  const total = 1 + cells * epsilon;
  const toMixture = (a: number, b: number): number => a * Math.log((2 * a) / (a + b));
  let sum = 0;
  for (let i = 0; i < cells; i++) {
    const [a = NaN, b = NaN] = [p[i], q[i]];
    sum += toMixture(a, b) + toMixture(b, a);
  }
  return {
    raw: sum / 2,
    divided: jsDivergence(
      p.map((mass) => mass / total),
      q.map((mass) => mass / total),
    ),
  };
}

/** What the epsilon answers where the truth is ∞: it says −log ε and nothing about p and q. */
const instead = (small: number): number => klDivergence([1, 0], [small, 1 - small]);

export const claim = defineClaim({
  id: 'zero-log-zero',
  verdict: 'false',
  checks: () => [
    {
      label: { en: '−t log t at t = 1e-12', ko: 't = 1e-12에서 −t log t' },
      value: -1e-12 * Math.log(1e-12),
      relation: '<',
      bound: 1e-10,
      unit: 'information',
    },
    {
      label: { en: 'entropy of (1, 0), without an epsilon', ko: '엡실론 없이 구한 (1, 0)의 엔트로피' },
      value: entropy([1, 0]),
      relation: '=',
      bound: 0,
      unit: 'information',
    },
    {
      label: {
        en: 'JSD of two laws on the two halves of 900 cells',
        ko: '900칸의 두 반쪽에 놓인 두 분포의 JSD',
      },
      value: jsDivergence(half('left'), half('right')),
      relation: '=',
      bound: Math.LN2,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'the same with 0.0001 added to every cell', ko: '모든 칸에 0.0001을 더한 값' },
      value: withEpsilon().raw,
      relation: '=',
      bound: 0.82 * Math.LN2,
      tolerance: 0.005 * Math.LN2,
      unit: 'information',
    },
    {
      label: { en: 'and divided by the new total, 1.09', ko: '새 총합 1.09로 나눈 값' },
      value: withEpsilon().divided,
      relation: '=',
      bound: 0.752 * Math.LN2,
      tolerance: 0.0005 * Math.LN2,
      unit: 'information',
    },
    {
      label: {
        en: 'where KL is infinite: what an epsilon of 1e-12 makes of it, against 1.7 times what 1e-7 does',
        ko: 'KL이 무한대인 곳에서 엡실론 1e-12의 답, 1e-7의 답의 1.7배와 비교',
      },
      value: instead(1e-12),
      relation: '>',
      bound: 1.7 * instead(1e-7),
      unit: 'information',
    },
  ],
  see: { figure: 'cross-entropy', preset: 'impossible' },
  text: {
    en: {
      claim: 'Since $0\\log 0$ is undefined, add a small epsilon to every probability.',
      truth:
        '$0\\log 0$ is 0: as $t$ falls to zero, $t\\log t$ goes with it. An epsilon is not a precaution but another distribution. Two laws spread over the two halves of 900 cells are 1 bit apart; with 0.0001 in every cell the formula says 0.82 bit, and 0.752 once the sums are one again. And where the truth is $\\infty$, it reports the epsilon.',
    },
    ko: {
      claim: '$0\\log 0$은 정의되지 않으니 모든 확률에 작은 엡실론을 더해야 합니다.',
      truth:
        '$0\\log 0$은 0입니다. $t$가 0으로 가면 $t\\log t$도 0으로 갑니다. 엡실론을 더하는 것은 조심이 아니라 분포를 바꾸는 일입니다. 900칸의 두 반쪽에 고르게 놓인 두 분포는 1비트만큼 떨어져 있습니다. 칸마다 0.0001을 더하면 식의 값은 0.82비트, 합이 다시 1이 되게 나누면 0.752비트입니다. 참값이 $\\infty$인 곳에서는 엡실론의 크기를 말해 줄 뿐입니다.',
    },
  },
});
