import type { KlWords } from '../../../../components/widgets/kl.ts';
import { formatCount, formatNumber } from '../../../../src/notebook/unit.ts';
import { withPrefix } from '../../../../src/notebook/words/with-prefix.ts';
import { unitName } from '../live/units.ts';
import { modes, shape, without } from './parts/shape.ts';

export const words: KlWords = {
  title: '두 밀도와 그 발산',
  caption:
    '평균을 끌거나 슬라이더를 움직여 보세요. 아래 그림은 $\\p\\log(\\p/\\q)$입니다. 파란 넓이에서 주황 넓이를 뺀 것이 $\\KL{\\p}{\\q}$입니다.',
  parameters: {
    ...withPrefix('p', shape),
    ...withPrefix('q', shape),
    form: '보기',
    bins: '칸 수',
    'log-scale': '로그 높이',
  },
  options: { form: { density: '밀도', bars: '칸' }, 'p-modes': modes, 'q-modes': modes },
  quantities: {
    kl: 'p를 q로 대신할 때의 KL 발산',
    'kl-reverse': 'q를 p로 대신할 때의 KL 발산',
    js: '젠슨-섀넌 발산',
    'js-distance': '젠슨-섀넌 거리',
    wasserstein: '바서슈타인-1 거리',
  },
  moreQuantities: '다음 장에서 쓰는 값',
  panels: { densities: '밀도', integrand: '$x$마다 더하는 양 $\\p\\log\\frac{\\p}{\\q}$' },
  presets: {
    equal: { label: '너비가 같을 때', look: '너비가 같은 두 정규분포에서는 두 방향의 값이 같습니다.' },
    narrow: {
      label: '너무 좁은 $\\q$',
      look: '$\\KL{\\p}{\\q}$를 보세요. $\\p$의 꼬리가 있는 곳에 $\\q$는 거의 없습니다.',
    },
    'one-of-two': {
      label: '둘 중 하나만 잡은 $\\q$',
      look: '놓친 봉우리 때문에 $\\KL{\\p}{\\q}$가 커집니다. $\\KL{\\q}{\\p}$는 $1$내트도 되지 않습니다.',
    },
    cut: {
      label: '잘린 $\\q$',
      look: '$\\KL{\\p}{\\q}$가 무한대가 됩니다. $\\p$에 빗금이 그어진 곳에는 $\\q$가 없기 때문입니다. $\\KL{\\q}{\\p}$는 유한합니다.',
    },
    bins: {
      label: '칸으로 나누기',
      look: '칸을 $5$개, $10$개, $20$개로 바꾸어 모든 칸을 반으로 나누어 보세요. 발산은 그때마다 커지지만 밀도의 발산을 넘지는 않습니다.',
    },
  },
  invalid: '그렇게 자르면 분포에 남는 것이 없어 그대로 두었습니다.',
  phrases: {
    both: (kl, reverse, unit) => `KL(p‖q)는 ${kl}${unit}, KL(q‖p)는 ${reverse}${unit}입니다.`,
    infinite: (first, second, where) =>
      `KL(${first}‖${second})는 무한대입니다. ${where} ${first}의 확률은 있는데 ${second}의 확률이 없기 때문입니다.`,
    where: ([lo, hi]) =>
      lo === -Infinity
        ? `x가 ${formatNumber(hi, 2)}보다 작은 곳에`
        : hi === Infinity
          ? `x가 ${formatNumber(lo, 2)}보다 큰 곳에`
          : `x가 ${formatNumber(lo, 2)}에서 ${formatNumber(hi, 2)}까지인 곳에`,
    binned: (bins, kl, whole, unit) =>
      `${formatCount(bins)}칸으로 나누면 KL(p‖q)는 ${kl}${unit}입니다. 나누기 전 밀도에서는 ${whole}${unit}이고, 칸으로 나눈 값은 이를 넘지 못합니다.`,
    unitName,
    without,
  },
};
