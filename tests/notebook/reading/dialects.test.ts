// Tables as programs of several lands and trades write them: one of each kind, and any mixture of them there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadOptions } from '../../../src/notebook/reading/read-points.ts';
import { readPoints } from '../../../src/notebook/reading/read-points.ts';

const plane: ReadOptions = { min: -10_000, max: 10_000, most: 600 };
const line: ReadOptions = { ...plane, need: 1 };

function good(text: string, options: ReadOptions): Exclude<Reading, { fault: unknown }> {
  const reading = readPoints(text, options);
  if ('fault' in reading) throw new Error(`${text.slice(0, 60)}: ${reading.fault}`);
  return reading;
}

describe('points in a table', () => {
  test.each<[string, string, readonly number[], number?]>([
    [
      'with semicolons, and one row that cannot be read',
      '1,387;-0,566\n1,231;0,412\nNA;0,523\n-0,512;1,834\n0,125;0,333',
      [1.387, -0.566, 1.231, 0.412, -0.512, 1.834, 0.125, 0.333],
      1,
    ],
    ['whose first line names the delimiter', 'sep=;\n1,5;2\n0,5;1\n', [1.5, 2, 0.5, 1]],
    ['whose first line names a comma', 'sep=,\n1.5,2\n0.5,1\n', [1.5, 2, 0.5, 1]],
    ['with missing numbers', '1,2\nNA,1\nN/A,1\n#N/A,1\nnull,1\n,1\n1,#N/A\n#DIV/0!,2\n2,1', [1, 2, 2, 1], 7],
    ['from a spreadsheet, with a missing number', '1\t2\n#N/A\t1\n\t1\n2\t1', [1, 2, 2, 1], 2],
    ['of pandas', ',x,y\n0,1.5,2\n1,0.5,1\n2,3,4\n', [1.5, 2, 0.5, 1, 3, 4]],
    ['of pandas, without some rows', ',a,b\n4,1.5,2\n9,0.5,1\n', [1.5, 2, 0.5, 1]],
    ['of pandas, without names', ',0,1\n0,1.5,2\n1,0.5,1\n', [1.5, 2, 0.5, 1]],
    ['of R', '"","x","y"\n"1",1.5,2\n"2",0.5,1\n', [1.5, 2, 0.5, 1]],
    ['of R, with spaces', '"a" "b"\n"1" 1.5 2\n"2" 0.5 1\n', [1.5, 2, 0.5, 1]],
    ['with an id', 'id,x,y\n7,1.5,2\n9,0.5,1\n', [1.5, 2, 0.5, 1]],
    ['with an index', 'index;a;b\n0;1,5;2\n1;0,5;1\n', [1.5, 2, 0.5, 1]],
    ['with a label', 'label,height,weight\n0,1.5,2\n1,0.5,1\n', [1.5, 2, 0.5, 1]],
    ['with row numbers from 0', '0,1.5,2\n1,0.5,1\n2,3,4\n', [1.5, 2, 0.5, 1, 3, 4]],
    ['with row numbers from 1', '1 1.5 2\n2 0.5 1\n3 3 4\n', [1.5, 2, 0.5, 1, 3, 4]],
    [
      'whose first column only looks like row numbers: there is no other',
      '1,5\n2,4\n3,7\n',
      [1, 5, 2, 4, 3, 7],
    ],
    ['with x and y among others', 'time,y,z,x\n0.1,2,9,1.5\n0.2,1,9,0.5\n', [1.5, 2, 0.5, 1]],
    ['with quoted thousands', '"1,234.5","2,000"\n"5,678.25","1"\n', [1234.5, 2000, 5678.25, 1]],
    ['with quoted decimal commas', '"1,5","2,25"\n"0,5","1,75"\n', [1.5, 2.25, 0.5, 1.75]],
    ['with points that part thousands', '1.234,5;2\n5.678,25;1\n', [1234.5, 2, 5678.25, 1]],
    ['with spaces that part thousands', '1 234,5;2 000\n5 678,25;1\n', [1234.5, 2000, 5678.25, 1]],
    [
      'with fixed spaces that part thousands',
      '1\u202F234,5\t2\u00A0000\n5\u00A0678,25\t1\n',
      [1234.5, 2000, 5678.25, 1],
    ],
    ['with apostrophes that part thousands', "1'234.5\t2'000\n5’678.25\t1\n", [1234.5, 2000, 5678.25, 1]],
    ['with commas that part thousands, beside tabs', '1,234\t0.5\n5,678\t1.5\n', [1234, 0.5, 5678, 1.5]],
    ['with three decimals, beside semicolons', '1,234;2,345\n5,678;3,456\n', [1.234, 2.345, 5.678, 3.456]],
    ['as numpy prints it', 'array([[1., 2.],\n       [3., 4.]])', [1, 2, 3, 4]],
    ['as numpy prints it, with a kind', 'x = np.array([[1., 2.],\n  [3, 4]], dtype=float32)', [1, 2, 3, 4]],
    [
      'as numpy prints scalars',
      '[(np.float64(1.0), np.float64(2.0)), (np.float64(3.0), np.float64(4.0))]',
      [1, 2, 3, 4],
    ],
    [
      'as numpy shortens it',
      'array([[1., 2.],\n       ...,\n       [3., 4.]], shape=(1000, 2))',
      [1, 2, 3, 4],
      1,
    ],
    ['as PyTorch prints it', "tensor([[1., 2.],\n        [3., 4.]], device='cuda:0')", [1, 2, 3, 4]],
    ['of Python', '[(1, 2), (3.5, -4)]', [1, 2, 3.5, -4]],
    ['of Matlab', '[1 2; 3 4;\n 5 6]', [1, 2, 3, 4, 5, 6]],
    ['of objects', '[{"x": 1, "y": 2}, {"y": 4, "x": 3}, {"x": null, "y": 1}]', [1, 2, 3, 4], 1],
    ['of objects, one a line', '{"id": 7, "x": 1, "y": 2}\n{"id": 8, "x": 3, "y": 4}', [1, 2, 3, 4]],
    ['of lists in an object', '{"x": [1, 3], "y": [2, 4]}', [1, 2, 3, 4]],
    ['of a dictionary', "{'x': [1, 3], 'y': [2.5, nan]}\n", [1, 2.5], 1],
    ['inside an object', '{"name": "ring", "points": [[1, 2], [3, 4]]}', [1, 2, 3, 4]],
    ['with a name in brackets', '(x), (y)\n1,2\n3,4', [1, 2, 3, 4]],
  ])('%s', (_name, text, points, leftOut = 0) => {
    if (points.length < 4) {
      expect(readPoints(text, plane)).toEqual({ fault: 'one-point' });
      return;
    }
    const reading = good(text, plane);
    expect(reading.points).toEqual(points);
    expect(reading.note.leftOut).toBe(leftOut);
  });

  test.each<[string, string, string, string?]>([
    ['commas that part thousands or decimals', '1,234\t5,678\n2,345\t6,789', 'doubtful', '1,234'],
    ['the same between quotes', '"1,234","5,678"\n"2,345","6,789"', 'doubtful', '1,234'],
    [
      'commas between columns and thousands',
      'x,y\n1,234.5,2,345.6\n1,111.5,2,222.6',
      'torn',
      '1,234.5,2,345.6',
    ],
    ['the same without names', '1,234,2,345\n1,111,2,222', 'torn', '1,234,2,345'],
    ['decimal commas between commas', 'x,y\n1,5,2,5\n0,5,1,5', 'torn', '1,5,2,5'],
    ['several points a line', '1, 2; 3, 4\n5, 6; 7, 8', 'crowded', '1, 2; 3, 4'],
  ])('is refused where it could be read in two ways: %s', (_name, text, fault, part) => {
    expect(readPoints(text, plane)).toEqual({ fault, part });
  });

  test('tells which columns were taken and why, and offers the others', () => {
    const text = 'id,a,b,c,name\n7,1,2,3,p\n8,4,5,6,q\n9,7,8,8,r\n';
    const { note, choice } = good(text, plane);
    expect(note.columns).toEqual({ names: ['a', 'b'], why: 'after-row-numbers' });
    expect(choice).toEqual({
      columns: ['id', 'a', 'b', 'c'].map((name, index) => ({ index, name })),
      taken: [1, 2],
    });
    const again = good(text, { ...plane, columns: [3, 1] });
    expect(again.points).toEqual([3, 1, 6, 4, 8, 7]);
    expect(again.note.columns).toEqual({ names: ['c', 'a'], why: 'chosen' });
    // A column of no numbers, or that there is not, is no choice.
    expect(good(text, { ...plane, columns: [4, 1] }).points).toEqual([1, 2, 4, 5, 7, 8]);
  });

  test('says that it took row numbers for want of another column', () => {
    expect(good(',value\n0,1.5\n1,2.5\n', plane)).toMatchObject({
      points: [0, 1.5, 1, 2.5],
      note: { counts: true },
    });
    expect(good('x,y\n1,2\n2,3\n3,4', plane).note.counts).toBeUndefined();
  });
});

