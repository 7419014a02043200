import type { GameMapWords } from '../../../../src/notebook/words/game-map.ts';
import { diagnosis } from '../cells/parts/diagnosis.ts';
import { words as units } from './units.ts';

const states = Object.fromEntries(Object.entries(diagnosis).map(([state, { name }]) => [state, name]));

export const words: GameMapWords = {
  title: '게임의 지도',
  own: '이 지도를 직접 그려 보기',
  still: {
    alt: '학습을 모은 지도. 오른쪽으로 갈수록 D 학습률이, 위로 갈수록 G 학습률이 큽니다. G가 느린 아래쪽은 아직 배우는 중이고, 위쪽은 쫓고 쫓기는 중이며, D가 빠른 오른쪽은 대부분 뚜렷한 추세가 없습니다. 그 사이에서는 네모들이 섞여 있습니다.',
    caption: (runs, steps) =>
      `위 실험을 시드 1로 ${runs}번 기록한 것입니다. 학습마다 두 학습률만 다르고, 색은 ${steps}스텝 뒤의 상태입니다.`,
  },
  intro: (steps) =>
    `네모 하나하나가 따로 한 학습입니다. 시드와 설정은 위 실험과 같고 두 학습률만 다릅니다. 색은 ${steps}스텝 뒤 그 학습이 어떤 상태인지 나타냅니다.`,
  controls: '지도',
  size: '네모 수',
  sizes: (side, runs) => `${side} × ${side}, 학습 ${runs}번`,
  steps: '학습마다 스텝 수',
  colour: '색의 뜻',
  colours: { state: '학습의 상태', js: 'JSD' },
  start: '지도 그리기',
  pause: '지도 멈춤',
  resume: '이어서 그리기',
  again: '처음부터 다시',
  zoomIn: '여기를 확대',
  zoomOut: '축소',
  whole: '전체 지도',
  open: '위에서 이 학습 열기',
  cost: (runs, steps, all, workers, cores) =>
    `${steps}스텝짜리 학습 ${runs}번, 모두 ${all}스텝입니다. 이 기기의 코어 ${cores}개 가운데 ${workers}개를 씁니다. 4 × 4의 거친 그림이 먼저 나오고, 언제든 멈출 수 있습니다.`,
  progress: {
    ready: () => '아직 시작하지 않았습니다.',
    running: (done, runs) => `학습 ${runs}번 가운데 ${done}번을 마쳤습니다.`,
    paused: (done, runs) => `멈춤: 학습 ${runs}번 가운데 ${done}번을 마쳤습니다.`,
    done: (_done, runs) => `끝: 학습 ${runs}번을 모두 마쳤습니다.`,
  },
  left: (seconds) =>
    seconds < 90 ? `약 ${seconds}초 남았습니다.` : `약 ${Math.round(seconds / 60)}분 남았습니다.`,
  missing:
    '여기서는 워커를 하나도 시작할 수 없어 지도를 그리지 못합니다. WebAssembly와 모듈 워커가 있어야 하며, 새 브라우저에는 둘 다 있습니다.',
  notLoaded: '지도를 불러오지 못했습니다. 연결을 확인하고 이 부분을 닫았다가 다시 열어 주세요.',
  cannot: '위 설정만으로는 학습할 수 없습니다. 먼저 데이터 점을 찍어 주세요.',
  withoutPlan: '지도는 도중의 변경을 빼고, 모든 학습을 시드에서 나온 첫 가중치로 시작합니다.',
  axes: { d: 'D 학습률', g: 'G 학습률' },
  picture: '지도: 오른쪽으로 갈수록 D 학습률이, 위로 갈수록 G 학습률이 큽니다',
  keys: '화살표 키로 칸을 옮기고, Enter로 그 학습을 열고, 더하기와 빼기로 확대하거나 축소합니다.',
  empty: '네모를 가리키면 값을 읽을 수 있고, 누르거나 Enter를 치면 그 학습이 위에서 열립니다.',
  waiting: '아직 하지 않음',
  failed: '학습이 중단됨',
  coarse: '아직 하지 않음. 색은 가까운 학습의 것입니다',
  atDivergence: (step, last) => `${step}스텝에서 발산. JSD는 마지막으로 온전했던 ${last}스텝의 값`,
  reading: { d: 'D 학습률', g: 'G 학습률', state: '상태', js: 'JSD' },
  here: '위 실험의 설정',
  legend: '색의 뜻',
  upTo: (js) => `${js} 이하`,
  states,
  units,
  opened: (steps) => `위 실험에서 이 학습을 열었습니다. ${steps}스텝에서 멈춥니다.`,
};
