import { binaryCrossEntropyWithLogits, sigmoid } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** The logit of a fake that is taken for real, and how far apart its slope is measured. */
const a = 6;
const h = 1e-4;

const measured = {
  label: {
    en: 'slope of the loss with respect to the logit, measured at $a=6$ with the label $0$',
    ko: '레이블이 $0$이고 $a=6$일 때 로짓에 대한 손실의 기울기(잰 값)',
  },
  number: slope((logit) => binaryCrossEntropyWithLogits(0, logit), a, h),
  reads: 'gradient',
};

export const claim = defineClaim({
  id: 'loss-derivative',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: measured,
      relation: '=',
      bound: {
        label: { en: 'the prediction $\\hat y$ there', ko: '그때의 예측 $\\hat y$' },
        number: sigmoid(a),
        reads: 'probability',
      },
      tolerance: 1e-9,
      digits: 4,
    },
    {
      value: measured,
      relation: '<',
      bound: {
        label: { en: 'the inverse $1/\\hat y$', ko: '역수 $1/\\hat y$' },
        number: 1 / sigmoid(a),
      },
      digits: 4,
    },
  ],
  see: { figure: 'bce', preset: 'wrong' },
  text: {
    en: {
      claim:
        'The derivative of the loss is the inverse of the estimate, averaged over the real distribution.',
      truth:
        'With respect to the logit, which is what a network puts out, it is $\\hat y - y$; with respect to the prediction it is $(\\hat y - y)/(\\hat y(1-\\hat y))$. The inverse with a minus, $-1/\\hat y$, is the derivative of one of the two terms alone, that of a sample with the label $1$.',
    },
    ko: {
      claim: '손실을 미분하면 추정값의 역수를 실제 분포에 대해 평균한 것이 됩니다.',
      truth:
        '신경망이 내놓는 로짓으로 미분하면 $\\hat y - y$이고, 예측으로 미분하면 $(\\hat y - y)/(\\hat y(1-\\hat y))$입니다. 역수에 음의 부호를 붙인 $-1/\\hat y$은 두 항 가운데 하나, 곧 레이블이 $1$인 표본의 항만 미분한 것입니다.',
    },
  },
});
