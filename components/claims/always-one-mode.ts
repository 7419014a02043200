import type { FitCriterion } from '../../src/math/index.ts';
import { fitNormal, mixture, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The width of the best bell for two hills at ±1, each 0.5 wide: that of one hill if it takes only one. */
const bestWidth = (by: FitCriterion): number =>
  fitNormal(mixture([0.5, 0.5], [normal(-1, 0.5), normal(1, 0.5)]), by).sd;

const oneHill = {
  label: { en: 'width of one hill', ko: '봉우리 하나의 너비' },
  number: 0.5,
  reads: 'width',
};

export const claim = defineClaim({
  id: 'always-one-mode',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'hills at $-1$ and $1$: width of the best normal distribution by reverse KL',
          ko: '봉우리가 $-1$과 $1$에 있을 때 역방향 KL로 고른 정규분포의 너비',
        },
        number: bestWidth('reverse'),
        reads: 'reverse-sd',
      },
      relation: '>',
      bound: oneHill,
    },
    {
      value: {
        label: { en: 'width of the best one by JSD', ko: 'JSD로 고른 정규분포의 너비' },
        number: bestWidth('js'),
        reads: 'js-sd',
      },
      relation: '>',
      bound: oneHill,
    },
  ],
  see: { figure: 'fit', preset: 'together' },
  text: {
    en: {
      claim: 'Reverse KL always settles on one mode, and so does the Jensen–Shannon divergence.',
      truth:
        'Only when the hills are far enough apart. While they are close, both prefer a bell wide enough to cover both hills. As the hills part, reverse KL is the first to let one of them go, the Jensen–Shannon divergence does so later, and forward KL never does.',
    },
    ko: {
      claim: '역방향 KL은 언제나 봉우리 하나를 고르고, 젠슨-섀넌 발산도 그렇습니다.',
      truth:
        '봉우리가 충분히 멀 때만 그렇습니다. 가까울 때는 어느 발산으로 고르든 두 봉우리를 다 덮을 만큼 넓은 정규분포가 더 낫습니다. 봉우리가 멀어지면 역방향 KL로 고른 분포가 먼저 한쪽을 버리고, 젠슨-섀넌 발산으로 고른 분포는 더 나중에 버립니다. 정방향 KL로 고른 분포는 결코 버리지 않습니다.',
    },
  },
});
