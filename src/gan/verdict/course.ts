/** The quantities of a run at one gauge step, by name, in nats. */
export type GaugeRow = Readonly<Record<string, number>> & { readonly step: number };

/** The points of a window at which a quantity is read: as many as a window of any age has rows, or nearly. */
const GRID = 24;

/** Returns steps and values of a quantity, where a row has a finite one. */
export const finiteOf = (rows: readonly GaugeRow[], name: string): (readonly [number, number])[] =>
  rows.flatMap((row) => {
    const value = row[name];
    return value !== undefined && Number.isFinite(value) ? [[row.step, value] as const] : [];
  });

/** Reads a quantity at equal distances in steps, by straight lines between its rows, so that dense rows do not outvote sparse ones; nowhere where no row has it. */
export function resampled(rows: readonly GaugeRow[], name: string): readonly number[] {
  const points = finiteOf(rows, name);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  let k = 0;
  return Array.from({ length: GRID }, (_, i) => {
    const at = first[0] + ((last[0] - first[0]) * i) / (GRID - 1);
    while (k < points.length - 2 && (points[k + 1]?.[0] ?? Infinity) <= at) k++;
    const [x0, y0] = points[k] ?? first;
    const [x1, y1] = points[k + 1] ?? last;
    return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
  });
}

/** Returns the first and the last third. */
export const thirds = (values: readonly number[]): Record<'first' | 'last', readonly number[]> => ({
  first: values.slice(0, Math.ceil(values.length / 3)),
  last: values.slice(-Math.ceil(values.length / 3)),
});

/** Computes the mean; of nothing NaN, which no comparison holds for. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * Computes Kendall's τ of values against their order (the statistic of Mann and Kendall over its largest): 1 if each is
 * larger than those before it, −1 if smaller, about 0 if there is no trend. Ties count as neither.
 */
export function trendOf(values: readonly number[]): number {
  let sum = 0;
  values.forEach((later, i) => {
    for (let k = 0; k < i; k++) sum += Math.sign(later - (values[k] as number));
  });
  return sum / ((values.length * (values.length - 1)) / 2);
}

/** Counts the changes of direction, where a new direction counts once it has gone at least `swing` from the last extreme. */
export function turnsOf(values: readonly number[], swing: number): number {
  let [low, high] = [values[0] ?? 0, values[0] ?? 0];
  let direction = 0;
  let turns = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    const turned =
      direction <= 0 && value - low >= swing ? 1 : direction >= 0 && high - value >= swing ? -1 : 0;
    if (turned === 0) continue;
    if (direction !== 0) turns++;
    direction = turned;
    [low, high] = [value, value];
  }
  return turns;
}
