import type { Localized } from '../../../src/notebook/language.ts';

/** What a run's file can have wrong, in the order in which it is looked at; `refused` is the trainer's word about its numbers. */
export const RUN_FILE_FAULTS = [
  'too-long',
  'no-json',
  'other-format',
  'other-version',
  'other-cell',
  'broken',
  'refused',
] as const;

export type RunFileFault = (typeof RUN_FILE_FAULTS)[number];

interface RunFileWords {
  /** What a file says of itself. */
  readonly note: string;
  readonly faults: Readonly<Record<RunFileFault, string>>;
}

export const runFileWords: Localized<RunFileWords> = {
  en: {
    note: 'A run of the Minimax Notebook. `weights` is a checkpoint: each player’s `weights` go layer by layer, W then b, for x·W + b; W has a row for each input and lies row by row (nn.Linear keeps its transpose). `memory` is the optimiser’s: for Adam first moments then second, for momentum the velocity. Information is in nats; null in `history` is infinity.',
    faults: {
      'too-long': 'This file is larger than 2 MB. No run saved here is that large, so it was not opened.',
      'no-json': 'This file is not JSON: it may be cut short, or be another file. Nothing was changed.',
      'other-format': 'This is JSON, but not a run saved here. Nothing was changed.',
      'other-version':
        'This run was saved in a version of the file that this page does not know. Reload the page for its newest state, and try again.',
      'other-cell': 'This run belongs to another figure. Open it there; here nothing was changed.',
      broken: 'Parts of this run are missing, so training cannot go on from it. Nothing was changed.',
      refused:
        'The numbers in this file do not fit the networks of its settings, so training cannot go on from it. Nothing was changed.',
    },
  },
  ko: {
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
