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
  verdict: 'false',
  checks() {
    const made = pushforward(noise, generator(0.3, 1.7));
    return [
      {
        label: { en: 'variance of the noise, $\\pz$', ko: '잡음 $\\pz$의 분산' },
        value: noise.variance,
        relation: '=',
        bound: 1,
      },
      {
        label: {
          en: 'variance of what $\\G$ makes of it, $\\pg$',
          ko: '$\\G$가 그것으로 만든 $\\pg$의 분산',
        },
        value: made.variance,
        relation: '>',
        bound: 2.5,
      },
      {
        label: {
          en: 'height of $\\pg$ at 0, beside that of $\\pz$',
          ko: '0에서 $\\pg$의 높이와 $\\pz$의 높이',
        },
        value: made.pdf(0),
        relation: '<',
        bound: noise.pdf(0),
        digits: 4,
      },
      {
        label: {
          en: 'probability of $[-1, 1]$ under $\\pg$, beside that under $\\pz$',
          ko: '$\\pg$에서 $[-1, 1]$의 확률과 $\\pz$에서의 확률',
        },
        value: made.cdf(1) - made.cdf(-1),
        relation: '<',
        bound: noise.cdf(1) - noise.cdf(-1),
        digits: 4,
      },
    ];
  },
  see: { figure: 'pushforward', preset: 'two-hills' },
  text: {
    en: {
      claim: '$\\pz$ is the distribution of the images that the generator makes.',
      truth:
        '$\\pz$ is the law of the noise that goes in: chosen once, a bell for instance, and never changed by training. The law of what comes out is $\\pg$, and every step of training moves it.',
    },
    ko: {
      claim: '$\\pz$는 생성자가 만들어 내는 이미지의 분포입니다.',
      truth:
        '$\\pz$는 생성자에 들어가는 잡음의 분포입니다. 예컨대 정규분포로 한 번 정해 두면 학습이 이것을 바꾸는 일은 없습니다. 나오는 것의 분포는 $\\pg$이고, 학습 스텝마다 움직이는 것은 이쪽입니다.',
    },
  },
});
