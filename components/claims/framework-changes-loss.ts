import { binaryCrossEntropyWithLogits, nonSaturatingLoss, saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'framework-changes-loss',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'cross entropy with label 1 at $a=-3$: $-\\log\\D$',
        ko: '$a=-3$, 레이블 1의 교차 엔트로피: $-\\log\\D$',
      },
      value: binaryCrossEntropyWithLogits(1, -3),
      relation: '=',
      bound: nonSaturatingLoss(-3),
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: {
        en: 'minus that with label 0: $\\log(1-\\D)$',
        ko: '레이블 0의 교차 엔트로피에 음의 부호: $\\log(1-\\D)$',
      },
      value: -binaryCrossEntropyWithLogits(0, -3),
      relation: '=',
      bound: saturatingLoss(-3),
      tolerance: 1e-12,
      unit: 'information',
    },
  ],
  see: { figure: 'generator-loss', preset: 'undecided' },
  text: {
    en: {
      claim: 'Frameworks change the generator’s loss internally.',
      truth:
        'No framework does. Its cross entropy is what it always was; it is the training script that passes a $1$ for $\\G$ where it passed a $0$ for $\\D$.',
    },
    ko: {
      claim: '프레임워크가 내부에서 생성자의 손실을 바꿉니다.',
      truth:
        '그런 프레임워크는 없습니다. 교차 엔트로피는 늘 그대로이고, $\\D$의 차례에 $0$을 넘긴 자리에 $\\G$의 차례에는 $1$을 넘기는 것은 학습 스크립트입니다.',
    },
  },
});
