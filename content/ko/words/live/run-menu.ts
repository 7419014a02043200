import type { RunMenuWords } from '../../../../src/notebook/words/run-menu.ts';

export const words: RunMenuWords = {
  run: '학습: 설정과 가중치',
  open: '저장한 학습 이어서 하기',
  points: '그림에 보이는 점',
  script: '같은 모형의 PyTorch 코드',
  choose: '열기…',
  noRun: '아직 저장할 학습이 없습니다. 먼저 실행이나 한 스텝을 눌러 주세요.',
  opened: (step) => `저장한 학습은 ${step}스텝에 있습니다. 실행을 누르면 이어서 합니다.`,
  file: {
    note: 'Minimax Notebook에서 저장한 학습입니다. `weights`는 체크포인트입니다. 두 신경망의 `weights`는 층 순서대로 W, b이고 x·W + b로 계산합니다. W는 입력마다 한 행이며 행 순서로 늘어놓았습니다(nn.Linear는 이를 전치해 둡니다). `memory`는 옵티마이저의 기억으로, Adam은 1차 모멘트와 2차 모멘트, 모멘텀은 속도입니다. 정보량의 단위는 내트이고, `history`의 null은 무한대입니다.',
    faults: {
      'too-long': '파일이 2MB보다 큽니다. 여기서 저장한 학습은 그만큼 크지 않으므로 열지 않았습니다.',
      'no-json': 'JSON 파일이 아닙니다. 중간에 잘렸거나 다른 파일일 수 있습니다. 바뀐 것은 없습니다.',
      'other-format': 'JSON이기는 하지만 여기서 저장한 학습이 아닙니다. 바뀐 것은 없습니다.',
      'other-version':
        '이 페이지가 모르는 버전으로 저장한 파일입니다. 페이지를 새로 고쳐 최신 상태로 만든 뒤 다시 열어 보세요.',
      'other-cell': '다른 그림에서 저장한 학습입니다. 그 그림에서 열어 주세요. 여기서 바뀐 것은 없습니다.',
      broken: '학습의 일부가 빠져 있어 이어 갈 수 없습니다. 바뀐 것은 없습니다.',
      refused: '파일에 든 수가 적혀 있는 설정의 신경망과 맞지 않아 이어 갈 수 없습니다. 바뀐 것은 없습니다.',
    },
  },
};
