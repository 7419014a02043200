import type { FitCriterion } from '../../src/math/index.ts';
import { fitNormal, mixture, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The mean of the best bell for two hills at ±a, each 0.5 wide: 0 as long as it covers both. */
function bestMean(a: number, criterion: FitCriterion): number {
  return Math.abs(fitNormal(mixture([0.5, 0.5], [normal(-a, 0.5), normal(a, 0.5)]), criterion).mean);
}

/** The a at which the best bell lets go of a hill, by halving [1, 3] to less than 1e-4. */
function letsGo(criterion: FitCriterion): number {
  let covers = 1;
  let gone = 3;
  while (gone - covers > 1e-4) {
    const a = (covers + gone) / 2;
    if (bestMean(a, criterion) < 0.01) covers = a;
    else gone = a;
  }
  return gone;
}

export const claim = defineClaim({
  id: 'always-one-mode',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'mean of the best bell by reverse KL, hills at −1 and 1',
        ko: '봉우리가 −1과 1에 있을 때 역방향 KL로 고른 정규분포의 평균',
      },
      value: bestMean(1, 'reverse'),
      relation: '=',
      bound: 0,
      tolerance: 1e-6,
    },
    {
      label: {
        en: 'where reverse KL lets go of a hill',
        ko: '역방향 KL이 한쪽 봉우리를 버리는 자리',
      },
      value: letsGo('reverse'),
      relation: '=',
      bound: 1.4,
      tolerance: 1e-3,
    },
    {
      label: { en: 'where JSD does', ko: 'JSD가 버리는 자리' },
      value: letsGo('js'),
      relation: '=',
      bound: 2.122,
      tolerance: 1e-3,
    },
    {
      label: {
        en: 'mean of the best bell by forward KL, hills at −100 and 100',
        ko: '봉우리가 −100과 100에 있을 때 정방향 KL로 고른 정규분포의 평균',
      },
      value: bestMean(100, 'forward'),
      relation: '=',
      bound: 0,
      tolerance: 1e-6,
    },
  ],
  see: { figure: 'fit', preset: 'together' },
  text: {
    en: {
      claim: 'Reverse KL always settles on one mode, and so does the Jensen–Shannon divergence.',
      truth:
        'Only when the hills are far enough apart. While they are close, both prefer the bell over both hills; reverse KL lets go first, the Jensen–Shannon divergence later, and forward KL never.',
    },
    ko: {
      claim: '역방향 KL은 언제나 봉우리 하나를 고르고, 젠슨-섀넌 발산도 그렇습니다.',
      truth:
        '봉우리가 충분히 멀 때만 그렇습니다. 가까운 동안에는 둘 다 두 봉우리를 덮는 정규분포를 택합니다. 멀어지면 역방향 KL이 먼저 한쪽을 버리고, 젠슨-섀넌 발산은 더 나중에 버립니다. 정방향 KL은 결코 버리지 않습니다.',
    },
  },
});
