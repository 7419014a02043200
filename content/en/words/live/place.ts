import type { PlaceWords } from '../../../../src/notebook/words/place.ts';

export const words: PlaceWords = {
  sections: 'Sections of this chapter',
  doneOf: (done, all) => `${done} of ${all}`,
  exercisesDone: (done, all) =>
    done === all ? `all ${all} exercises done` : `${done} of ${all} exercises done`,
  someDone: (done) => `${done} done`,
  done: 'done',
};
