import type { DensityEntropyWords } from '../../../../components/widgets/density-entropy.ts';
import { unitName } from '../live/units.ts';

export const words: DensityEntropyWords = {
  title: '밀도의 엔트로피',
  caption:
    '표준편차 자리에 놓인 점을 끌어 보세요. 점선 계단은 너비 $b$인 칸으로 나눈 밀도입니다. 칸의 엔트로피 $H_b$는 실제 확률로 계산하므로 본래 뜻의 엔트로피입니다.',
  parameters: { sd: '표준편차 $\\sigma$', width: '칸 너비 $b$' },
  quantities: {
    'differential-entropy': '밀도의 미분 엔트로피',
    peak: '밀도의 최댓값',
    'binned-entropy': '칸의 엔트로피',
    'binned-difference': '칸의 엔트로피에 칸 너비의 로그를 더한 값',
  },
  panels: { density: '밀도 $\\p(x)$' },
  presets: {
    narrow: {
      label: '좁은 밀도',
      look: '가장 높은 곳의 밀도가 4에 가깝고 $h$는 음수입니다. 칸의 엔트로피는 음수가 아닙니다.',
    },
    zero: {
      label: '0 근처',
      look: '이 $\\sigma$ 근처에서 $h$의 부호가 바뀝니다. 곡선에 특별한 일이 생기지는 않습니다.',
    },
    wide: {
      label: '넓은 밀도',
      look: '밀도가 1을 넘지 않고 놀라움도 음수가 되지 않습니다. 여기서는 $h$가 엔트로피가 아니라는 것을 눈치채기 어렵습니다.',
    },
    coarse: {
      label: '성긴 칸',
      look: '곡선이 거의 다 한 칸에 들어갑니다. 더 알아낼 것이 거의 없으니 $H_b$도 거의 0입니다.',
    },
  },
  phrases: {
    sentence: (s) =>
      `밀도는 가장 높은 곳에서 ${s.peak}이고, 미분 엔트로피는 ${s.differential}${s.unit}입니다. ${s.width} 단위로 읽은 값의 엔트로피는 ${s.bins}${s.unit}인데, 이것은 음수가 되지 않습니다.`,
    bins: '칸',
    unitName,
  },
};
