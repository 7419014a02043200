import { crossEntropy, selfInformation } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const cross = {
  label: {
    en: 'cross entropy of $(\\frac12,\\frac14,\\frac14)$ and $(\\frac14,\\frac14,\\frac12)$',
    ko: '$(\\frac12,\\frac14,\\frac14)$과 $(\\frac14,\\frac14,\\frac12)$의 교차 엔트로피',
  },
  number: crossEntropy([0.5, 0.25, 0.25], [0.25, 0.25, 0.5]),
  reads: 'cross-entropy',
};

export const claim = defineClaim({
  id: 'one-event-two-laws',
  source: 'slip',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: cross,
      relation: '<',
      bound: {
        label: {
          en: 'surprise of the first outcome under $\\q$, which is also that of the second',
          ko: '$\\q$에서 첫째 결과의 놀라움(둘째 결과도 같음)',
        },
        number: selfInformation(0.25),
        reads: 'first',
      },
      unit: 'information',
      digits: 4,
    },
    {
      value: cross,
      relation: '>',
      bound: {
        label: { en: 'surprise of the third outcome under $\\q$', ko: '$\\q$에서 셋째 결과의 놀라움' },
        number: selfInformation(0.5),
        reads: 'last',
      },
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'believed-surprise', set: {} },
  text: {
    en: {
      claim: 'Cross entropy is the information that one event has under two distributions.',
      truth:
        'One event has one surprise under $\\q$, and $\\p$ does not enter it. Cross entropy is a mean over all events: the surprise of someone who believes $\\q$, averaged over what $\\p$ makes happen.',
      shows:
        'The numbers show that the cross entropy is the surprise of none of the three outcomes; it lies between them, as a mean does.',
    },
    ko: {
      claim: '교차 엔트로피는 한 사건이 두 분포에서 갖는 정보량입니다.',
      truth:
        '한 사건이 $\\q$에서 갖는 놀라움은 하나이고, 거기에 $\\p$는 들어가지 않습니다. 교차 엔트로피는 모든 사건에 걸친 평균입니다. $\\q$를 믿는 사람이 느끼는 놀라움을 $\\p$의 확률로 평균한 것입니다.',
      shows:
        '이 값들을 보면 교차 엔트로피는 세 결과 가운데 어느 것의 놀라움도 아닙니다. 평균답게 그 사이에 있습니다.',
    },
  },
});