describe('numbers in one column', () => {
  test.each<[string, string, readonly number[], number?]>([
    ['of a spreadsheet, with decimal commas', '1,5\n2,25\n-0,5\n', [1.5, 2.25, -0.5]],
    ['of a spreadsheet, with a name', 'height (cm)\n170.5\n181\n', [170.5, 181]],
    ['with commas that part thousands', '1,234.5\n12\n', [1234.5, 12]],
    ['with a missing number', '1\nNA\n\n2', [1, 2], 1],
    ['beside row numbers', ',value\n0,1.5\n1,2.5\n', [1.5, 2.5]],
    ['named x, beside others', 'id,a,x\n5,1,1.5\n6,1,2.5\n', [1.5, 2.5]],
    ['in a line, with commas', '1, 0.5, -2', [1, 0.5, -2]],
    ['in a line, with spaces', '1 0.5  -2', [1, 0.5, -2]],
    ['in a line, with semicolons and decimal commas', '1,5; 0,5; −2', [1.5, 0.5, -2]],
    ['in a line, with spaces and decimal commas', '1,5 0,5 -2', [1.5, 0.5, -2]],
    ['in a list', '[1, 0.5, -2]', [1, 0.5, -2]],
    ['in an array', 'array([ 1. ,  0.5,\n       -2. ])', [1, 0.5, -2]],
    ['alone', '7', [7]],
  ])('%s', (_name, text, points, leftOut = 0) => {
    const reading = good(text, line);
    expect(reading.points).toEqual(points);
    expect(reading.note.leftOut).toBe(leftOut);
  });

  test('are refused where they could be read in two ways, or are none', () => {
    expect(readPoints('1,234\n5,678\n', line)).toEqual({ fault: 'doubtful', part: '1,234' });
    expect(readPoints('to be or not\n', line)).toEqual({ fault: 'no-numbers' });
    expect(readPoints('\n', line)).toEqual({ fault: 'empty' });
  });
});

