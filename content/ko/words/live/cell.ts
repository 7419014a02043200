import type { CellWords } from '../../../../src/notebook/words/cell.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';

export const words: CellWords = {
  run: '실행',
  pause: '멈춤',
  step: '한 스텝',
  stage: '한 단계',
  stepD: 'D만 갱신',
  stepG: 'G만 갱신',
  buttons: '학습',
  recorded: (step) =>
    `지금 보이는 것은 ${step}스텝까지 기록해 둔 학습입니다. 실행을 누르면 처음부터 직접 학습합니다.`,
  untrained: '지금 설정의 0스텝, 학습하기 전 모습입니다. 실행을 누르면 학습을 시작합니다.',
  kept: (step) =>
    `하던 학습이 ${step}스텝에 멈추어 있습니다. 실행을 누르면 이어서 하고, 처음으로를 누르면 지웁니다.`,
  goOn: (step) => `하던 학습 ${step}스텝부터 이어서 하기`,
  rescue: '지금 학습 되살리기',
  states: {
    idle: '시작 전',
    loading: '준비 중',
    running: '학습 중',
    paused: '멈춤',
    done: '끝',
    failed: '중단됨',
  },
  on: (backend, why) => `${backend}에서 실행${why === '' ? '' : `(${why})`}`,
  chosen: '직접 고름',
  inPlaceOf: (kernel, backend) => `${kernel}(${backend} 대신 프로세서에서)`,
  repeatable: '학습을 똑같이 되풀이할 수 있도록 다른 장치로 옮기지 않음',
  trial: (rates) => `짧게 재어 보니 가장 빠름: 초당 ${rates}스텝`,
  fallback: (wanted) => `여기서는 ${withParticle(wanted, '을/를')} 쓸 수 없음`,
  diverged: (step) =>
    `${step}스텝에서 학습이 발산해 가중치가 계산할 수 없을 만큼 커졌습니다. 마지막으로 온전했던 상태를 보여 드립니다. 학습률을 낮추거나 처음으로 돌아가세요.`,
  noBackend:
    '이 브라우저에서 계산할 방법을 찾지 못해 이 그림에서는 학습할 수 없습니다. 보이는 것은 기록해 둔 학습이며, 나머지는 그대로 읽을 수 있습니다.',
  internal: '프로그램 오류로 학습이 멈추었습니다. 처음으로 돌아가 다시 시작하세요.',
  workerLost: '남은 어느 장치에서도 학습이 응답하지 않습니다. 처음으로 돌아가 다시 시작하세요.',
  movedOn: (backend) => `장치가 응답하지 않아, 마지막 체크포인트부터 ${backend}에서 이어 갑니다.`,
  notLoaded:
    '학습기를 불러오지 못했습니다. 연결을 확인하고 다시 실행을 누르세요. 그림은 그대로 볼 수 있습니다.',
  noWeight:
    '도중에 바꿀 것 가운데 이 신경망에 없는 가중치가 있습니다. 그 항목을 지우거나 신경망의 크기를 되돌리세요.',
  inside: {
    title: '신경망 속 들여다보기',
    notLoaded: '신경망 보기를 불러오지 못했습니다. 연결을 확인하고 다시 열어 주세요.',
  },
  needsScript: '기록해 둔 학습입니다. 자바스크립트를 켜면 여기서 직접 학습할 수 있습니다.',
  momentLabel: '학습 되돌려 보기',
  moment: (step, furthest) => `${furthest}스텝 중 ${step}스텝`,
  pausePassed: (until, step) =>
    `학습이 벌써 ${step}스텝까지 왔으므로, 처음부터 다시 하기 전에는 ${until}스텝에서 멈추지 않습니다.`,
  helpOf: (label) => `‘${label}’ 설명`,
  helpNotLoaded: '설명을 불러오지 못했습니다. 연결을 확인하고 다시 눌러 주세요.',
  cost: {
    more: (times, whole) =>
      `한 스텝의 곱셈이 처음 설정의 약 ${times}배입니다. 초당 스텝은 처음의 ${whole <= 2 ? '절반' : `${whole}분의 1`}쯤이 됩니다.`,
    less: (times, whole) =>
      `한 스텝의 곱셈이 처음 설정의 ${whole <= 2 ? '절반' : `${whole}분의 1`}쯤입니다. 초당 스텝은 많게는 ${times}배까지 늘어납니다.`,
    same: '한 스텝의 곱셈이 처음 설정과 비슷합니다.',
  },
  momentSince: (step, furthest, first) =>
    `${furthest}스텝 중 ${step}스텝, ${first}스텝까지 되돌릴 수 있습니다`,
  happening: '지금 무슨 일이 일어나고 있나요?',
  stages: '한 스텝의 단계',
  manyRuns: {
    title: '여러 번 학습: 운은 얼마나 작용할까?',
    notLoaded: '여러 번 학습하는 기능을 불러오지 못했습니다. 연결을 확인하고 다시 열어 주세요.',
  },
};
