import { normal, optimalDiscriminator, softplus, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const fakes = normal(1, 1);
const { logit } = optimalDiscriminator(data, fakes);

/** E[f(x)] over a normal, by the midpoint rule. */
function mean(law: { pdf(x: number): number }, f: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < 4000; i++) {
    const x = -12 + (i + 0.5) * 0.006;
    sum += law.pdf(x) * f(x) * 0.006;
  }
  return sum;
}

export const claim = defineClaim({
  id: 'first-term-is-zero',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'first',
        number: mean(data, (x) => -softplus(-logit(x))),
        reads: 'first',
      },
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      value: {
        label: 'value',
        number: valueFunctionFromLogit(data, fakes, logit),
        reads: 'value',
      },
      relation: '<',
      bound: {
        label: 'second',
        number: mean(fakes, (x) => -softplus(logit(x))),
        reads: 'second',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: -1, b: 0.5, 'g-mean': 1, 'g-sd': 1 } },
});
