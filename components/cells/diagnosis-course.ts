/** A row of a run's course: quantities by name, as a thinned history keeps them. */
export type CourseRow = Readonly<Record<string, number>> & { readonly step: number };

const GRID = 24;

/** Steps and values of a quantity, where a row has a finite one. */
export const finiteOf = (rows: readonly CourseRow[], name: string): (readonly [number, number])[] =>
  rows.flatMap((row) => {
    const value = row[name];
    return value !== undefined && Number.isFinite(value) ? [[row.step, value] as const] : [];
  });

/** A quantity at equal distances in steps, by straight lines between its rows, so that dense rows do not outvote sparse ones; none where no row has it. */
export function resampled(rows: readonly CourseRow[], name: string): readonly number[] {
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

/** The first and the last third. */
export const thirds = (values: readonly number[]): Record<'first' | 'last', readonly number[]> => ({
  first: values.slice(0, Math.ceil(values.length / 3)),
  last: values.slice(-Math.ceil(values.length / 3)),
});

/** NaN of nothing, which no comparison holds for. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}

/** Changes of direction, where a new direction counts once it has gone at least `swing` from the last extreme. */
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
