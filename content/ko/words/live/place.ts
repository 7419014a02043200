import type { PlaceWords } from '../../../../src/notebook/words/place.ts';

export const words: PlaceWords = {
  sections: '이 장의 차례',
  doneOf: (done, all) => `${all}문제 중 ${done}문제`,
  exercisesDone: (done, all) =>
    done === all ? `${all}문제 모두 풀었음` : `${all}문제 중 ${done}문제 풀었음`,
  someDone: (done) => `${done}문제 풀었음`,
  done: '풀었음',
};
