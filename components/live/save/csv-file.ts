import type { Table } from '../../../src/notebook/figure.ts';

/** A spreadsheet takes text with one of these in front for a formula, and would carry it out. */
const formula = /^[=+\-@\t\r]/;

/** A number as it is, to its last digit; what there is no number for is an empty field, and ∞ is its name. */
function field(value: number | string): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `p_{data}`, as a picture has it set, is p_data in a file. */
const heading = (column: string): string => field(column.replace(/_\{([^}]*)\}/g, '_$1'));

/**
 * The numbers behind a picture as a file of comma-separated values (RFC 4180). The mark in front tells a spreadsheet
 * that it is UTF-8, without which Korean opens as noise.
 */
export function csvFile(table: Table): string {
  const rows = table.every?.() ?? table.rows;
  const lines = [table.columns.map(heading), ...rows.map((row) => row.map(field))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** The course of a run: every quantity under its own name, in nats, step by step. */
export function historyTable(
  history: readonly (Readonly<Record<string, number>> & { readonly step: number })[],
): Table {
  const columns = ['step', ...new Set(history.flatMap((row) => Object.keys(row)))].filter(
    (name, i) => i === 0 || name !== 'step',
  );
  return { columns, rows: history.map((row) => columns.map((name) => row[name] ?? NaN)) };
}
