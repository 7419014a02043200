import type { AnswersKeptWords } from '../../../../src/notebook/words/answers-kept.ts';

export const words: AnswersKeptWords = {
  none: 'No answers are kept on this device.',
  kept: (done, chapters) =>
    `${done} ${done === 1 ? 'exercise' : 'exercises'} done; answers in ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}.`,
  erased: 'Your answers are erased.',
  takenIn: 'Your answers are back.',
  unreadable: 'There are no answers in this file.',
};
