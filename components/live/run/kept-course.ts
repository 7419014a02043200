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
