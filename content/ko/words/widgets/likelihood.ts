import type { LikelihoodWords } from '../../../../components/widgets/likelihood.ts';
import { unitName } from '../live/units.ts';

export const words: LikelihoodWords = {
  title: '동전마다 이 결과를 얼마나 잘 설명할까?',
  caption:
    '세로선을 끌어 동전 $\\pi$를 바꾸어 보세요. 파란 고리가 이 결과를 가장 잘 설명하는 동전입니다. 많이 던지면 아래 그림에 회색 선 두 개가 나타납니다. 가능도가 그보다 아래에 있으면, 그 정밀도의 수 가운데 가장 가까운 것은 정확히 $0$입니다.',
  parameters: { k: '앞면 $k$', n: '던진 횟수 $n$', pi: '시험해 볼 동전' },
  quantities: {
    likelihood: 'float64 곱으로 구한 가능도',
    'likelihood-float32': 'float32 곱으로 구한 가능도',
    'log-likelihood': '로그 가능도',
    mle: '최대가능도 추정값',
    relative: '최댓값에 대한 가능도의 비율',
  },
  panels: {
    likelihood: '$\\pi$에 따른 가능도',
    log: '$\\pi$에 따른 로그 가능도 $\\ell(\\pi)$',
  },
  presets: {
    best: {
      label: '가장 좋은 동전',
      look: '$\\hat\\pi = 7/10$. 이 결과가 나올 확률을 더 높이는 동전은 없습니다. 그래도 450번에 한 번쯤 나오는 결과입니다.',
    },
    hundred: {
      label: '데이터가 열 배일 때',
      look: '이번에도 열 번에 일곱 번꼴이지만 공정한 동전은 비탈 아래로 밀려났습니다. 가장 좋은 동전에서는 이 결과가 나올 확률이 3,745배입니다.',
    },
    never: {
      label: '앞면이 한 번도 없을 때',
      look: '가장 좋은 동전이 끝, $\\hat\\pi = 0$에 놓입니다. 이 동전에서는 반드시 이런 결과가 나오고, 거기서 기울기는 0이 아닙니다.',
    },
    double: {
      label: '공정한 동전 1,075번',
      look: '두 곱이 모두 정확히 $0$입니다. 1,074번이면 float64 곱은 0이 아니고, 149번이면 float32 곱도 0이 아닙니다. 로그에는 아무 일도 없습니다.',
    },
    many: {
      label: '5,000번',
      look: '봉우리의 높이만큼 작은 float64 수가 없어서, 축에는 $L$을 봉우리로 나눈 값이 나옵니다. 봉우리가 좁아 대부분의 동전이 탈락합니다.',
    },
  },
  actions: { 'double-data': '데이터를 두 배로', climb: '꼭대기로' },
  phrases: {
    capped: (n) => `${n}번 던지면 앞면은 많아야 ${n}번이므로, k를 ${n}번으로 셉니다.`,
    impossible: (pi) =>
      `π = ${pi}인 동전에서는 이 결과가 나올 수 없습니다. 가능도는 0이고 그 로그는 −∞입니다.`,
    certain: '이 동전에서는 이 결과만 나옵니다. 가능도는 1이고 그 로그는 0입니다.',
    value: (pi, l, log, unit) =>
      `π = ${pi}인 동전에서 바로 이 순서로 나올 확률은 ${l}이고, 그 로그는 ${log}${unit}입니다.`,
    log: (pi, log, unit) => `π = ${pi}인 동전에서 바로 이 순서로 나올 확률의 로그는 ${log}${unit}입니다.`,
    best: (pi, times) => `가장 좋은 동전은 π = ${pi}이고, 그 동전에서는 이 확률이 ${times}배입니다.`,
    single: (at) => `float32 곱은 ${at}번째 인수부터 정확히 0입니다.`,
    both: (single, double) =>
      `float32 곱은 ${single}번째 인수부터, float64 곱은 ${double}번째 인수부터 정확히 0입니다.`,
    stuck: (names) =>
      `${names} 곱은 멈추어 버렸습니다. 너무 작아서, 다음 인수를 곱해도 반올림하면 제자리입니다.`,
    and: '와 ',
    axis: (label) => `축: ${label}`,
    unitName,
  },
};
