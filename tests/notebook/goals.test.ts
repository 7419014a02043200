import { describe, expect, test } from 'vitest';
import { conditionsMet, holds, parseGoal, writeGoal } from '../../src/notebook/goals.ts';

describe('a goal is reached when every condition holds', () => {
  const goal = parseGoal([
    { quantity: 'kl', min: 2 },
    { parameter: 'q-sd', max: 1 },
    { parameter: 'form', is: 'bars' },
  ]);
  const state = { parameters: { 'q-sd': 1, form: 'bars' }, quantities: { kl: 2 } };

  test('limits are inclusive', () => {
    expect(conditionsMet(goal, state)).toBe(3);
  });
  test('each condition counts alone', () => {
    expect(conditionsMet(goal, { ...state, quantities: { kl: 1.999 } })).toBe(2);
    expect(conditionsMet(goal, { parameters: {}, quantities: {} })).toBe(0);
  });
  test('an infinite quantity can be a goal, and survives the attribute it is written to', () => {
    const infinite = parseGoal(JSON.parse(writeGoal(parseGoal([{ quantity: 'kl', min: Infinity }]))));
    expect(infinite.map((one) => holds(one, { parameters: {}, quantities: { kl: Infinity } }))).toEqual([
      true,
    ]);
    expect(infinite.map((one) => holds(one, { parameters: {}, quantities: { kl: 1e9 } }))).toEqual([false]);
  });
  test('NaN satisfies nothing', () => {
    expect(holds({ quantity: 'kl', min: 0 }, { parameters: {}, quantities: { kl: NaN } })).toBe(false);
  });
  test.each([
    [[]],
    [{}],
    [[{ quantity: 'kl' }]],
    [[{ quantity: 'kl', parameter: 'q-sd', min: 1 }]],
    [[{ quantity: 'kl', least: 1 }]],
    [[{ quantity: 'kl', min: 'two' }]],
    [[{ quantity: 'kl', min: NaN }]],
    [[{ parameter: 'p', is: [1] }]],
    [['kl']],
  ])('a goal that says nothing or the wrong thing throws: %j', (value) => {
    expect(() => parseGoal(value)).toThrow(RangeError);
  });
});
