import { generatorCriterion, normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

const data = normal(0, 1);
const wide = normal(0, 2);

/** The score of a single neuron, D(x) = σ(w x + b). */
const neuron = (w: number, b: number): number => valueFunctionFromLogit(data, wide, (x) => w * x + b);

export const claim = defineClaim({
  id: 'flat-so-highest',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'slope of the neuron’s score in $w$, at $w=b=0$',
        ko: '$w=b=0$에서 뉴런의 점수의 $w$에 대한 기울기',
      },
      value: slope((w) => neuron(w, 0), 0, 1e-3),
      relation: '=',
      bound: 0,
      tolerance: 1e-8,
    },
    {
      label: { en: 'its slope in $b$', ko: '$b$에 대한 기울기' },
      value: slope((b) => neuron(0, b), 0, 1e-3),
      relation: '=',
      bound: 0,
      tolerance: 1e-8,
    },
    {
      label: { en: 'its score there, against $C(\\G)$', ko: '그곳에서의 점수와 $C(\\G)$의 비교' },
      value: neuron(0, 0),
      relation: '<',
      bound: generatorCriterion(data, wide),
      unit: 'information',
    },
  ],
  see: { figure: 'optimal-discriminator', preset: 'optimal' },
  text: {
    en: {
      claim: 'The derivative is zero there, so it is the maximum.',
      truth:
        'A flat point may be a bottom as well as a top. Two facts carry the proof. The height is *concave* in $\\D(x)$, which makes the flat point a peak; and $\\D$ is *free at every point*, which lets each peak be climbed by itself. The second is what a real network lacks: its few parameters tie the answer here to the answer there.',
    },
    ko: {
      claim: '도함수가 0이니까 거기가 최댓값입니다.',
      truth:
        '기울기가 0인 점은 꼭대기일 수도 있지만 바닥일 수도 있습니다. 증명을 떠받치는 것은 두 가지 사실입니다. 높이가 $\\D(x)$의 함수로서 *위로 볼록*(concave)하므로 그 점은 봉우리입니다. 그리고 $\\D$가 *점마다 자유롭기* 때문에 봉우리를 하나씩 따로 오를 수 있습니다. 실제 신경망에는 둘째 것이 없습니다. 몇 안 되는 매개변수가 이곳의 대답과 저곳의 대답을 묶어 놓습니다.',
    },
  },
});
