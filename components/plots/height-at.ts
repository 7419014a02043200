/**
 * The height at x of the line through points of rising x: at a point its own (at a jump the later one), between two
 * points that of the line between them, and no number where there is no line.
 */
export function heightAt(points: readonly (readonly [number, number])[], x: number): number {
  const i = points.findLastIndex(([at]) => at <= x);
  const [before, after] = [points[i], points[i + 1]];
  if (!before) return NaN;
  if (before[0] === x) return before[1];
  if (!after) return NaN;
  const height = before[1] + ((x - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
  return Number.isFinite(height) ? height : NaN;
}
