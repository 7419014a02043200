import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswerText, readExpression } from '../../src/notebook/answer.ts';

// Oracle: the same arithmetic written in JavaScript. Tolerance: none; the order of operations is the same.
describe('an answer is read as a reader writes it', () => {
  test.each([
    ['0.318', 0.318],
    [' .5 ', 0.5],
    ['1/2', 0.5],
    ['0,318', 0.318],
    ['0,5', 0.5],
    [',5', 0.5],
    ['1,000', 1000],
    ['10,000', 10_000],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['10 000', 10_000],
    ['12,34', 12.34],
    ['-1.25', -1.25],
    ['−1.25', -1.25],
    ['1e-3', 0.001],
    ['3×10⁻²', 0.03],
    ['０．５', 0.5],
    ['½', 0.5],
    ['¾', 0.75],
    ['−¼', -0.25],
    ['2½', 2.5],
    ['3²', 9],
    ['2^-1', 0.5],
    ['-2^2', -4],
    ['50%', 0.5],
    ['73,1%', 0.731],
    ['log 2', Math.log(2)],
    ['2 log 3', 2 * Math.log(3)],
    ['-log 4', -Math.log(4)],
    ['2(1+3)', 8],
    ['3 × 4 ÷ 2', 6],
    ['1 - 2 - 3', -4],
    ['8/4/2', 1],
    ['sqrt(2)', Math.SQRT2],
    ['√2', Math.SQRT2],
    ['exp(-1/2)', Math.exp(-0.5)],
    ['e^2', Math.E ** 2],
    ['ln e', 1],
    ['π/4', Math.PI / 4],
    ['∞', Infinity],
    ['-inf', -Infinity],
    ['sigma(0)', 0.5],
    ['σ(0)', 0.5],
    ['sigmoid(0)', 0.5],
  ])('%s', (text, value) => {
    expect(readExpression(text)).toBe(value);
  });

  test.each([
    ['log 3/2', Math.log(3 / 2)],
    ['½ log 4/3', 0.5 * Math.log(4 / 3)],
    ['¾ log 4/3', 0.75 * Math.log(4 / 3)],
    ['3/4 log 4/3', 0.75 * Math.log(4 / 3)],
    ['−log 1/32', -Math.log(1 / 32)],
    ['-log 7/10', -Math.log(7 / 10)],
    ['log ½', Math.log(0.5)],
    ['log(3/2)', Math.log(1.5)],
    ['log(3)/2', Math.log(3) / 2],
    ['(log 3)/2', Math.log(3) / 2],
    ['2/3 log 2', (2 / 3) * Math.log(2)],
    ['log 2^3', Math.log(8)],
  ])('a logarithm takes the whole fraction behind it, and in brackets no more: %s', (text, value) => {
    expect(readExpression(text)).toBe(value);
  });

  test.each(['log2 8', 'log_2 8', 'log₂ 8', 'log₂8', 'log2(8)', 'log_2(8)', '\\log_2 8', '\\log_{2} 8'])(
    'base two, however it is written: %s',
    (text) => {
      expect(readExpression(text)).toBe(3);
    },
  );

  test('log2 without anything behind it is the logarithm of 2', () => {
    expect(readExpression('2 log2')).toBe(2 * Math.log(2));
  });

  test.each([
    ['4분의 3', 0.75],
    ['1만', 10_000],
    ['1만 2천', 12_000],
    ['1만 5000', 15_000],
    ['50퍼센트', 0.5],
    ['무한대', Infinity],
    ['약 0.7입니다', 0.7],
    ['75번째', 75],
    ['49배', 49],
    ['1.9자리', 1.9],
  ])('as Korean writes it: %s', (text, value) => {
    expect(readExpression(text)).toBe(value);
  });

  test.each([
    ['x = 0.731', 0.731],
    ['D(x) ≈ 0.731', 0.731],
    ['≈0.731', 0.731],
    ['0.731.', 0.731],
    ['75th', 75],
    ['75 letters', 75],
    ['10000 tosses', 10_000],
    ['2 log 2 = 1.386', 1.386],
    ['$\\frac12\\log\\frac43$', 0.5 * Math.log(4 / 3)],
    ['\\tfrac{3}{4}\\log\\tfrac{4}{3}', 0.75 * Math.log(4 / 3)],
  ])('what stands around it may stay: %s', (text, value) => {
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
    '1,2,3',
    'log',
    '2 ^',
    '0/0',
    'alert(1)',
    '2 3',
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

  test('whatever is typed is a number or nothing, never an error and never NaN', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      '0,5',
      '1,000',
      '½',
      '²',
      '⁻³',
      '%',
      'log',
      'log_2',
      'ln',
      'e',
      'π',
      '∞',
      '√',
      '(',
      ')',
      '+',
      '-',
      '−',
      '*',
      '/',
      '^',
      ' ',
      '만',
      '분의',
      'nat',
      '=',
      '\\frac',
      '{',
      '}',
      '$',
      '.',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 2 })), { maxLength: 12 }), (pieces) => {
        const value = readExpression(pieces.join(''));
        expect(value === undefined || !Number.isNaN(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('how it was read reads the same again', () => {
    const leaf = fc.constantFrom(
      '2',
      '0.5',
      '½',
      '3/4',
      'e',
      'log 4/3',
      'log(3)/2',
      '√2',
      '2^3',
      'σ(1)',
      'ln 5',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc
          .tuple(tie('node'), fc.constantFrom(' + ', ' − ', ' × ', ' / '), tie('node'))
          .map(([a, op, b]) => `(${a})${op}(${b})`),
        tie('node').map((inside) => `−(${inside})`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (typed) => {
        const once = readAnswerText(typed);
        if (!once || !Number.isFinite(once.value)) return;
        // Tolerance: the brackets change the order of two roundings at most.
        const again = readExpression(once.text) ?? NaN;
        expect(Math.abs(again - once.value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(once.value)));
      }),
      { numRuns: 2000 },
    );
  });
});
