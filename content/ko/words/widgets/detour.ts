import type { DetourWords } from '../../../../components/widgets/detour.ts';
import { unitName } from '../live/units.ts';

export const words: DetourWords = {
  title: '셋째 동전을 거치는 지름길',
  caption:
    '동전 셋을 각각 앞면이 나올 확률로 나타냅니다. 보라는 $\\p$에서 $r$을 거쳐 $\\q$까지 잰 발산의 합이고, 회색은 $\\p$에서 $\\q$까지 곧바로 잰 발산입니다. 보라가 회색보다 낮으면 돌아가는 길이 더 짧습니다.',
  parameters: { p: '$\\p$의 앞면', r: '$r$의 앞면', q: '$\\q$의 앞면' },
  quantities: {
    way: 'p에서 q까지의 JSD',
    detour: 'p에서 r까지, r에서 q까지의 JSD의 합',
    'root-way': '제곱근: 곧바로',
    'root-detour': '제곱근: r을 거쳐서',
  },
  panels: { divergence: '발산', root: '발산의 제곱근' },
  presets: {
    near: {
      label: '거의 공정한 동전',
      look: '가까운 곳에서 JSD는 거리의 제곱에 비례하므로, 반씩 나누어 가면 절반으로 줄어듭니다.',
    },
    off: {
      label: '길에서 벗어난 동전',
      look: '둘 사이에 있지 않은 동전을 거치면 어느 쪽으로 재든 더 멉니다.',
    },
    end: { label: '돌아가지 않을 때', look: '$r = \\q$이면 어느 쪽으로 재든 두 길이 같습니다.' },
  },
  phrases: {
    sentence: (straight, round, unit, roots, rootUnit) =>
      `p에서 q까지 곧바로 재면 발산은 ${straight}${unit}이고, r을 거치면 모두 ${round}${unit}입니다. 제곱근으로 재면 곧바로 ${roots[0]} ${rootUnit}, 거쳐서 ${roots[1]} ${rootUnit}입니다.`,
    straight: '곧바로',
    round: 'r을 거쳐',
    unitName,
  },
};
