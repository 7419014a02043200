// What a cell says that its settings cost.
import { expect, test } from 'vitest';
import { costSentence } from '../../../components/live/run/cost-note.ts';
import { words as english } from '../../../content/en/words/live/cell.ts';
import { words as korean } from '../../../content/ko/words/live/cell.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { lab, line } from './session.ts';

test.each([
  [{}, /about as many multiplications as with the first/, /처음 설정과 비슷합니다/],
  // 2048 / 128 is 16.
  [
    { batch: 2048 },
    /about 16 times as many .* expect about 1\/16 of their steps/,
    /약 16배입니다.*16분의 1쯤/,
  ],
  [{ batch: 256 }, /about 2 times as many .* expect about half of their steps/, /약 2배입니다.*절반쯤/],
  [
    { batch: 32 },
    /about a quarter of .* expect up to 4 times their steps/,
    /4분의 1쯤입니다.*많게는 4배까지/,
  ],
])('at %j', (set, en, ko) => {
  for (const cell of [lab, line]) {
    const values = { ...initialValues(cell.parameters), ...set };
    // The networks of this test's cells are as they begin, or the first settings are those of the page.
    expect(costSentence(cell, values, english)).toMatch(en);
    expect(costSentence(cell, values, korean)).toMatch(ko);
  }
});
