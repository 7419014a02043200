import type { SmoothMap } from '../../src/math/index.ts';
import { normal, pushforward } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The generator of the figure `pushforward`, without shift: scale · z + bend · tanh 2z. */
function generator(scale: number, bend: number): SmoothMap {
  const sech2 = (z: number): number => 1 / Math.cosh(2 * z) ** 2;
  return {
    value: (z) => scale * z + bend * Math.tanh(2 * z),
    slope: (z) => scale + 2 * bend * sech2(z),
    curvature: (z) => -8 * bend * Math.tanh(2 * z) * sech2(z),
  };
}

const noise = normal(0, 1);

export const claim = defineClaim({
  id: 'noise-is-not-output',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'variance',
        number: pushforward(noise, generator(0.3, 1.7)).variance,
        reads: 'variance',
      },
      relation: '>',
      bound: {
        label: 'noise-variance',
        number: noise.variance,
      },
    },
  ],
  see: { figure: 'pushforward', preset: 'two-hills' },
});
