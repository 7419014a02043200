import type { Table } from '../../../src/notebook/figure.ts';
import { escapeHtml } from '../../../src/notebook/html.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';

/** More decimals than these nobody counts: such numbers are read by their first digits. */
const mostDecimals = 4;

/**
 * The decimals that say all of a column's numbers, as counts need none and places on an axis few; nothing where the
 * numbers are no round ones.
 */
export function decimalsOf(values: readonly (number | string)[]): number | undefined {
  const numbers = values.filter((value): value is number => Number.isFinite(value));
  const largest = Math.max(0, ...numbers.map(Math.abs));
  if (largest >= 1e9) return undefined;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    // Places on an axis are sums of steps, and off by the rounding of the largest.
    const isRound = (x: number): boolean => Math.abs(x - Number(x.toFixed(decimals))) <= 1e-13 * largest;
    if (numbers.every(isRound)) return decimals;
  }
  return undefined;
}

/** A number by itself, to four significant digits. */
export const fourDigits = (value: number): string => cell(value, decimalsOf([value]));

/** A cell's number: where its column is not round, four significant digits are enough to read a curve by. */
function cell(value: number | string, decimals: number | undefined): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (decimals !== undefined || value === 0 || !Number.isFinite(value))
    return formatNumber(value, decimals ?? 0);
  return formatNumber(value, Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))))));
}

/** A column's name with its indices set as such, as a formula has them; the space keeps them apart to the ear. */
export const heading = (column: string): string =>
  escapeHtml(column).replace(
    /_(?:\{([^}]*)\}|(\w))/g,
    (_, group?: string, one?: string) => `<sub> ${group ?? one ?? ''}</sub>`,
  );

export function tableHead({ columns }: Pick<Table, 'columns'>): string {
  return `<tr>${columns.map((column) => `<th scope="col">${heading(column)}</th>`).join('')}</tr>`;
}

export function tableBody({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const decimals = columns.map((_, i) => decimalsOf(rows.map((row) => row[i] ?? NaN)));
  return rows
    .map((row) => `<tr>${row.map((value, i) => `<td>${cell(value, decimals[i])}</td>`).join('')}</tr>`)
    .join('');
}
