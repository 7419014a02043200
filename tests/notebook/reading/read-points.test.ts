// Texts as people, table programs and measuring programs write them; and what is none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/notebook/reading/read-points.ts';
import { readingPoints, readPoints } from '../../../src/notebook/reading/read-points.ts';

/** Writes points x, y, x, y, … as a file that any table program reads. */
function pointsCsv(points: readonly number[]): string {
  const rows = Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]},${points[2 * i + 1]}`);
  return ['x,y', ...rows, ''].join('\n');
}

const options = { min: -3, max: 3, most: 600 };
const read = (text: string): Reading => readPoints(text, options);

function good(text: string): Exclude<Reading, { fault: unknown }> {
  const reading = read(text);
  if ('fault' in reading) throw new Error(`${text.slice(0, 40)}: ${reading.fault}`);
  return reading;
}

describe('two columns of numbers', () => {
  const same = [1.5, 2.5, -0.5, 0.25];

  test.each([
    ['commas', '1.5,2.5\n-0.5,0.25\n'],
    ['commas and spaces', '1.5, 2.5\n-0.5, 0.25'],
    ['tabs', '1.5\t2.5\n-0.5\t0.25'],
    ['semicolons', '1.5;2.5\n-0.5;0.25'],
    ['spaces', '  1.5   2.5\n -0.5   0.25\n'],
    ['semicolons and decimal commas', '1,5;2,5\n-0,5;0,25\n'],
    ['tabs and decimal commas', '1,5\t2,5\n-0,5\t,25\n'],
    ['spaces and decimal commas', '1,5 2,5\n-0,5 0,25\n'],
    ['Windows’ line ends', '1.5,2.5\r\n-0.5,0.25\r\n'],
    ['old line ends', '1.5,2.5\r-0.5,0.25\r'],
    ['a byte order mark', '\ufeff1.5,2.5\n-0.5,0.25'],
    ['quotes', '"1.5","2.5"\n"-0.5","0.25"'],
    ['exponents', '15e-1,2.5E0\n-5e-1,+.25'],
    ['comments', '# of today\n1.5,2.5 # first\n#\n-0.5,0.25'],
    ['empty lines', '\n\n1.5,2.5\n\n  \n-0.5,0.25\n\n'],
    ['points in a line', '1.5, 2.5; -0.5, 0.25'],
    ['points in a line, with spaces only', '1.5 2.5; -0.5 0.25;'],
    ['semicolons at line ends', '1.5,2.5;\n-0.5,0.25;\n'],
    ['a true minus sign', '1.5, 2.5; −0.5, 0.25'],
    ['brackets', '[[1.5, 2.5], [-0.5, 0.25]]'],
    ['an array as it is printed', '[[ 1.5   2.5 ]\n [-0.5   0.25]]'],
    ['brackets of points', '(1.5, 2.5), (-0.5, 0.25)'],
  ])('with %s', (_name, text) => {
    expect(good(text)).toEqual({ points: same, note: { found: 2, kept: 2, leftOut: 0 } });
  });

  test('whole numbers in one line are points, and in many lines have decimal commas', () => {
    expect(good('1,2;0,1').points).toEqual([1, 2, 0, 1]);
    expect(good('1,2;0,1\n2,5;1,5').points).toEqual([1.2, 0.1, 2.5, 1.5]);
  });

  test('may have names over them, whatever those are', () => {
    for (const names of ['x,y', '"the width","the ""height"""', 'Länge,높이', 'x (cm),y (cm)', '"a, b",c'])
      expect(good(`${names}\n1,2\n2,1`)).toEqual({
        points: [1, 2, 2, 1],
        note: { found: 2, kept: 2, leftOut: 0 },
      });
  });

  test('may be among others: the first two with numbers are taken, by name or by place', () => {
    expect(good('name,x,y,z\na,1,2,9\n"b\nb",2,1,9').note).toMatchObject({
      columns: { names: ['x', 'y'], why: 'named' },
      leftOut: 0,
    });
    expect(good('2020-01-01 10:00,1,2,7\n2020-01-01 10:01,2,1,7')).toMatchObject({
      points: [1, 2, 2, 1],
      note: { columns: { names: ['2', '3'], why: 'first' } },
    });
  });

  test('come back from the file that they were saved to', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 600 }), (pairs) => {
        const points = pairs.flatMap(([x, y]) => [x + 0, y + 0]);
        expect(good(pointsCsv(points)).points).toEqual(points);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is no pair of finite numbers', () => {
  test('is left out and counted', () => {
    const text = '1,2\nNaN,1\n2,inf\n-Infinity,0\n,\n3,\n1e400,1\n0x10,2\ntwo,three\n1_000,1\n2,1\n';
    expect(good(text)).toEqual({ points: [1, 2, 2, 1], note: { found: 2, kept: 2, leftOut: 9 } });
  });

  test('is left out in the first line too, where it is no name', () => {
    expect(good('NaN,NaN\n1,2\n2,1').note.leftOut).toBe(1);
    expect(good('N/A,N/A\n1,2\n2,1').note.leftOut).toBe(1);
  });

  test('is refused where there is nothing else', () => {
    expect(read('')).toEqual({ fault: 'empty' });
    expect(read(' \n\t\r\n')).toEqual({ fault: 'empty' });
    expect(read('All human beings are born free, and equal; in dignity.\nAnd rights.')).toEqual({
      fault: 'no-numbers',
    });
    expect(read('NaN,NaN\nNaN,NaN')).toEqual({ fault: 'no-numbers' });
    expect(read('<svg onload="alert()">')).toEqual({ fault: 'no-numbers' });
    expect(read('1\n2\n3')).toEqual({ fault: 'one-column' });
    expect(read('x,y\n1,a\n2,b')).toEqual({ fault: 'one-column' });
  });

  test('is refused where one point is left', () => {
    expect(read('1,2')).toEqual({ fault: 'one-point' });
    expect(read('x,y\n1,2\nNaN,2\n')).toEqual({ fault: 'one-point' });
    expect(read('1, 2, 3, 4')).toEqual({ fault: 'one-point' });
  });

  test('never costs the rows beside it: a stray quote is an inch', () => {
    expect(good('5" pipe,1,2\nb,2,1\nc,1,1').points).toEqual([1, 2, 2, 1, 1, 1]);
  });
});

describe('the window', () => {
  test('leaves points that lie in it as they are, in their order', () => {
    const { points, note } = good('-3,3\n0.123456,-3\n');
    expect(points).toEqual([-3, 3, 0.123456, -3]);
    expect(note.moved).toBeUndefined();
  });

  test('takes in others as one, in their shape, and says by what', () => {
    const { points, note } = good('100,200\n300,250\n200,0');
    // By hand: 250 is the larger side, and nine tenths of 6 are left for it.
    expect(note.moved).toEqual({ scale: 5.4 / 250, centre: [200, 125] });
    const expected = [-2.16, 1.62, 2.16, 2.7, 0, -2.7];
    // Tolerance: a few roundings of numbers below 3.
    points.forEach((x, i) => expect(Math.abs(x - expected[i]!)).toBeLessThan(1e-14));
  });

  test('takes in whatever the doubles hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 4 }),
        (numbers) => {
          const even = numbers.slice(0, 2 * Math.floor(numbers.length / 2));
          const { points } = good(pointsCsv(even));
          expect(points.filter((x) => !(x >= -3 && x <= 3))).toEqual([]);
        },
      ),
    );
  });

  test('takes a column that is constant, and says so', () => {
    expect(good('1,2\n1,3\n').note.constant).toBe('x');
    expect(good('1,2\n0,2\n').note.constant).toBe('y');
    expect(good('9,9\n9,9\n')).toMatchObject({
      points: [0, 0, 0, 0],
      note: { constant: 'both', moved: { scale: 1, centre: [9, 9] } },
    });
  });
});

describe('a text of any length', () => {
  const million = Array.from({ length: 1e6 }, (_, i) => `${i / 1e6},${(i % 7) / 7}`).join('\n');

  test('of a million points gives as many as there is room for, evenly taken', () => {
    const { points, note } = good(million);
    expect(note).toMatchObject({ found: 1e6, kept: 600, leftOut: 0 });
    const xs = points.filter((_, i) => i % 2 === 0);
    expect(xs).toHaveLength(600);
    const gaps = xs.slice(1).map((x, i) => x - xs[i]!);
    // Tolerance: a row more or less.
    for (const gap of gaps) expect(Math.abs(gap - 1 / 600)).toBeLessThanOrEqual(1.01e-6);
  });

  test('never holds its reader up for long: there is a pause every few thousand rows', () => {
    const steps = readingPoints(million, options);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    expect(pauses).toBe(Math.floor(1e6 / 8192));
  });

  test.each([
    ['a million numbers in one line', '1,'.repeat(1e6)],
    ['a million points in one line', '1,2;'.repeat(1e6)],
    ['a million quotes', '"'.repeat(1e6)],
    ['quotes that stay open', '"a\n'.repeat(2e5)],
    ['a megabyte of a letter', 'a'.repeat(1e6)],
    ['a megabyte of line ends', '\n'.repeat(1e6)],
    ['a megabyte of spaces', `1${' '.repeat(1e6)}2`],
    ['a megabyte of semicolons', ';'.repeat(1e6)],
    ['a megabyte of brackets', '('.repeat(1e6)],
    ['brackets and spaces', `()${' '.repeat(2e5)})${' '.repeat(2e5)}`],
    ['spaces before a comment', `1,2${' '.repeat(2e5)}#\n1,2`],
    ['a megabyte of digits', `${'1'.repeat(1e6)},1\n1,1`],
  ])('ends: %s', (_name, text) => {
    const start = performance.now();
    read(text);
    // Generous, for a machine that does other things too: what hangs takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('ends, whatever it is', () => {
    const piece = fc.constantFrom(
      '1',
      '.',
      ',',
      ';',
      ' ',
      '\t',
      '\n',
      '\r',
      '"',
      '#',
      '-',
      'e',
      '(',
      ']',
      'x',
      'NaN',
      '2.5',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 200 }).map((all) => all.join('')),
        ),
        (text) => {
          const reading = read(text);
          if ('points' in reading) {
            expect(reading.points.length).toBeGreaterThanOrEqual(4);
            expect(reading.points.filter((x) => !(x >= -3 && x <= 3))).toEqual([]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
