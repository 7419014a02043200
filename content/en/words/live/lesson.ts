import type { LessonWords } from '../../../../src/notebook/words/lesson.ts';
import { counted } from '../../../../src/notebook/unit.ts';

export const words: LessonWords = {
  task: 'Task',
  goal: (conditions) =>
    conditions === 1
      ? 'Your task: bring the figure to where this holds.'
      : 'Your task: bring the figure to where all of these hold at once.',
  reached: (step) => (step === 0 ? 'Reached.' : `Reached after ${counted(step, 'step')}.`),
  locked: 'Fixed in this lesson',
};
