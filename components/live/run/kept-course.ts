import type { HistoryRow } from '../../../src/notebook/cell.ts';

/** The numbers of a run's course, as they are kept with it: thinned rows for the charts, and those at its gauge steps. */
export interface KeptCourse {
  readonly history: readonly HistoryRow[];
  readonly gauges: readonly HistoryRow[];
}

type Entry = number | string | null;

/** JSON has no word for ∞: null, as recordings have it, and a word of its own for −∞. */
const entryOf = (value: number): Entry =>
  value === Infinity ? null : value === -Infinity ? '-Infinity' : value;

const toSix = (value: number): number => Number(value.toPrecision(6));

const rowsToJson = (rows: readonly HistoryRow[], digits: (value: number) => number): unknown =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, entryOf(digits(value))])),
  );

/** A chart needs six digits; what is said of a run rests on its gauges, and has to be the same when it comes back. */
export const courseToJson = ({
  history,
  gauges,
}: KeptCourse): Readonly<Record<'history' | 'gauges', unknown>> => ({
  history: rowsToJson(history, toSix),
  gauges: rowsToJson(gauges, (value) => value),
});

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
