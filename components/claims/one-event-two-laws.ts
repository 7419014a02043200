import { crossEntropy, selfInformation } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const p = [0.5, 0.25, 0.25];
const q = [0.25, 0.25, 0.5];

export const claim = defineClaim({
  id: 'one-event-two-laws',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'H(p, q) for p = (1/2, 1/4, 1/4), q = (1/4, 1/4, 1/2), against the mean of the surprises',
        ko: 'p = (1/2, 1/4, 1/4), q = (1/4, 1/4, 1/2)의 H(p, q)와 놀라움의 평균',
      },
      value: crossEntropy(p, q),
      relation: '=',
      bound: p.reduce((sum, weight, i) => sum + weight * selfInformation(q[i] ?? NaN), 0),
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: {
        en: 'beside the surprise of the third outcome under q',
        ko: 'q에서 셋째 결과의 놀라움과 비교',
      },
      value: crossEntropy(p, q),
      relation: '>',
      bound: selfInformation(0.5),
      unit: 'information',
    },
    {
      label: {
        en: 'beside that of the first',
        ko: '첫째 결과의 놀라움과 비교',
      },
      value: crossEntropy(p, q),
      relation: '<',
      bound: selfInformation(0.25),
      unit: 'information',
    },
  ],
  see: { figure: 'cross-entropy', preset: 'sure' },
  text: {
    en: {
      claim: 'Cross entropy is the information that one event has under two distributions.',
      truth:
        'One event has one surprise under $\\q$, and $\\p$ does not enter it. Cross entropy is a mean over all events: how surprised one is who expects $\\q$, as often as $\\p$ makes it happen.',
    },
    ko: {
      claim: '교차 엔트로피는 한 사건이 두 분포에서 갖는 정보량입니다.',
      truth:
        '한 사건이 $\\q$에서 갖는 놀라움은 하나이고, 거기에 $\\p$는 들어가지 않습니다. 교차 엔트로피는 모든 사건에 걸친 평균입니다. $\\q$를 믿는 사람의 놀라움을, $\\p$가 그 일을 일으키는 빈도로 평균한 것입니다.',
    },
  },
});
