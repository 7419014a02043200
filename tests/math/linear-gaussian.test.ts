import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  klBetween,
  linearGaussianMarginal,
  linearGaussianPosterior,
  linearGaussianReconstruction,
  normal,
} from '../../src/math/index.ts';
import { integrate } from '../../src/math/quadrature.ts';
import { expectClose } from '../setup/close.ts';

const cases = [
  { a: 1, s: 0.75, x: 1.25, mean: 0.3, sd: 0.8 },
  { a: -2, s: 0.5, x: 1, mean: -0.4, sd: 0.1 },
  { a: 0.2, s: 2, x: -3, mean: 1.5, sd: 1.4 },
] as const;

/** Integrates over a normal's line, split where it stands. */
const over = (f: (z: number) => number, mean: number, sd: number): number =>
  integrate(
    f,
    [-12, -4, -1, 0, 1, 4, 12].map((k) => mean + k * sd),
    { relative: 1e-12 },
  ).value;

describe('the linear Gaussian model', () => {
  // Oracle: quadrature of the prior times the likelihood. Tolerance: what is beyond twelve widths, and rounding.
  it.each(cases)('has the evidence and the posterior of its integrals, $a $s $x', ({ a, s, x }) => {
    const joint = (z: number): number => normal(0, 1).pdf(z) * normal(a * z, s).pdf(x);
    const posterior = linearGaussianPosterior(a, s, x);
    const { mean, variance } = posterior;
    const evidence = over(joint, mean, Math.sqrt(variance));
    expectClose(linearGaussianMarginal(a, s).logPdf(x), Math.log(evidence), { absolute: 1e-11 });
    for (const z of [-1, 0.3, 2]) expectClose(posterior.pdf(z), joint(z) / evidence, { relative: 1e-10 });
  });

  // Oracle: quadrature of q times log p(x | z).
  it.each(cases)('has the reconstruction term of its integral, $a $s $x', ({ a, s, x, mean, sd }) => {
    const q = normal(mean, sd);
    const integral = over((z) => q.pdf(z) * normal(a * z, s).logPdf(x), mean, sd);
    expectClose(linearGaussianReconstruction(a, s, x, q), integral, { relative: 1e-10 });
  });

  it('has evidence = reconstruction − KL to the prior + KL to the posterior, for every q', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(-3, 3),
        number(0.2, 3),
        number(-4, 4),
        number(-3, 3),
        number(0.05, 3),
        (a, s, x, mean, sd) => {
          const q = normal(mean, sd);
          const gap = klBetween(q, linearGaussianPosterior(a, s, x));
          const elbo = linearGaussianReconstruction(a, s, x, q) - klBetween(q, normal(0, 1));
          expectClose(elbo + gap, linearGaussianMarginal(a, s).logPdf(x), {
            relative: 1e-11,
            absolute: 1e-9,
          });
          expect(gap).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('knows nothing of the code where the decoder does not look at it', () => {
    const posterior = linearGaussianPosterior(0, 2, 5);
    expect([posterior.mean, posterior.variance]).toEqual([0, 1]);
  });
});
