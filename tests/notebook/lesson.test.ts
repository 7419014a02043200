import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionOf, MOST_GOALS, readLesson, writeLesson, type Lesson } from '../../src/notebook/lesson.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const goal = fc.record({
  quantity: name,
  bound: fc.constantFrom('least' as const, 'most' as const),
  value: fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(Infinity, 0.05)),
});
const lesson: fc.Arbitrary<Lesson> = fc.record({
  hidden: fc.uniqueArray(name),
  locked: fc.uniqueArray(name),
  runs: fc.boolean(),
  goals: fc.array(goal, { maxLength: MOST_GOALS }),
});
const empty = ({ hidden, locked, runs, goals }: Lesson): boolean =>
  !runs && hidden.length + locked.length + goals.length === 0;

test('a lesson that is written into an address is read back, and the figure’s state stays beside it', () => {
  fc.assert(
    fc.property(lesson, (one) => {
      const search = writeLesson('?gan-2d.seed=7&lesson.run=1', one);
      expect(search).toContain('gan-2d.seed=7');
      // −0 is written as 0, which is the same bound.
      const zeroed = { ...one, goals: one.goals.map((each) => ({ ...each, value: each.value + 0 })) };
      expect(readLesson(search)).toEqual(empty(one) ? null : zeroed);
    }),
  );
});

test('what is no name and no condition is left out, whatever the address', () => {
  expect(
    readLesson(
      '?lesson.hide=loss,<b>,,loss&lesson.lock=Seed&lesson.run=yes&lesson.goal=js_most_x,js_most_0.1,js,__',
    ),
  ).toEqual({
    hidden: ['loss'],
    locked: [],
    runs: false,
    goals: [{ quantity: 'js', bound: 'most', value: 0.1 }],
  });
  expect(readLesson('?gan-2d.seed=7')).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readLesson(
        `?lesson.goal=${encodeURIComponent(text)}&lesson.hide=${encodeURIComponent(text)}`,
      );
      expect(read?.goals.length).toBeLessThanOrEqual(MOST_GOALS);
    }),
  );
});

test('a condition has its bound on the side that its word says', () => {
  expect(conditionOf({ quantity: 'js', bound: 'most', value: 0.1 })).toEqual({ quantity: 'js', max: 0.1 });
  expect(conditionOf({ quantity: 'modes', bound: 'least', value: 3 })).toEqual({ quantity: 'modes', min: 3 });
});
