import { expect, test } from 'vitest';
import { decimalsOf, tableBody, tableHead } from '../../components/live/surface/table.ts';

test.each([
  [[0, 51, 3000], 0],
  [[-2.5, 0, 2.5], 1],
  [[0.1, 0.2, 0.1 + 0.2], 1],
  [[-5.9875, 5.9125], 4],
  [[0.5, 0.25, 0.125], 3],
  [[1, Infinity, NaN], 0],
  [['a', 'b'], 0],
  [[Math.PI, 1], undefined],
  [[1e-12, 1], undefined],
] as const)('a column of %j needs %s decimals', (values, decimals) => {
  expect(decimalsOf(values)).toBe(decimals);
});

test('a count has no decimals, beside a number that has', () => {
  expect(
    tableBody({
      columns: ['step', 'loss'],
      rows: [
        [51, Math.LN2],
        [3000, 0.5],
      ],
    }),
  ).toBe('<tr><td>51</td><td>0.6931</td></tr><tr><td>3,000</td><td>0.5000</td></tr>');
});

test('what is infinite or missing says so', () => {
  expect(tableBody({ columns: ['x'], rows: [[Infinity], [-Infinity], [NaN]] })).toBe(
    '<tr><td>∞</td></tr><tr><td>−∞</td></tr><tr><td>–</td></tr>',
  );
});

test('a head sets its indices and escapes the rest', () => {
  expect(tableHead({ columns: ['p_{data}', 'p_z(z)', '|D − D*|', 'a < b'] })).toBe(
    '<tr><th scope="col">p<sub> data</sub></th><th scope="col">p<sub> z</sub>(z)</th><th scope="col">|D − D*|</th><th scope="col">a &lt; b</th></tr>',
  );
});
