import type { SpreadWords } from '../../../../components/widgets/spread.ts';
import { unitName } from '../live/units.ts';

export const words: SpreadWords = {
  title: '멀리 있는 값과 맞히기 어려운 값',
  caption:
    '동그라미는 확률이 $\\tfrac12$씩인 두 값 $-d$와 $d$이고, 세모는 확률이 모두 같은 값 $1, \\dots, k$입니다. 값을 옮기면 분산만 달라지고, 값의 개수를 바꾸면 엔트로피가 달라집니다.',
  parameters: { distance: '거리 $d$', count: '값의 개수 $k$' },
  quantities: {
    'variance-far': '−d와 d의 분산',
    'variance-near': '1, …, k의 분산',
    'entropy-far': '−d와 d의 엔트로피',
    'entropy-near': '1, …, k의 엔트로피',
  },
  panels: { values: '값의 위치와 확률(높이)' },
  presets: {
    further: { label: '두 배로 멀리', look: '분산은 네 배가 되고 엔트로피는 그대로입니다.' },
    together: {
      label: '가까이',
      look: '분산은 작아졌지만 엔트로피는 여전히 공정한 동전의 엔트로피입니다.',
    },
    two: {
      label: '둘과 둘',
      look: '양쪽 모두 확률이 같은 값 두 개입니다. 엔트로피는 같고 분산은 다릅니다.',
    },
  },
  phrases: {
    sentence: (far, near, farH, nearH, unit) =>
      `멀리 있는 두 값의 분산은 ${far}, 엔트로피는 ${farH}${unit}입니다. 모여 있는 값들의 분산은 ${near}, 엔트로피는 ${nearH}${unit}입니다.`,
    columns: ['값', '확률'],
    unitName,
  },
};
