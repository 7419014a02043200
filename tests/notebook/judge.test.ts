import { describe, expect, test } from 'vitest';
import { answerHelp } from '../../components/prose/build/words.ts';
import { judgeNumber, readAnswer, type NumberTask } from '../../src/notebook/judge.ts';

const kl: NumberTask = { answer: 0.3181471805599453, decimals: 3, kind: 'information' };
const verdict = (typed: string, task: NumberTask, unit: 'nats' | 'bits' = 'nats') =>
  judgeNumber(typed, task, unit).verdict;

describe('an answer is judged in the reader’s unit', () => {
  test('the right number in nats is right', () => {
    expect(verdict('0.318', kl)).toEqual({ kind: 'right' });
  });
  test('in bits the same quantity is another number', () => {
    expect(verdict('0.459', kl, 'bits')).toEqual({ kind: 'right' });
    expect(verdict('0.318', kl, 'bits')).toEqual({ kind: 'slip', slip: 'other-unit' });
    expect(verdict('0.459', kl)).toEqual({ kind: 'slip', slip: 'other-unit' });
  });
  test.each([
    ['0.459 bits', 'nats'],
    ['0.459비트', 'nats'],
    ['0.459 비트입니다.', 'nats'],
    ['0.318 nat', 'bits'],
    ['0.318내트', 'bits'],
    ['0.318 내트', 'bits'],
  ] as const)('a unit behind the number wins over the page’s: %s on a page in %s', (typed, unit) => {
    expect(verdict(typed, kl, unit)).toEqual({ kind: 'right' });
  });
  test('log is to base two on a page in bits, so that log 2 is one bit', () => {
    expect(readAnswer('log 2', 'information', 'bits')).toBe(Math.LN2);
    expect(readAnswer('log 2', 'information', 'nats')).toBe(Math.LN2);
    expect(readAnswer('ln 2', 'none', 'bits')).toBe(Math.LN2);
    expect(readAnswer('log 8', 'bits', 'nats')).toBe(3);
  });
  test('where everything is in bits, nats are the other unit, and a number said to be in nats is turned', () => {
    const length: NumberTask = { answer: 1.9, decimals: 1, kind: 'bits' };
    expect(verdict('1.9자리', length)).toEqual({ kind: 'right' });
    expect(verdict('1.9 digits', length)).toEqual({ kind: 'right' });
    expect(verdict('1.317 nats', length)).toEqual({ kind: 'right' });
    expect(verdict('1.317', length)).toEqual({ kind: 'slip', slip: 'other-unit' });
  });
});

describe('how many decimals are asked for decides', () => {
  test('a right value rounded to them is right, with more of them too', () => {
    for (const typed of ['0.318', '0.3181', '0.31814718'])
      expect(verdict(typed, kl)).toEqual({ kind: 'right' });
  });
  test('rounded to fewer it is right as far as it goes', () => {
    expect(verdict('0.32', kl)).toEqual({ kind: 'short', given: 2 });
    expect(verdict('0.3', kl)).toEqual({ kind: 'short', given: 1 });
  });
  test('cut off instead of rounded is close', () => {
    expect(verdict('0.316', { ...kl, answer: 0.3178 })).toEqual({ kind: 'close' });
    expect(verdict('0.317', { ...kl, answer: 0.3178 })).toEqual({ kind: 'close' });
  });
  test('a whole number is itself alone', () => {
    const tosses: NumberTask = { answer: 10_000.000000000002, decimals: 0, kind: 'none' };
    for (const typed of [
      '10000',
      '10,000',
      '10 000',
      '10000 tosses',
      'n = 10000',
      '10000번',
      '1만',
      '1만 번',
    ])
      expect(verdict(typed, tosses), typed).toEqual({ kind: 'right' });
    expect(verdict('10001', tosses)).toEqual({ kind: 'wrong', side: 'less' });
    expect(verdict('75th', { ...tosses, answer: 75 })).toEqual({ kind: 'right' });
    expect(verdict('75번째', { ...tosses, answer: 75 })).toEqual({ kind: 'right' });
    expect(verdict('49 times', { ...tosses, answer: 49 })).toEqual({ kind: 'right' });
    expect(verdict('49배', { ...tosses, answer: 49 })).toEqual({ kind: 'right' });
  });
  test('infinity is right only where the answer is infinite', () => {
    const infinite: NumberTask = { ...kl, answer: Infinity };
    expect(verdict('∞', infinite, 'bits')).toEqual({ kind: 'right' });
    expect(verdict('무한대', infinite)).toEqual({ kind: 'right' });
    expect(verdict('1e300', infinite)).toEqual({ kind: 'wrong', side: 'more' });
    expect(verdict('∞', kl)).toEqual({ kind: 'wrong', side: 'less' });
  });
});

describe('a usual slip is named', () => {
  // A code length and a share stand for the two kinds of number that slips are looked for in.
  const information: NumberTask = { answer: Math.log(5), decimals: 3, kind: 'information' };
  const share: NumberTask = { answer: 0.23, decimals: 2, kind: 'none' };
  test.each([
    ['2.322', information, 'other-unit'],
    ['-1.609', information, 'sign'],
    ['160.944', information, 'percent'],
    ['2 log 5', information, 'double'],
    ['½ log 5', information, 'half'],
    ['0.699', information, 'base-ten'],
    ['0.77', share, 'complement'],
    ['1/0.23', share, 'reciprocal'],
  ] as const)('%s', (typed, task, slip) => {
    expect(verdict(typed, task)).toEqual({ kind: 'slip', slip });
  });
  test('the author’s own goes before the usual one', () => {
    expect(verdict('2 log 5', { ...information, slips: [{ answer: 2 * Math.log(5) }] })).toEqual({
      kind: 'known',
      index: 0,
    });
  });
  test('anything else is wrong, with the side on which the answer lies', () => {
    expect(verdict('5', information)).toEqual({ kind: 'wrong', side: 'less' });
    expect(verdict('-5', information)).toEqual({ kind: 'wrong', side: 'more' });
    expect(verdict('many', information)).toEqual({ kind: 'unreadable' });
  });
});

describe('the page tells how it reads', () => {
  test('what was understood is said where it is not what was typed', () => {
    expect(judgeNumber('½ log 4/3', kl, 'nats').read).toBe('1/2 · log(4/3) = 0.144');
    expect(judgeNumber('log 4/3', kl, 'bits').read).toBe('log₂(4/3) = 0.415');
    expect(judgeNumber('10,000', { ...kl, decimals: 0 }, 'nats').read).toBe('10000');
    expect(judgeNumber('0,5', kl, 'nats').read).toBe('0.5');
    expect(judgeNumber('0.5', kl, 'nats').read).toBeUndefined();
  });
  const examples = Object.values(answerHelp).flatMap(({ rows }) => rows.flatMap((row) => row.examples));
  test.each([...new Set(examples)])('the help shows only what is read: %s', (typed) => {
    expect(readAnswer(typed, 'information', 'nats')).toBeTypeOf('number');
  });
});