/** What a program or a land has of its own. */
interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | ' ';
  readonly mark: '.' | ',';
  readonly quoted: boolean;
  readonly index: 'none' | 'from 0' | 'unnamed' | 'id';
  readonly names: boolean;
  readonly end: '\n' | '\r\n' | '\r';
  readonly missing: 'NA' | 'N/A' | '#N/A' | 'null' | 'nan';
  readonly start: '' | '\uFEFF' | '\n\n' | '# measured today\n' | 'sep';
}

const dialects: fc.Arbitrary<Dialect> = fc
  .record<Dialect>({
    delimiter: fc.constantFrom<Dialect['delimiter'][]>(',', ';', '\t', ' '),
    mark: fc.constantFrom<Dialect['mark'][]>('.', ','),
    quoted: fc.boolean(),
    index: fc.constantFrom<Dialect['index'][]>('none', 'from 0', 'unnamed', 'id'),
    names: fc.boolean(),
    end: fc.constantFrom<Dialect['end'][]>('\n', '\r\n', '\r'),
    missing: fc.constantFrom<Dialect['missing'][]>('NA', 'N/A', '#N/A', 'null', 'nan'),
    start: fc.constantFrom<Dialect['start'][]>('', '\uFEFF', '\n\n', '# measured today\n', 'sep'),
  })
  // An empty name before a space is none; and a comma between commas has to stand in quotes.
  .filter(({ delimiter, mark, quoted, index, start }) => {
    if (delimiter === ' ' && (index === 'unnamed' || start === 'sep')) return false;
    return delimiter !== ',' || mark === '.' || quoted;
  });

/** Writes rows in a dialect; a row that is null has a missing number. */
function written(rows: readonly (readonly [number, number] | null)[], dialect: Dialect): string {
  const { delimiter, mark, quoted, index, missing, end, start } = dialect;
  const quote = (cell: string): string => (quoted ? `"${cell}"` : cell);
  const number = (x: number): string => quote(String(x).replace('.', mark));
  const named = dialect.names || index === 'unnamed' || index === 'id';
  const counter = (name: string): string[] => (index === 'none' ? [] : [quote(name)]);
  const lines = rows.map((row, i) => [
    ...counter(String(i)),
    ...(row ? row.map(number) : [number(1.5), missing]),
  ]);
  const names = named ? [[...counter(index === 'id' ? 'id' : ''), quote('width'), quote('height')]] : [];
  const opening = start === 'sep' ? `sep=${delimiter}\n` : start;
  return (opening + [...names, ...lines].map((cells) => cells.join(delimiter)).join('\n')).replaceAll(
    '\n',
    end,
  );
}

test('points come back the same in whatever dialect they are written', () => {
  // One decimal: a number of three would be a thousand to some readers.
  const number = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
  const point = fc.tuple(number, number);
  const row = fc.oneof({ weight: 5, arbitrary: point }, { weight: 1, arbitrary: fc.constant(null) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 3, maxLength: 8 }),
      fc.array(row, { maxLength: 20 }),
      dialects,
      (first, rest, dialect) => {
        // A decimal mark has to occur, or nothing has to be told apart.
        const rows = [[0.5, 1.5] as const, ...first, ...rest];
        const text = written(rows, dialect);
        const { points, note } = good(text, plane);
        const whole = rows.filter((one) => one !== null);
        expect(points).toEqual(whole.flat().map((x) => x + 0));
        expect(note.leftOut).toBe(rows.length - whole.length);
      },
    ),
    { numRuns: 1000 },
  );
});
