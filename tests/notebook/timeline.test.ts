import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepBack, stepForth, untouched, withStep, type Timeline } from '../../src/notebook/timeline.ts';

const of = (steps: readonly number[]): Timeline<number> =>
  steps.reduce<Timeline<number>>((line, step) => withStep(line, step), untouched);

test('every step can be taken back and done again, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), (steps) => {
      let line = of(steps);
      for (const step of [...steps].reverse()) {
        const [back, next] = stepBack(line)!;
        expect(back).toBe(step);
        line = next;
      }
      expect(stepBack(line)).toBeUndefined();
      for (const step of steps) {
        const [forth, next] = stepForth(line)!;
        expect(forth).toBe(step);
        line = next;
      }
      expect(stepForth(line)).toBeUndefined();
      expect(line).toEqual(of(steps));
    }),
  );
});

test('a new step leaves nothing to be done again', () => {
  const [, back] = stepBack(of([1, 2]))!;
  expect(stepForth(withStep(back, 3))).toBeUndefined();
  expect(withStep(back, 3).done).toEqual([1, 3]);
});

test('at least fifty steps are kept, and not all of a long day', () => {
  const { done } = of(Array.from({ length: 1000 }, (_, i) => i));
  expect(done.length).toBeGreaterThanOrEqual(50);
  expect(done.length).toBeLessThan(1000);
  expect(done.at(-1)).toBe(999);
});
