import { bernoulliLogLikelihood } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The likelihood of 7 heads in 10 tosses. */
const likelihood = (pi: number): number => Math.exp(bernoulliLogLikelihood(7, 10, pi));

/** ∫₀¹ π⁷ (1−π)³ dπ = 7! 3! / 11! = 1/1320, by the midpoint rule. */
function area(): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += likelihood((i + 0.5) / steps);
  return sum / steps;
}

const height = {
  label: 'likelihood',
  number: likelihood(0.7),
  reads: 'likelihood',
} as const;

export const claim = defineClaim({
  id: 'likelihood-is-no-density',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    { value: height, relation: '<', bound: 1, digits: 6 },
    {
      value: {
        label: 'area-under',
        number: area(),
      },
      relation: '<',
      bound: height,
      digits: 6,
    },
  ],
  see: { figure: 'likelihood', preset: 'best' },
});
