/** Points x, y, x, y, … as a file that any table program reads, and that can be dropped on the figure again. */
export function pointsCsv(points: readonly number[]): string {
  const rows = Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]},${points[2 * i + 1]}`);
  return ['x,y', ...rows, ''].join('\n');
}
