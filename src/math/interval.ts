/** A closed interval [lo, hi]; either end may be infinite. */
export type Interval = readonly [lo: number, hi: number];

/** Intersects two ascending lists of disjoint intervals, and leaves out single points. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  for (const [aLo, aHi] of a) {
    for (const [bLo, bHi] of b) {
      const lo = Math.max(aLo, bLo);
      const hi = Math.min(aHi, bHi);
      if (lo < hi) shared.push([lo, hi]);
    }
  }
  return shared;
}

/** Returns the parts of `a` that lie outside `b`, and leaves out single points. */
export function difference(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  let rest = [...a];
  for (const [bLo, bHi] of b) {
    rest = rest.flatMap(([lo, hi]): Interval[] => {
      if (bHi <= lo || bLo >= hi) return [[lo, hi]];
      const parts: Interval[] = [];
      if (lo < bLo) parts.push([lo, bLo]);
      if (bHi < hi) parts.push([bHi, hi]);
      return parts;
    });
  }
  return rest;
}

/** Unites any intervals into an ascending list of disjoint ones; intervals that touch become one. */
export function union(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [lo, hi] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && lo <= last[1]) last[1] = Math.max(last[1], hi);
    else merged.push([lo, hi]);
  }
  return merged;
}
