/** Throws a RangeError unless points x, y, x, y, … are of an even, positive length. */
export function requirePoints(points: ArrayLike<number>): void {
  if (points.length === 0 || points.length % 2 === 1)
    throw new RangeError(`the length of points must be even and above 0; got ${points.length}`);
}
