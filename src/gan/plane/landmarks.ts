/**
 * Chooses points that are spread over a cloud of points (x, y, x, y, …): the first one, and then each time the point
 * farthest from those chosen (Gonzalez 1985), until there are `most`, or all others lie nearer than `least` to one.
 */
export function farthestPoints(
  points: readonly number[],
  most: number,
  least: number,
): readonly (readonly [x: number, y: number])[] {
  const count = points.length / 2;
  const at = (i: number) => [points[2 * i] as number, points[2 * i + 1] as number] as const;
  const distances = new Float64Array(count).fill(Infinity);
  const chosen: (readonly [number, number])[] = [];
  let next = 0;
  while (chosen.length < most) {
    const [x, y] = at(next);
    chosen.push([x, y]);
    let farthest = 0;
    for (let i = 0; i < count; i++) {
      const [u, v] = at(i);
      distances[i] = Math.min(distances[i] as number, Math.hypot(u - x, v - y));
      if ((distances[i] as number) > farthest) {
        farthest = distances[i] as number;
        next = i;
      }
    }
    if (farthest < least) break;
  }
  return chosen;
}
