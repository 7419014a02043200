import type { HistoryRow } from '../../../src/notebook/cell.ts';
import type { KeptCourse } from './kept-course.ts';

/** No page keeps more rows, nor more quantities in one. */
const MOST_ROWS = 5000;
const MOST_NAMES = 60;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEntry(value: unknown): number | undefined {
  if (value === null) return Infinity;
  if (value === '-Infinity') return -Infinity;
  return typeof value === 'number' ? value : undefined;
}

/** Rows from a file or a storage, or undefined where they are none: steps that rise, and numbers by name. */
function readRows(value: unknown): HistoryRow[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ROWS) return undefined;
  const rows: HistoryRow[] = [];
  for (const each of value as unknown[]) {
    if (!isFields(each)) return undefined;
    const entries = Object.entries(each).map(([name, entry]) => [name, readEntry(entry)] as const);
    const step = each['step'];
    if (entries.length > MOST_NAMES || entries.some(([, entry]) => entry === undefined)) return undefined;
    if (!Number.isSafeInteger(step) || (step as number) <= (rows.at(-1)?.step ?? -1)) return undefined;
    rows.push(Object.fromEntries(entries) as HistoryRow);
  }
  return rows;
}

/** The course of a run that was kept. One from before the gauges has its charts' rows for them, as a recorded run has. */
export function readCourse(history: unknown, gauges: unknown): KeptCourse | undefined {
  const rows = readRows(history);
  return rows && { history: rows, gauges: readRows(gauges) ?? rows };
}
