import { jsDivergence, klDivergence } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = [0.6, 0.3, 0.1];
/** A family that cannot say that the last two outcomes differ. */
const model = (t: number): number[] => [t, (1 - t) / 2, (1 - t) / 2];

/** Where a loss with one valley is least, by golden sections. */
function leastAt(loss: (t: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [lo, hi] = [0.01, 0.99];
  while (hi - lo > 1e-8) {
    const [a, b] = [hi - golden * (hi - lo), lo + golden * (hi - lo)];
    if (loss(a) < loss(b)) hi = b;
    else lo = a;
  }
  return (lo + hi) / 2;
}

export const claim = defineClaim({
  id: 'mle-minimises-js',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => {
    const byJs = {
      label: 'best-js',
      number: leastAt((t) => jsDivergence(data, model(t))),
      reads: 'best-js',
    } as const;
    return [
      {
        value: {
          label: 'best-kl',
          number: leastAt((t) => klDivergence(data, model(t))),
          reads: 'best-kl',
        },
        relation: '<',
        bound: byJs,
      },
      {
        value: byJs,
        relation: '<',
        bound: {
          label: 'best-kl-reverse',
          number: leastAt((t) => klDivergence(model(t), data)),
          reads: 'best-kl-reverse',
        },
      },
    ];
  },
  see: { figure: 'three-best', set: {} },
});
