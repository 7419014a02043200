/** How far, in pixels, a point may lie off the line between its neighbours and still go unseen. */
const tolerance = 0.5;

/** Half a pixel is what a line of two pixels can show; the live picture is exact. */
const rounded = (x: number): number => Math.round(x * 2) / 2;

type Point = readonly [number, number];

/** Points of a polyline that a straight line between the kept ones would miss by more than the tolerance. */
function kept(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  let anchor = 0;
  for (let i = 0; i < points.length; i++) {
    const from = points[anchor];
    const to = points[i + 1];
    if (i === 0 || !from || !to) {
      if (points[i]) result.push(points[i] as Point); // just seen to be there
      anchor = i;
      continue;
    }
    const straight = points.slice(anchor + 1, i + 1).every(([x, y]) => {
      const along = to[0] - from[0];
      const across = to[1] - from[1];
      const length = Math.hypot(along, across) || 1;
      // Going back over itself is a corner, however thin.
      const reached = (x - from[0]) * along + (y - from[1]) * across;
      if (reached < 0 || reached > length * length) return false;
      return Math.abs(across * (x - from[0]) - along * (y - from[1])) / length < tolerance;
    });
    if (straight) continue;
    result.push(points[i] as Point); // the index is in range
    anchor = i;
  }
  return result;
}

/** The same drawing with fewer points: for the pages, whose every byte is sent. Curves and symbols stay as they are. */
export function simplifyPath(d: string): string {
  if (!/^M[-\d.,LMZ]+$/.test(d)) return d;
  return d
    .split(/(?=M)/)
    .map((part) => {
      const closed = part.endsWith('Z');
      const numbers = part.match(/-?[\d.]+/g) ?? [];
      const points = Array.from({ length: numbers.length / 2 }, (_, i): Point => [
        Number(numbers[2 * i]),
        Number(numbers[2 * i + 1]),
      ]);
      return `M${kept(points)
        .map(([x, y]) => `${rounded(x)},${rounded(y)}`)
        .join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}
