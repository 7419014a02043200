import { describe, expect, test } from 'vitest';
import { readExpression } from '../../src/notebook/answer.ts';
import {
  conditionsMet,
  holds,
  judgeNumber,
  parseGoal,
  readAnswer,
  writeGoal,
  type NumberTask,
} from '../../src/notebook/exercises.ts';

// Oracle: the same arithmetic written in JavaScript. Tolerance: none, or 1e-15 where the order of operations differs.
describe('an answer is read as a reader writes it', () => {
  test.each([
    ['0.318', 0.318],
    [' .5 ', 0.5],
    ['1/2', 0.5],
    ['0,318', 0.318],
    [',5', 0.5],
    ['-1.25', -1.25],
    ['−1.25', -1.25],
    ['1e-3', 0.001],
    ['０．５', 0.5],
    ['½', 0.5],
    ['2½', 2.5],
    ['3²', 9],
    ['2^-1', 0.5],
    ['-2^2', -4],
    ['50%', 0.5],
    ['log 2', Math.log(2)],
    ['2 log 3', 2 * Math.log(3)],
    ['-log 4', -Math.log(4)],
    ['log 3/2', Math.log(3) / 2],
    ['log(3/2)', Math.log(1.5)],
    ['2(1+3)', 8],
    ['3 × 4 ÷ 2', 6],
    ['1 - 2 - 3', -4],
    ['8/4/2', 1],
    ['sqrt(2)', Math.SQRT2],
    ['√2', Math.SQRT2],
    ['exp(-1/2)', Math.exp(-0.5)],
    ['e^2', Math.E ** 2],
    ['ln e', 1],
    ['log2 8', 3],
    ['π/4', Math.PI / 4],
    ['∞', Infinity],
    ['-inf', -Infinity],
  ])('%s', (text, value) => {
    expect(readExpression(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'x',
    '1 +',
    '(1',
    '1)',
    '1.2.3',
    '1,234.5',
    '1,2,3',
    'log',
    '2 ^',
    '0/0',
    'alert(1)',
    '1 $ 2',
    '*2',
  ])('what is no number is not guessed at: “%s”', (text) => {
    expect(readExpression(text)).toBeUndefined();
  });

  test('any number of brackets neither hangs nor throws', () => {
    expect(readExpression('('.repeat(90) + '1' + ')'.repeat(90))).toBe(1);
    expect(readExpression('('.repeat(100_000))).toBeUndefined();
    expect(readExpression('-'.repeat(200) + '1')).toBeUndefined();
    expect(readExpression('-'.repeat(198) + '1')).toBe(1);
  });
});

describe('an answer is judged in the reader’s unit', () => {
  const kl: NumberTask = { answer: 0.3181471805599453, tolerance: 0.001, kind: 'information' };

  test('the right number in nats is right', () => {
    expect(judgeNumber('0.318', kl, 'nats')).toBe('right');
  });
  test('in bits the same quantity is another number', () => {
    expect(judgeNumber('0.459', kl, 'bits')).toBe('right');
    expect(judgeNumber('0.318', kl, 'bits')).toBe('other-unit');
    expect(judgeNumber('0.459', kl, 'nats')).toBe('other-unit');
  });
  test('a unit behind the number wins over the page’s', () => {
    expect(judgeNumber('0.459 bits', kl, 'nats')).toBe('right');
    expect(judgeNumber('0.318 nat', kl, 'bits')).toBe('right');
  });
  test('log is to base two on a page in bits, so that log 2 is one bit', () => {
    expect(readAnswer('log 2', 'information', 'bits')).toBe(Math.LN2);
    expect(readAnswer('log 2', 'information', 'nats')).toBe(Math.LN2);
    expect(readAnswer('ln 2', 'none', 'bits')).toBe(Math.LN2);
    expect(readAnswer('log 8', 'bits', 'nats')).toBe(3);
  });
  test('near is said apart from wrong', () => {
    expect(judgeNumber('0.32', kl, 'nats')).toBe('close');
    expect(judgeNumber('0.4', kl, 'nats')).toBe('wrong');
    expect(judgeNumber('many', kl, 'nats')).toBe('unreadable');
  });
  test('the edge of the tolerance is inside', () => {
    expect(judgeNumber('0.3', { answer: 0.1 + 0.1, tolerance: 0.1, kind: 'none' }, 'nats')).toBe('right');
  });
  test('infinity is right only where the answer is infinite', () => {
    const infinite: NumberTask = { answer: Infinity, tolerance: 0.01, kind: 'information' };
    expect(judgeNumber('∞', infinite, 'bits')).toBe('right');
    expect(judgeNumber('1e300', infinite, 'nats')).toBe('wrong');
    expect(judgeNumber('∞', kl, 'nats')).toBe('wrong');
  });
});

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
