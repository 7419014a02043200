import type { LessonWords } from '../../../../src/notebook/words/lesson.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';

export const words: LessonWords = {
  task: '과제',
  goal: (conditions) =>
    conditions === 1
      ? '과제: 그림을 움직여 다음 조건이 성립하게 하세요.'
      : '과제: 그림을 움직여 다음 조건이 모두 한꺼번에 성립하게 하세요.',
  reached: (step) => (step === 0 ? '해냈습니다.' : `${formatCount(step)}스텝 만에 해냈습니다.`),
  locked: '이 수업에서는 바꿀 수 없습니다',
};
