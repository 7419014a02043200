import type { RunMenuWords } from '../../../../src/notebook/words/run-menu.ts';

export const words: RunMenuWords = {
  run: '학습: 설정과 가중치',
  open: '저장한 학습 이어서 하기',
  points: '그림에 보이는 점',
  script: '같은 모형의 PyTorch 코드',
  choose: '열기…',
  noRun: '아직 저장할 학습이 없습니다. 먼저 실행이나 한 스텝을 눌러 주세요.',
  opened: (step) => `저장한 학습은 ${step}스텝에 있습니다. 실행을 누르면 이어서 합니다.`,
};
