import { klBetween, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const [narrow, wide] = [normal(0, 0.5), normal(0, 2.5)];

export const claim = defineClaim({
  id: 'kl-is-unusable',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: {
          en: '$\\KL{\\p}{\\q}$: data of width $0.5$, a model of width $2.5$',
          ko: '데이터의 너비가 $0.5$이고 모델의 너비가 $2.5$일 때의 $\\KL{\\p}{\\q}$',
        },
        number: klBetween(narrow, wide),
        reads: 'kl',
      },
      relation: '<',
      bound: {
        label: { en: 'the other direction, $\\KL{\\q}{\\p}$', ko: '반대 방향의 $\\KL{\\q}{\\p}$' },
        number: klBetween(wide, narrow),
        reads: 'kl-reverse',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'js', preset: 'unequal' },
  text: {
    en: {
      claim: 'The KL divergence is unusable, because it is not symmetric.',
      truth:
        'Every fit by maximum likelihood uses it: such a fit minimises the KL divergence from the data to the model. The direction is a choice, and it is part of the question.',
      shows:
        'The numbers show two answers to two questions: the model leaves out nothing that happens, but it makes up much that does not. Whoever knows which of the two matters can use the number.',
    },
    ko: {
      claim: 'KL 발산은 대칭이 아니어서 쓸 수 없습니다.',
      truth:
        '최대가능도 추정(maximum likelihood estimation)이 바로 KL 발산을 씁니다. 데이터에서 모델로 가는 방향의 KL 발산을 최소로 하는 것이 최대가능도 추정입니다. 방향은 고르는 것이고, 어느 방향인지가 물음의 일부입니다.',
      shows:
        '두 값은 서로 다른 두 물음의 답입니다. 이 모델은 일어나는 일을 빠뜨리지는 않지만, 일어나지 않는 일을 많이 지어냅니다. 둘 가운데 무엇이 중요한지 알면 그 방향의 값을 쓰면 됩니다.',
    },
  },
});
