import type { ThreeBestWords } from '../../../../components/widgets/three-best.ts';
import { unitName } from '../live/units.ts';

export const words: ThreeBestWords = {
  title: '매개변수 하나, 답 셋',
  caption:
    '분포족 $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$는 뒤의 두 결과에 늘 같은 확률을 줍니다. 곡선마다 가장 낮은 곳에 표시를 해 두었습니다(그림 밖이면 없습니다). $t$나 $\\p$를 움직여 보세요.',
  parameters: { t: '$t$', p: '실제 확률' },
  quantities: {
    'best-kl': 'KL(p‖q)가 가장 작은 t',
    'best-js': 'JSD가 가장 작은 t',
    'best-kl-reverse': 'KL(q‖p)가 가장 작은 t',
    kl: 'p를 q로 대신할 때의 KL 발산',
    js: '젠슨-섀넌 발산',
  },
  panels: { costs: '$t$에 따른 $\\p$와 $\\q_t$의 세 발산' },
  presets: {
    reachable: {
      label: '분포족 안',
      look: '$\\p$가 $\\q_t$ 가운데 하나이면 세 발산이 모두 거기서 0이 되고, 답도 같습니다.',
    },
    uneven: {
      label: '분포족에서 먼 분포',
      look: '분포족이 $\\p$를 흉내 내지 못할수록 세 답의 차이가 커집니다.',
    },
    judge: { label: 'JSD가 가장 작은 곳', look: '가능도로 고르면 $t = 0.6$입니다.' },
  },
  phrases: {
    sentence: (t, kl, js, unit, best) =>
      `t = ${t}일 때 정방향 KL은 ${kl}${unit}이고 JSD는 ${js}${unit}입니다. 가장 작아지는 t는 KL(p‖q)에서 ${best[0]}, JSD에서 ${best[1]}, KL(q‖p)에서 ${best[2]}입니다.`,
    unitName,
  },
};
