import type { AnswersKeptWords } from '../../../../src/notebook/words/answers-kept.ts';

export const words: AnswersKeptWords = {
  none: '이 기기에 남아 있는 답이 없습니다.',
  kept: (done, chapters) => `${chapters}개 장에 답을 썼고, ${done}문제를 풀었습니다.`,
  erased: '답을 지웠습니다.',
  takenIn: '답을 되살렸습니다.',
  unreadable: '이 파일에는 답이 없습니다.',
};
