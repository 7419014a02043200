import type { ManyRunsWords } from '../../../../src/notebook/words/many-runs.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';

/** ‘40초’, ‘3분’ */
const duration = (seconds: number): string =>
  seconds < 90
    ? `${formatCount(Math.max(1, Math.round(seconds)))}초`
    : `${formatCount(Math.round(seconds / 60))}분`;

export const words: ManyRunsWords = {
  intro:
    '한 번의 학습은 운이 좋았을 수도 있습니다. 여기서는 위의 설정과 도중에 바꾼 것을 그대로 두고 시드만 바꾸어 가며, 그림 없이 뒤에서 여러 번 학습합니다.',
  count: '학습 횟수',
  steps: '학습마다 스텝 수',
  asNow: (changes) => `도중에 바꾼 것(${formatCount(changes)}가지)을 빼고, 지금 설정 그대로 0스텝부터`,
  seeds: (first, last) => (first === last ? `시드 ${first}.` : `시드 ${first}부터 ${last}까지.`),
  cost: (runs, steps, total, workers) =>
    `${runs}번 × ${steps}스텝 = ${total}스텝을 백그라운드 워커 ${formatCount(workers)}개가 나누어 합니다.`,
  rateUnknown: '얼마나 걸릴지는 처음 몇 스텝을 재어 본 뒤에 알려 드립니다.',
  time: (seconds, rate) => `방금 잰 초당 ${rate}스텝이라면 약 ${duration(seconds)} 걸립니다.`,
  stepsRefused: (text, least, most) =>
    `스텝 수는 ${least} 이상 ${most} 이하의 정수여야 합니다(쓴 값: ${text === '' ? '없음' : text}).`,
  start: '학습 시작',
  pause: '멈춤',
  resume: '이어서 하기',
  stop: '그만하기',
  keep: '남겨 두고 비교하기',
  drop: '남겨 둔 결과 지우기',
  save: 'CSV',
  saveName: '결과 표를 CSV로 저장',
  progressName: '모든 학습에서 마친 스텝',
  states: {
    running: (finished, all) => `${all}번 중 ${finished}번 마침.`,
    paused: (finished, all) => `멈춤. ${all}번 중 ${finished}번 마침.`,
    done: (_finished, all) => `${all}번 모두 마쳤습니다.`,
    stopped: (finished, all) => `그만둠. ${all}번 중 ${finished}번 마침.`,
  },
  left: (seconds) => `약 ${duration(seconds)} 남았습니다.`,
  missing:
    '백그라운드 워커를 시작하지 못했습니다. 이 브라우저가 워커를 지원하지 않거나 코드를 받지 못했습니다. 연결을 확인하고 다시 시작하세요. 나머지 페이지는 그대로 쓸 수 있습니다.',
  failed: (seeds) =>
    `시드 ${seeds.join(', ')}의 학습은 하지 못했습니다. 설정이 서로 어긋나거나 워커가 중단되었습니다.`,
  picture: (unit) => `스텝에 따른 JSD(${unit})`,
  pictureHint:
    '굵은 선은 스텝마다의 중앙값, 칠한 띠는 아래 10%와 위 10%를 뺀 나머지, 가는 선은 학습 하나하나입니다. 발산한 학습은 마지막으로 온전했던 스텝까지만 셉니다.',
  now: '지금',
  kept: '남긴 것',
  alone: '중앙값',
  step: '스텝',
  median: (set) => (set === '' ? '중앙값' : `중앙값, ${set}`),
  low: (set) => (set === '' ? '10%' : `10%, ${set}`),
  high: (set) => (set === '' ? '90%' : `90%, ${set}`),
  ends: {
    'not-started': '시작 전',
    starting: '막 시작함',
    learning: '배우는 중',
    converged: '수렴',
    collapsed: '모드 붕괴',
    oscillating: '쫓고 쫓기는 중',
    vanishing: '그래디언트 소실',
    worsening: '뒷걸음',
    stalled: '뚜렷한 추세 없음',
    diverged: '발산',
    'no-density': '견줄 밀도가 없음',
  },
  table: {
    caption: (set, runs, steps) =>
      `${steps}스텝씩 ${formatCount(runs)}번 학습한 결과${set === '' ? '' : `(${set})`}`,
    end: '결과',
    runs: '횟수',
    medianJs: (unit) => `JSD 중앙값(${unit})`,
    all: '전체',
    seeds: '시드와 JSD:',
  },
  seed: (seed, end, js) => `시드 ${seed}: ${end}, JSD ${js}. 위 그림에서 이 학습 보기`,
  openHint: '시드를 누르면 위 그림에서 바로 그 학습을 같은 스텝까지 다시 합니다.',
  change:
    '이 결과를 남겨 두었습니다. 위에서 설정을 바꾸고 다시 시작하면 새 결과를 나란히 그려 비교할 수 있습니다.',
  differs: (differences) =>
    `남긴 것과 지금의 차이: ${differences
      .map(({ name, before, after }) =>
        before === undefined || after === undefined ? name : `${name}(남긴 것 ${before}, 지금 ${after})`,
      )
      .join('; ')}.`,
  same: '남긴 것과 지금은 설정도 시드도 같습니다. 같은 학습이라 결과도 똑같습니다.',
  changes: '도중에 바꾸는 것',
  seedsName: '시드',
  columns: { set: '묶음', seed: '시드', end: '결과', step: '스텝', js: 'JSD(내트)' },
};
