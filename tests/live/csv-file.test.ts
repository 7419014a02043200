import { describe, expect, test } from 'vitest';
import { csvFile, historyTable } from '../../components/live/save/csv-file.ts';

/** The records of RFC 4180, read by its grammar: the oracle knows nothing of how the file was written. */
function read(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  expect(records.pop(), 'the last record ends as every other does').toEqual([]);
  return records;
}

const recordsOf = (...args: Parameters<typeof csvFile>): string[][] => read(csvFile(...args).slice(1));

describe('a file of numbers', () => {
  test('begins with the mark of UTF-8', () => {
    expect([...new TextEncoder().encode(csvFile({ columns: ['기댓값'], rows: [] }))].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });

  test('keeps every number to its last bit', () => {
    const numbers = [0.1 + 0.2, 1 / 3, -5e-324, 1.7976931348623157e308, 0, -0.5, Infinity, -Infinity];
    const [, ...rows] = recordsOf({ columns: ['x'], rows: numbers.map((x) => [x]) });
    expect(rows.map(([x]) => Number(x))).toEqual(numbers);
  });

  test('leaves a field empty where there is no number', () => {
    expect(recordsOf({ columns: ['x', 'y'], rows: [[1, NaN]] })[1]).toEqual(['1', '']);
  });

  test('quotes what would break a record', () => {
    const words = ['a, b', 'say "so"', 'two\nlines', 'plain', '놀라움, 하나'];
    expect(recordsOf({ columns: words, rows: [words] })).toEqual([words, words]);
  });

  test('lets no text become a formula, and no number become text', () => {
    const texts = ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a","b")'];
    const [, row] = recordsOf({ columns: texts, rows: [[...texts, -1]] });
    expect(row).toEqual([...texts.map((text) => `'${text}`), '-1']);
    expect(recordsOf({ columns: ['-log p'], rows: [] })).toEqual([["'-log p"]]);
  });

  test('names its columns as they are said', () => {
    expect(recordsOf({ columns: ['x', 'p_{data}', 'p_{g}'], rows: [] })).toEqual([['x', 'p_data', 'p_g']]);
  });

  test('has all rows of a curve, of which a page shows some', () => {
    const every = Array.from({ length: 129 }, (_, i) => [i, i * i]);
    expect(recordsOf({ columns: ['x', 'y'], rows: every.slice(0, 3), every: () => every })).toHaveLength(130);
  });
});

describe('the course of a run', () => {
  test('has a column for each quantity that any row has, the step first', () => {
    const table = historyTable([
      { js: 0.5, step: 0 },
      { js: 0.25, kl: 1, step: 10 },
    ]);
    expect(table.columns).toEqual(['step', 'js', 'kl']);
    expect(table.rows).toEqual([
      [0, 0.5, NaN],
      [10, 0.25, 1],
    ]);
  });
});
