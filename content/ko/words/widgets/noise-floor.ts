import type { NoiseFloorWords } from '../../../../components/widgets/noise-floor.ts';
import { unitName } from '../live/units.ts';

export const words: NoiseFloorWords = {
  title: '한 분포에서 나온 표본 두 벌',
  caption:
    '$[0,1]$ 위의 균등분포에서 점을 두 번 뽑아 칸마다 세었습니다. 첫째 표본은 위로, 둘째 표본은 아래로 그렸습니다. 한 분포와 그 자신 사이의 발산은 0입니다. 두 히스토그램을 공식에 넣어 나온 값이 잡음 바닥입니다.',
  parameters: { points: '표본마다 점의 수', cells: '칸 수', seed: '시드' },
  quantities: {
    js: '두 히스토그램의 JSD',
    floor: '100쌍의 평균(잡음 바닥)',
    kl: '두 히스토그램의 KL 발산',
  },
  panels: { samples: '칸마다 점의 수' },
  presets: {
    coarse: { label: '열 칸', look: '칸마다 점이 많아져 바닥이 낮아지고, KL 발산도 유한해집니다.' },
    more: {
      label: '점을 더 많이',
      look: '900칸에 점 2,000개입니다. 바닥은 낮아졌지만 아직 0과는 거리가 멉니다.',
    },
    both: { label: '점은 많이, 칸은 열 개', look: '이제 공식의 값이 참값에 가깝습니다.' },
  },
  phrases: {
    names: ['첫째 표본', '둘째 표본'],
    columns: ['칸', '첫째', '둘째'],
    sentence: (points, cells, js, floor, unit) =>
      `점 ${points}개짜리 표본 두 벌을 ${cells}칸에 나누어 공식에 넣으면 ${js}${unit}가 나오고, 이런 쌍 100개의 평균은 ${floor}${unit}입니다. 두 벌 모두 한 분포에서 나왔으니 발산의 참값은 0입니다.`,
    unitName,
  },
};
