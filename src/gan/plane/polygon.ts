import { exponentialOverTriangle } from './log-linear.ts';

/** A convex polygon, with three numbers for each corner: x, y and the logarithm of the density. */
export interface Polygon {
  readonly corners: Float64Array;
  count: number;
}

/** Makes an empty polygon, with room for the corners of a triangle after two cuts along each axis, even if cuts meet corners. */
export const polygon = (): Polygon => ({ corners: new Float64Array(3 * 16), count: 0 });

/** Cuts a convex polygon along x = at (axis 0) or y = at (axis 1). The log density is linear along its edges. */
export function split(source: Polygon, axis: 0 | 1, at: number, below: Polygon, above: Polygon): void {
  const { corners, count } = source;
  const [lower, upper] = [below.corners, above.corners];
  let under = 0;
  let over = 0;
  const last = 3 * (count - 1);
  let x0 = count === 0 ? 0 : (corners[last] as number);
  let y0 = count === 0 ? 0 : (corners[last + 1] as number);
  let z0 = count === 0 ? 0 : (corners[last + 2] as number);
  let before = (axis === 0 ? x0 : y0) - at;
  for (let to = 0; to <= last; to += 3) {
    const x = corners[to] as number;
    const y = corners[to + 1] as number;
    const z = corners[to + 2] as number;
    const here = (axis === 0 ? x : y) - at;
    if (before < 0 !== here < 0) {
      const t = before / (before - here);
      lower[under] = upper[over] = axis === 0 ? at : x0 + t * (x - x0);
      lower[under + 1] = upper[over + 1] = axis === 1 ? at : y0 + t * (y - y0);
      lower[under + 2] = upper[over + 2] = z0 + t * (z - z0);
      under += 3;
      over += 3;
    }
    if (here < 0) {
      lower[under] = x;
      lower[under + 1] = y;
      lower[under + 2] = z;
      under += 3;
    } else {
      upper[over] = x;
      upper[over + 1] = y;
      upper[over + 2] = z;
      over += 3;
    }
    x0 = x;
    y0 = y;
    z0 = z;
    before = here;
  }
  below.count = under / 3;
  above.count = over / 3;
}

/** The result of `measure`, written in place so that no call allocates memory. */
export const measured: { top: number; content: number } = { top: 0, content: 0 };

/** Integrates the density over a polygon, by a fan of triangles, and writes it to `measured` as `content` times e^`top`. */
export function measure({ corners, count }: Polygon): void {
  measured.content = 0;
  if (count < 3) return;
  const end = 3 * count;
  let top = corners[2] as number;
  for (let i = 5; i < end; i += 3) if ((corners[i] as number) > top) top = corners[i] as number;
  const x = corners[0] as number;
  const y = corners[1] as number;
  const first = (corners[2] as number) - top;
  let content = 0;
  let u = (corners[3] as number) - x;
  let v = (corners[4] as number) - y;
  let second = (corners[5] as number) - top;
  for (let i = 6; i < end; i += 3) {
    const nextU = (corners[i] as number) - x;
    const nextV = (corners[i + 1] as number) - y;
    const third = (corners[i + 2] as number) - top;
    const twiceArea = Math.abs(u * nextV - nextU * v);
    if (twiceArea !== 0) content += twiceArea * exponentialOverTriangle(first, second, third);
    u = nextU;
    v = nextV;
    second = third;
  }
  measured.content = content;
  measured.top = top;
}
