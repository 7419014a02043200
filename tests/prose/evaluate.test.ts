import { describe, expect, test } from 'vitest';
import { evaluateNumber, runProgram } from '../../components/prose/build/evaluate.ts';
import { parseTask, type TaskProps } from '../../components/prose/build/exercise-task.ts';

describe('a number in the text', () => {
  // Oracle: the closed form log 2 + 1/8 − 1/2. Tolerance 1e-12 absolute, above the rounding of its three terms.
  test('is computed by the functions of the figures', () => {
    const value = evaluateNumber('klBetween(normal(0, 1), normal(0, 2))', 'kl.mdx:1');
    expect(Math.abs(value - (Math.LN2 + 1 / 8 - 1 / 2))).toBeLessThan(1e-12);
  });

  test('may be infinite', () => {
    expect(evaluateNumber('klBetween(normal(0, 1), uniform(0, 1))', 'kl.mdx:1')).toBe(Infinity);
  });

  test.each([
    ['NaN', '0 / 0'],
    ['text', '"0.5"'],
    ['an unknown name', 'klBeteen(1, 2)'],
    ['an argument out of range', 'normal(0, -1).mean'],
    ['no expression', '1 +'],
    ['the machine that builds', 'require("fs")'],
  ])('that is %s fails with file and line', (_, expression) => {
    expect(() => evaluateNumber(expression, 'kl.mdx:7')).toThrow(/^kl\.mdx:7: /);
  });
});

describe('a program', () => {
  test('prints what it computes', () => {
    const lines = runProgram(
      "print('H', entropy([0.5, 0.5]) === log(2)); print([1, 2].map((x) => x / 4));",
      'x:1',
    );
    expect(lines).toEqual(['H true', '[0.25, 0.5]']);
  });

  test.each([
    ['prints nothing', 'const x = 1;'],
    ['prints NaN', 'print(0 / 0);'],
    ['throws', 'print(entropy([0.5, 0.6]));'],
    ['leaves a global behind', 'leftover = 1; print(leftover);'],
    ['is no program', 'print('],
  ])('that %s fails with file and line', (_, code) => {
    expect(() => runProgram(code, 'kl.mdx:9')).toThrow(/^kl\.mdx:9: /);
  });
});

describe('an exercise', () => {
  test('knows its answer from the expression', () => {
    const slips = [{ answer: 'log(2)', say: 'That is one of the two.' }];
    expect(parseTask({ kind: 'number', answer: '2 * log(2)', decimals: 3, slips }, 'x:1')).toEqual({
      kind: 'number',
      answer: 2 * Math.LN2,
      decimals: 3,
      unit: 'none',
      slips: [{ answer: Math.LN2, say: 'That is one of the two.' }],
    });
  });

  test.each<[string, TaskProps]>([
    ['has one option', { kind: 'choice', options: ['a'], answer: 0 }],
    [
      'has more options than the style sheet tells apart',
      { kind: 'choice', options: [...'abcdefg'], answer: 0 },
    ],
    ['has its answer out of range', { kind: 'choice', options: ['a', 'b'], answer: 2 }],
    ['counts its answer in halves', { kind: 'choice', options: ['a', 'b'], answer: 0.5 }],
    ['has a goal that always holds', { kind: 'goal', widget: 'kl', goal: [{ quantity: 'kl' }] }],
    ['has a goal in no figure', { kind: 'goal', widget: '', goal: [{ quantity: 'kl', min: 1 }] }],
    ['asks for less than no decimals', { kind: 'number', answer: '1', decimals: -1 }],
    ['asks for half a decimal', { kind: 'number', answer: '1', decimals: 0.5 }],
    [
      'takes its own answer for a slip',
      { kind: 'number', answer: '1', decimals: 2, slips: [{ answer: '0.999', say: 'No.' }] },
    ],
    ['is of no kind', { kind: 'essay' } as unknown as TaskProps],
  ])('that %s fails with file and line', (_, props) => {
    expect(() => parseTask(props, 'kl.mdx:3')).toThrow(/^kl\.mdx:3: /);
  });
});
