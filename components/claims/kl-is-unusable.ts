import {
  fitNormal,
  klBetween,
  mixture,
  normal,
  random,
  sampleMean,
  sampleVariance,
} from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const hills = mixture([0.5, 0.5], [normal(-2, 0.5), normal(2, 0.5)]);

export const claim = defineClaim({
  id: 'kl-is-unusable',
  verdict: 'false',
  checks() {
    const chance = random(3);
    const sample = Float64Array.from({ length: 20_000 }, () => hills.sample(chance));
    const likeliest = normal(sampleMean(sample), Math.sqrt(sampleVariance(sample)));
    const { value } = fitNormal(hills, 'forward');
    const oneHill = normal(2, 0.5);
    return [
      {
        label: {
          en: '$\\KL{\\p}{\\q}$ of the likeliest bell for 20,000 draws, beside the least there is',
          ko: '2만 번 뽑아 가능도가 가장 큰 정규분포의 $\\KL{\\p}{\\q}$와 그 최솟값',
        },
        value: klBetween(hills, likeliest),
        relation: '=',
        bound: value,
        tolerance: 1e-3,
        unit: 'information',
      },
      {
        label: {
          en: 'a bell that misses one hill: $\\KL{\\q}{\\p}$, beside',
          ko: '한 봉우리를 놓친 정규분포: $\\KL{\\q}{\\p}$와',
        },
        value: klBetween(oneHill, hills),
        relation: '<',
        bound: klBetween(hills, oneHill),
        unit: 'information',
      },
    ];
  },
  see: { figure: 'js', preset: 'unequal' },
  text: {
    en: {
      claim: 'The KL divergence is unusable, because it is not symmetric.',
      truth:
        'It is what every fit by maximum likelihood minimises, in the direction from the data to the model. The direction is a choice, and it is part of the question.',
    },
    ko: {
      claim: 'KL 발산은 대칭이 아니어서 쓸 수 없습니다.',
      truth:
        '최대가능도 추정(maximum likelihood estimation)이 최소로 만드는 것이 바로 데이터에서 모델로 가는 방향의 KL 발산입니다. 방향은 고르는 것이고, 물음의 일부입니다.',
    },
  },
});
