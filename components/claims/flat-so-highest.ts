import { generatorCriterion, normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const wide = normal(0, 2);

/** The score of a single neuron, D(x) = σ(w x). */
const neuron = (w: number): number => valueFunctionFromLogit(data, wide, (x) => w * x);

const flat = {
  label: {
    en: 'score of the neuron where its slopes in $w$ and in $b$ are zero',
    ko: '$w$로 미분하든 $b$로 미분하든 기울기가 0인 곳에서 뉴런의 점수',
  },
  number: neuron(0),
  reads: 'value',
};

export const claim = defineClaim({
  id: 'flat-so-highest',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: flat,
      relation: '>',
      bound: {
        label: { en: 'its score at w = ½', ko: 'w = ½에서 뉴런의 점수' },
        number: neuron(0.5),
      },
      unit: 'information',
    },
    {
      value: flat,
      relation: '<',
      bound: {
        label: { en: 'score of the best discriminator, C(G)', ko: '최적 판별자의 점수 C(G)' },
        number: generatorCriterion(data, wide),
        reads: 'criterion',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: {} },
  text: {
    en: {
      claim: 'The derivative is zero there, so it is the maximum.',
      truth:
        'A flat point may be a bottom as well as a top. The proof rests on two facts. The score at one $x$ is *concave* in $\\D(x)$, which makes the flat point a peak; and $\\D$ is *free at every point*, so that each peak can be climbed by itself. A real network lacks the second: its few parameters tie the answer here to the answer there.',
    },
    ko: {
      claim: '도함수가 0이니까 거기가 최댓값입니다.',
      truth:
        '기울기가 0인 점은 꼭대기일 수도 있지만 바닥일 수도 있습니다. 증명에는 두 가지가 쓰입니다. 한 점 $x$에서의 점수는 $\\D(x)$의 함수로서 *위로 볼록*(concave)하므로, 기울기가 0인 점이 꼭대기입니다. 그리고 $\\D$는 *점마다 자유롭게* 정할 수 있으므로 꼭대기마다 따로 오를 수 있습니다. 실제 신경망에는 둘째 조건이 없습니다. 몇 안 되는 매개변수가 이곳의 답과 저곳의 답을 한데 묶기 때문입니다.',
    },
  },
});
