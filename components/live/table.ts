import type { Table } from '../../src/notebook/figure.ts';
import { escapeHtml } from '../../src/notebook/html.ts';
import { formatNumber } from '../../src/notebook/unit.ts';

/** A cell's number: four significant digits are enough to read a curve by. */
function cell(value: number | string): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, 0);
  return formatNumber(value, Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))))));
}

export function tableHead({ columns }: Table): string {
  return `<tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr>`;
}

export function tableBody({ rows }: Table): string {
  return rows.map((row) => `<tr>${row.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`).join('');
}
