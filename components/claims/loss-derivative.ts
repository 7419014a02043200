import { binaryCrossEntropy, binaryCrossEntropyWithLogits, sigmoid } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** How far apart the slopes below are measured. */
const h = 1e-5;
const a = 1.5;
const prediction = sigmoid(a);

export const claim = defineClaim({
  id: 'loss-derivative',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'slope by the logit, measured at a = 1.5 with the label 1, against ŷ − 1',
        ko: 'a = 1.5, 레이블 1에서 잰 로짓에 대한 기울기와 ŷ − 1',
      },
      value: slope((logit) => binaryCrossEntropyWithLogits(1, logit), a, h),
      relation: '=',
      bound: prediction - 1,
      tolerance: 1e-9,
      digits: 4,
    },
    {
      label: {
        en: 'the same with the label 0, against ŷ',
        ko: '레이블 0에서 잰 값과 ŷ',
      },
      value: slope((logit) => binaryCrossEntropyWithLogits(0, logit), a, h),
      relation: '=',
      bound: prediction,
      tolerance: 1e-9,
      digits: 4,
    },
    {
      label: {
        en: 'slope by ŷ itself at y = 0.9, ŷ = 0.6, against (ŷ − y)/(ŷ(1 − ŷ))',
        ko: 'y = 0.9, ŷ = 0.6에서 잰 ŷ에 대한 기울기와 (ŷ − y)/(ŷ(1 − ŷ))',
      },
      value: slope((p) => binaryCrossEntropy(0.9, p), 0.6, h),
      relation: '=',
      bound: -0.3 / 0.24,
      tolerance: 1e-7,
      digits: 4,
    },
    {
      label: {
        en: 'the same at ŷ = y = 0.9: zero, which 1/ŷ never is',
        ko: 'ŷ = y = 0.9에서 잰 값: 1/ŷ이 될 수 없는 0',
      },
      value: slope((p) => binaryCrossEntropy(0.9, p), 0.9, h),
      relation: '=',
      bound: 0,
      tolerance: 1e-7,
      digits: 4,
    },
  ],
  see: { figure: 'bce', preset: 'soft' },
  text: {
    en: {
      claim:
        'The derivative of the loss is the inverse of the estimate, averaged over the real distribution.',
      truth:
        'By the logit, which is what a network puts out, it is $\\hat y - y$; by the prediction it is $(\\hat y - y)/(\\hat y(1-\\hat y))$. The inverse $-1/\\hat y$ is the slope of one of the two terms alone, that of a sample with the label $1$.',
    },
    ko: {
      claim: '손실을 미분하면 추정값의 역수를 실제 분포에 대해 평균한 것이 됩니다.',
      truth:
        '신경망이 내놓는 로짓에 대한 기울기는 $\\hat y - y$이고, 예측에 대한 기울기는 $(\\hat y - y)/(\\hat y(1-\\hat y))$입니다. 역수 $-1/\\hat y$은 두 항 가운데 하나, 곧 레이블이 $1$인 표본의 항만 미분한 것입니다.',
    },
  },
});
