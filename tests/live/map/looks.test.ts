import { expect, test } from 'vitest';
import { DEPTHS, depthOf, LETTERS, mostOf } from '../../../components/live/map/looks.ts';
import { VERDICT_STATES } from '../../../src/gan/verdict/states.ts';

test('every state has a letter, and no two states that can be told apart have one', () => {
  expect(Object.keys(LETTERS).sort()).toEqual([...VERDICT_STATES].sort());
  const letters = Object.values(LETTERS).filter((letter) => letter !== '·');
  expect(new Set(letters).size).toBe(letters.length);
});

test('a depth of colour reaches to twice what the one before it does, and the last to log 2', () => {
  expect(mostOf(DEPTHS - 1)).toBe(Math.LN2);
  for (let depth = 1; depth < DEPTHS; depth++) {
    expect(mostOf(depth)).toBeCloseTo(2 * mostOf(depth - 1), 12);
    expect(depthOf(mostOf(depth))).toBe(depth);
    expect(depthOf(mostOf(depth - 1) * 1.01)).toBe(depth);
  }
});

test('the ends of JSD have depths as well', () => {
  expect(depthOf(0)).toBe(0);
  expect(depthOf(Math.LN2)).toBe(DEPTHS - 1);
});
