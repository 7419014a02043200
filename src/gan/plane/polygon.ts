import { exponentialOverTriangle } from './log-linear.ts';

/** A convex polygon, three numbers a corner: x, y, and the logarithm of the density there. */
export interface Polygon {
  readonly corners: Float64Array;
  count: number;
}

/** Room for all that two cuts along each axis leave of a triangle, corners that a cut meets counted twice. */
export const polygon = (): Polygon => ({ corners: new Float64Array(3 * 16), count: 0 });

export function copy({ corners, count }: Polygon, to: Polygon): void {
  for (let i = 0; i < 3 * count; i++) to.corners[i] = corners[i] as number;
  to.count = count;
}

/** Cuts a convex polygon along x = at (axis 0) or y = at (axis 1), the log density going linearly along its edges. */
export function split(source: Polygon, axis: 0 | 1, at: number, below: Polygon, above: Polygon): void {
  const { corners, count } = source;
  let under = 0;
  let over = 0;
  let from = 3 * (count - 1);
  let before = count === 0 ? 0 : (corners[from + axis] as number) - at;
  for (let to = 0; to < 3 * count; to += 3) {
    const here = (corners[to + axis] as number) - at;
    if (before < 0 !== here < 0) {
      const t = before / (before - here);
      for (let k = 0; k < 3; k++) {
        const a = corners[from + k] as number;
        const value = k === axis ? at : a + t * ((corners[to + k] as number) - a);
        below.corners[under++] = value;
        above.corners[over++] = value;
      }
    }
    for (let k = 0; k < 3; k++) {
      if (here < 0) below.corners[under++] = corners[to + k] as number;
      else above.corners[over++] = corners[to + k] as number;
    }
    from = to;
    before = here;
  }
  below.count = under / 3;
  above.count = over / 3;
}

/** What `measure` found last: a result of two numbers that leaves nothing to collect. */
export const measured: { top: number; content: number } = { top: 0, content: 0 };

/** The integral of the density over a polygon, by a fan of triangles: `content` times e^`top`. */
export function measure({ corners, count }: Polygon): void {
  measured.content = 0;
  if (count < 3) return;
  let top = corners[2] as number;
  for (let i = 5; i < 3 * count; i += 3) top = Math.max(top, corners[i] as number);
  const x = corners[0] as number;
  const y = corners[1] as number;
  const first = (corners[2] as number) - top;
  for (let i = 3; i < 3 * (count - 1); i += 3) {
    const twiceArea = Math.abs(
      ((corners[i] as number) - x) * ((corners[i + 4] as number) - y) -
        ((corners[i + 3] as number) - x) * ((corners[i + 1] as number) - y),
    );
    if (twiceArea === 0) continue;
    const second = (corners[i + 2] as number) - top;
    const third = (corners[i + 5] as number) - top;
    measured.content += twiceArea * exponentialOverTriangle(first, second, third);
  }
  measured.top = top;
}
