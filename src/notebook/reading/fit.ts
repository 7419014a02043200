// Brings points into a window: thinned out to the most that there is room for, and moved and scaled as one if need be.

export interface Window {
  readonly min: number;
  readonly max: number;
  readonly most: number;
}

/** The map that moved points into the window: x ↦ scale · (x − centre) + the window's middle. */
export interface Move {
  readonly scale: number;
  readonly centre: readonly number[];
}

export interface Fitted {
  readonly points: readonly number[];
  readonly kept: number;
  /** The axes on which all points agree. */
  readonly constant?: 'x' | 'y' | 'both';
  readonly moved?: Move;
}

/** The margin between moved points and the window's edge, as a share of its half width. */
const margin = 0.1;

/** Takes every so-manieth point, evenly spread over the text. */
function thinned(all: readonly number[], need: number, kept: number): readonly number[] {
  const found = all.length / need;
  const points: number[] = [];
  for (let i = 0; i < kept; i++) {
    const from = need * Math.floor(((i + 0.5) * found) / kept);
    for (let axis = 0; axis < need; axis++) points.push(all[from + axis] ?? NaN);
  }
  return points;
}

/** Fits points with `need` coordinates each, one after the other. */
export function fit(all: readonly number[], need: 1 | 2, { min, max, most }: Window): Fitted {
  const axes = need === 1 ? [0] : [0, 1];
  const lo = axes.map(() => Infinity);
  const hi = axes.map(() => -Infinity);
  all.forEach((x, i) => {
    const axis = i % need;
    lo[axis] = Math.min(lo[axis] ?? x, x);
    hi[axis] = Math.max(hi[axis] ?? x, x);
  });
  const kept = Math.min(all.length / need, most);
  const points = thinned(all, need, kept);
  const level = axes.map((axis) => lo[axis] === hi[axis]);
  const constant: Fitted['constant'] = level.every(Boolean)
    ? 'both'
    : level[0] === true
      ? 'x'
      : level[1] === true
        ? 'y'
        : undefined;
  const said = { kept, ...(constant && all.length > need ? { constant } : {}) } as const;
  if (Math.min(...lo) >= min && Math.max(...hi) <= max) return { points, ...said };
  // Halved first, because the width of points across the whole range of doubles would overflow.
  const centre = axes.map((axis) => (lo[axis] ?? 0) / 2 + (hi[axis] ?? 0) / 2);
  const half = Math.max(...axes.map((axis) => (hi[axis] ?? 0) / 2 - (lo[axis] ?? 0) / 2));
  const scale = half > 0 ? ((1 - margin) * (max - min)) / 2 / half : 1;
  const middle = (min + max) / 2;
  return {
    points: points.map((x, i) => middle + scale * (x - (centre[i % need] ?? 0))),
    ...said,
    moved: { scale, centre },
  };
}
