import type { TwoOrdersWords } from '../../../../components/widgets/two-orders.ts';
import { unitName } from '../live/units.ts';

export const words: TwoOrdersWords = {
  title: '선택지가 두 가지씩인 게임과 그 순서',
  caption:
    '데이터는 $\\Normal(0,1)$에서 나옵니다. $\\D$는 어느 한쪽으로 기울 수 있고($\\D(x)=\\sigma(\\pm wx)$), $\\G$는 너비 1인 정규분포를 $-m$이나 $m$에 놓을 수 있습니다. 칸마다 점수 $V$를 적었습니다. $\\D$는 이 점수를 높이려 하고 $\\G$는 낮추려 합니다. 오른쪽은 행마다의 최솟값으로 $\\G$가 나중에 움직일 때의 점수이고, 아래는 열마다의 최댓값으로 $\\D$가 나중에 움직일 때의 점수입니다.',
  parameters: { lean: '기울기 $w$', place: '위치 $m$' },
  quantities: {
    'min-max': 'D가 나중일 때(최댓값의 최소)',
    'max-min': 'G가 나중일 때(최솟값의 최대)',
  },
  panels: { table: '두 선수의 선택에 따른 점수 $V$' },
  presets: {
    steeper: { label: '더 가파른 $\\D$', look: '$\\D$의 확신이 클수록 틀렸을 때 잃는 점수도 큽니다.' },
    nothing: { label: '의견이 없는 $\\D$', look: '네 칸이 모두 $-\\log 4$이므로 순서가 상관없습니다.' },
    home: {
      label: '두 선택이 같을 때',
      look: '$m = 0$이면 $\\G$의 두 선택이 같아지고, 어느 순서로 해도 점수가 같습니다.',
    },
  },
  phrases: {
    table: {
      rows: ['D: 왼쪽이 진짜', 'D: 오른쪽이 진짜'],
      columns: ['G: 왼쪽', 'G: 오른쪽'],
      rowEnd: '최소',
      columnEnd: '최대',
    },
    sentence: (minMax, maxMin, unit, same) =>
      same
        ? `누가 먼저 움직이든 점수는 ${minMax}${unit}입니다. 여기서는 순서가 상관없습니다.`
        : `D가 나중에 움직이면 점수는 ${minMax}${unit}이고, G가 나중에 움직이면 ${maxMin}${unit}입니다.`,
    unitName,
  },
};
