/** What an infinite value looks like: what has no counterpart is hatched, and what it costs leaves the picture by its top. */
import { heightAt } from './height-at.ts';
import type { Point } from './panel.ts';
import { pixel } from './pixel.ts';
import type { Layer, SceneMark } from './scene.ts';
import { area, name, ruleX } from './scene-marks.ts';

/** Pixels between the strokes of a hatching. */
const GAP = 5;

/** The least width of a run, in pixels, that an arrow stands on. */
const ARROW_ROOM = 12;

const COLOUR = 'var(--wrong)';

/** An uninterrupted run of points. */
export type Run = readonly [Point, ...Point[]];

/** Returns the runs of points for which it holds. */
export function runsWhere(points: readonly Point[], isIn: (point: Point, index: number) => boolean): Run[] {
  const runs: [Point, ...Point[]][] = [];
  let open: Point[] | undefined;
  for (const [i, point] of points.entries()) {
    if (!isIn(point, i)) open = undefined;
    else if (open) open.push(point);
    else runs.push((open = [point]) as [Point, ...Point[]]);
  }
  return runs;
}

/** Where a run begins, and where it ends. */
const endsOf = (run: Run): readonly [from: number, to: number] => [run[0][0], (run.at(-1) ?? run[0])[0]];

/** Strokes from the base up to a curve, as far as a run of it goes. */
function hatching(run: Run): SceneMark {
  return ({ x, y }, { left, right, bottom }): Layer => {
    const [from, to] = endsOf(run);
    const [first, last] = [x(from), x(to)];
    const strokes: string[] = [];
    for (let px = Math.ceil(Math.max(left, first) / GAP) * GAP; px <= Math.min(right, last); px += GAP) {
      const at = from + ((px - first) / (last - first || 1)) * (to - from);
      const top = pixel(y(heightAt(run, at)));
      if (Number.isFinite(top) && bottom - top > 1) strokes.push(`M${pixel(px)},${pixel(bottom)}V${top}`);
    }
    return {
      clip: true,
      attributes: { fill: 'none', stroke: COLOUR, 'stroke-opacity': 0.7 },
      shapes: strokes.length === 0 ? [] : [['path', { d: strokes.join('') }]],
    };
  };
}

/** Hatches the mass that one distribution has where the other has none, and says so beside it. */
export function orphanedMass(runs: readonly Run[], label: string): SceneMark[] {
  const tallest = runs.reduce<Run | undefined>(
    (best, run) => (best && peakOf(best)[1] >= peakOf(run)[1] ? best : run),
    undefined,
  );
  if (!tallest) return [];
  const [x, y] = peakOf(tallest);
  // A curve that rises to the end of its run is named on the other side; one with a summit over it, above its own name.
  const [from, to] = endsOf(tallest);
  const side =
    x === to
      ? ({ anchor: 'end', dx: -10, dy: -4 } as const)
      : x === from
        ? ({ anchor: 'start', dx: 10, dy: -4 } as const)
        : ({ dy: -28 } as const);
  return [...runs.map(hatching), name(label, { x, y }, { fill: COLOUR, halo: 4, ...side })];
}

function peakOf(run: Run): Point {
  return run.reduce((best, point) => (point[1] > best[1] ? point : best));
}

/** Arrows out of the picture where a curve is infinite, over the ground that it is infinite on. */
export function leavingMarks(
  runs: readonly Run[],
  [base, top]: readonly [number, number],
  edges: readonly [number, number],
): SceneMark[] {
  return runs.flatMap((run) => {
    const [from, to] = endsOf(run);
    const ground = [
      [from, top],
      [to, top],
    ] as const;
    return [
      area(ground, base, { fill: COLOUR, opacity: 0.16 }, true),
      ruleX(from, { stroke: COLOUR, dash: '1 3' }),
      ruleX(to, { stroke: COLOUR, dash: '1 3' }),
      arrow(from, to, edges),
    ];
  });
}

/** One arrow upwards out of the picture, with its ∞: in the middle, or at the end that does not run on beyond an edge. */
function arrow(from: number, to: number, [first, last]: readonly [number, number]): SceneMark {
  return ({ x }, { top, bottom }): Layer => {
    const middle = (x(from) + x(to)) / 2;
    const at = pixel(
      from <= first ? Math.max(middle, x(to) - 30) : to >= last ? Math.min(middle, x(from) + 30) : middle,
    );
    const isRoom = x(to) - x(from) >= ARROW_ROOM;
    const d = `M${at},${pixel(bottom)}V${pixel(top)}m-4,8l4,-8l4,8`;
    return {
      attributes: { fill: 'none', stroke: COLOUR, 'stroke-width': 2, 'stroke-linejoin': 'round' },
      shapes: isRoom
        ? [
            ['path', { d }],
            [
              'text',
              { x: pixel(at + 12), y: pixel(top + 10), fill: COLOUR, stroke: 'none', 'font-size': 15 },
              '∞',
            ],
          ]
        : [],
    };
  };
}
