import type { Series } from './panel.ts';
import type { MarkName } from './marks.ts';
import { marks } from './marks.ts';
import type { SceneMark } from './scene.ts';
import { name } from './scene-marks.ts';

/** Pixels between the baselines of two names. */
const lineHeight = 14;

interface Label {
  readonly role: MarkName;
  readonly label: string;
  readonly y: number;
}

/**
 * Vertical offsets in pixels that part names which would stand on each other, moving each as little as it can, and
 * that keep all of them above `bottom`, where the axis has its own numbers.
 */
export function spread(pixels: readonly number[], gap: number, bottom: number): number[] {
  const order = pixels.map((_, i) => i).sort((a, b) => (pixels[a] ?? 0) - (pixels[b] ?? 0));
  const placed = [...pixels];
  // A few sweeps of pushing neighbours apart by half of what they lack settle any handful of names.
  for (let sweep = 0; sweep < 40; sweep++) {
    for (let k = 1; k < order.length; k++) {
      const above = order[k - 1] ?? 0;
      const below = order[k] ?? 0;
      const lack = gap - ((placed[below] ?? 0) - (placed[above] ?? 0));
      if (lack <= 0) continue;
      placed[above] = (placed[above] ?? 0) - lack / 2;
      placed[below] = (placed[below] ?? 0) + lack / 2;
    }
  }
  const over = Math.max(0, Math.max(...placed) - bottom);
  return placed.map((y, i) => y - over - (pixels[i] ?? 0));
}

/** Where a curve that ends at `y` has its name: at the edge, with an arrow, where the end is outside. */
function atEdge({ role, label }: Series, y: number, [lo, hi]: readonly [number, number]): Label {
  if (y > hi) return { role, label: `${label} ↑`, y: hi };
  return y < lo ? { role, label: `${label} ↓`, y: lo } : { role, label, y };
}

/** A curve that leaves by the top well before the right end has its name where it leaves, and not far from it at the end. */
interface Leaving extends Label {
  readonly x: number;
}

/** The share of the width that a curve has to leave before, and within which two that leave are named in two lines. */
const [EARLY, NEAR] = [0.12, 0.13];

function leaveOf(
  { role, label, points }: Series,
  [lo, hi]: readonly [number, number],
  [from, to]: readonly [number, number],
): Leaving | undefined {
  const i = points.findLastIndex(([, y]) => Number.isFinite(y) && y >= lo && y <= hi);
  const [last, next] = [points[i], points[i + 1]];
  if (!last || !next || !(next[1] > hi) || (to - last[0]) / (to - from) < EARLY) return undefined;
  return { role, label, x: last[0], y: hi };
}

/** Names beside the places where curves leave, one under the other where these are near. */
function leavingNames(leaving: readonly Leaving[], [from, to]: readonly [number, number]): SceneMark[] {
  const order = [...leaving].sort((a, b) => a.x - b.x);
  return order.map(({ role, label, x }, i) => {
    const line = order.slice(0, i).filter((other) => x - other.x < NEAR * (to - from)).length;
    const look = {
      anchor: 'start',
      dx: 7,
      dy: 5 + line * lineHeight,
      fill: marks[role].color,
      halo: 3,
    } as const;
    return name(label, { x, y: 'top' }, look);
  });
}

/** Names behind the right end of curves and levels, none on top of another, or where a curve leaves. */
export function endLabels(
  series: readonly Series[],
  levels: readonly Label[],
  { x, y: [lo, hi] }: { readonly x: readonly [number, number]; readonly y: readonly [number, number] },
  height: number,
  beyond = false,
): SceneMark[] {
  const leaving: Leaving[] = [];
  const ends = series.flatMap((one): Label[] => {
    const { role, label, points, labelAt } = one;
    if (labelAt !== 'end') return [];
    const leave = beyond ? undefined : leaveOf(one, [lo, hi], x);
    if (leave) {
      leaving.push(leave);
      return [];
    }
    const end = points.at(-1)?.[1] ?? NaN;
    if (beyond && !Number.isNaN(end)) return [atEdge(one, end, [lo, hi])];
    const last = points.findLast(([, y]) => Number.isFinite(y) && y >= lo && y <= hi);
    return last ? [{ role, label, y: last[1] }] : [];
  });
  const labels = [...ends, ...levels.filter(({ y }) => y >= lo && y <= hi)];
  const offsets = spread(
    labels.map(({ y }) => ((hi - y) / (hi - lo)) * height),
    lineHeight,
    height - 2,
  );
  return [
    ...labels.map(({ role, label, y }, i) =>
      name(
        label,
        { x: 'right', y },
        { anchor: 'start', dx: 6, dy: offsets[i] ?? 0, fill: marks[role].color },
      ),
    ),
    ...leavingNames(leaving, x),
  ];
}
