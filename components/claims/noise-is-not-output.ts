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
        label: {
          en: 'variance of what $\\G$ makes of the noise, $\\pg$',
          ko: '$\\G$가 잡음으로 만든 것의 분포 $\\pg$의 분산',
        },
        number: pushforward(noise, generator(0.3, 1.7)).variance,
        reads: 'variance',
      },
      relation: '>',
      bound: {
        label: { en: 'variance of the noise, $\\pz$', ko: '잡음의 분포 $\\pz$의 분산' },
        number: noise.variance,
      },
    },
  ],
  see: { figure: 'pushforward', preset: 'two-hills' },
  text: {
    en: {
      claim: '$\\pz$ is the distribution of the images that the generator makes.',
      truth:
        '$\\pz$ is the distribution of the noise that goes in. It is chosen once, a normal distribution for instance, and training never changes it. The distribution of what comes out is $\\pg$, and every step of training moves that one.',
    },
    ko: {
      claim: '$\\pz$는 생성자가 만들어 내는 이미지의 분포입니다.',
      truth:
        '$\\pz$는 생성자에 들어가는 잡음의 분포입니다. 예컨대 정규분포로 한 번 정해 두면 학습하는 동안 바뀌지 않습니다. 나오는 것의 분포는 $\\pg$이고, 학습 스텝마다 달라지는 것은 이쪽입니다.',
    },
  },
});
