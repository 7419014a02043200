import { integrate } from '../../src/math/quadrature.ts';
import { normal, optimalDiscriminator, pushforward, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
/** The decoder of enc(x) = x, turned round. */
const turned = (z: number): number => -z;
const fakes = pushforward(data, { value: turned, slope: () => -1, curvature: () => 0 });
const best = optimalDiscriminator(data, fakes);

export const claim = defineClaim({
  id: 'gan-is-an-autoencoder',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: { label: 'score', number: valueFunction(data, fakes, best), reads: 'criterion' },
      relation: '=',
      bound: { label: 'perfect', number: -Math.log(4) },
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      value: {
        label: 'error',
        number: integrate((x) => data.pdf(x) * (x - turned(x)) ** 2, [-12, -3, 0, 3, 12]).value,
        reads: 'reconstruction',
      },
      relation: '>',
      bound: 0,
    },
    {
      value: { label: 'answer', number: best(1), reads: 'answer' },
      relation: '=',
      bound: 0.5,
      tolerance: 1e-9,
    },
  ],
  see: { figure: 'pairing', set: { turn: 'turned' } },
});
