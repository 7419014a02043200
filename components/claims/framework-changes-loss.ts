import { binaryCrossEntropyWithLogits, nonSaturatingLoss, saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const a = -7;

export const claim = defineClaim({
  id: 'framework-changes-loss',
  source: 'slip',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: {
          en: 'binary cross entropy of a fake with the logit −7, label 1',
          ko: '로짓이 −7인 가짜에 레이블 1을 줄 때의 이진 교차 엔트로피',
        },
        number: binaryCrossEntropyWithLogits(1, a),
      },
      relation: '=',
      bound: {
        label: { en: 'the non-saturating loss −log D', ko: '비포화 손실 −log D' },
        number: nonSaturatingLoss(a),
        reads: 'non-saturating',
      },
      tolerance: 1e-12,
      unit: 'information',
      digits: 4,
    },
    {
      value: {
        label: { en: 'the same with label 0, times −1', ko: '레이블 0을 줄 때의 값에 −1을 곱한 값' },
        number: -binaryCrossEntropyWithLogits(0, a),
      },
      relation: '=',
      bound: {
        label: { en: 'the minimax loss log(1 − D)', ko: '최소최대 손실 log(1 − D)' },
        number: saturatingLoss(a),
        reads: 'saturating',
      },
      tolerance: 1e-12,
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', preset: 'sure' },
  text: {
    en: {
      claim: 'Frameworks change the generator’s loss internally.',
      truth:
        'No framework does. Its cross entropy stays what it always was; it is the training script that passes a $1$ for $\\G$ where it passed a $0$ for $\\D$.',
      shows:
        'The numbers show that one cross entropy gives both losses, according to the label it is handed; there is nothing left for a framework to change.',
    },
    ko: {
      claim: '프레임워크가 내부에서 생성자의 손실을 바꿉니다.',
      truth:
        '그런 프레임워크는 없습니다. 교차 엔트로피는 늘 그대로입니다. $\\D$의 차례에 $0$을 넘기던 자리에 $\\G$의 차례에는 $1$을 넘기는 것은 학습 스크립트입니다.',
      shows:
        '레이블만 바꾸면 같은 교차 엔트로피에서 두 손실이 모두 나옵니다. 프레임워크가 따로 바꿀 것이 없습니다.',
    },
  },
});
