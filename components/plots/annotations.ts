/** What is drawn over curves: names of places and peaks, a length between two of them, and stems. */
import type { MarkName } from './marks.ts';
import { nameClass, marks } from './marks.ts';
import type { SceneMark } from './scene.ts';
import { line, name, ruleX } from './scene-marks.ts';

/** Places on the x axis where something happens, each with a thin line and its name at the top. */
export function placeMarks(
  places: readonly {
    readonly role: MarkName;
    readonly x: number;
    readonly label: string;
    /** How far below the top the name stands, in lines. */
    readonly line: number;
    readonly side: 'start' | 'end';
  }[],
): SceneMark[] {
  return places.flatMap(({ role, x, label, line: below, side }) => [
    ruleX(x, { stroke: marks[role].color, dash: '1 3' }),
    name(
      label,
      { x, y: 'top' },
      {
        anchor: side,
        dx: side === 'start' ? 5 : -5,
        dy: below * 14,
        fill: marks[role].color,
        halo: 3,
      },
    ),
  ]);
}

/** A length between two curves, at one x: a bar with ends, and its name beside it. Outside of the range it is cut off. */
export function lengthMark(
  { role, x, from, to, label }: { role: MarkName; x: number; from: number; to: number; label: string },
  [lo, hi]: readonly [number, number],
  side: 'start' | 'end',
): SceneMark[] {
  const top = Math.min(to, hi);
  if (from >= hi || to <= lo) return [];
  return [
    ruleX(x, { stroke: marks[role].color, width: 5, opacity: 0.75 }, [from, top]),
    name(
      label,
      { x, y: (from + top) / 2 },
      { anchor: side, dx: side === 'start' ? 8 : -8, fill: 'var(--ink)', halo: 3 },
    ),
  ];
}

/** Thin lines from zero up to a curve, one for each point: how likely the model calls it. One path for all. */
export function stemMarks(
  role: MarkName,
  stems: readonly (readonly [x: number, height: number])[],
): SceneMark[] {
  const path = stems.flatMap(([x, y]): (readonly [number, number])[] => [
    [x, 0],
    [x, y],
    [x, NaN],
  ]);
  return [line(path, { stroke: marks[role].color }, false)];
}

/** Names over the peaks of curves: those that share a place stand in lines, the lowest curve's next to it. */
export function peakNames(
  peaks: readonly {
    readonly role: MarkName;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[],
  near: number,
): SceneMark[] {
  return peaks.map((peak) => {
    const together = peaks.filter(({ x }) => Math.abs(x - peak.x) < near).sort((a, b) => a.y - b.y);
    const top = Math.max(...together.map(({ y }) => y));
    return name(
      peak.label,
      { x: peak.x, y: top },
      {
        dy: -11 - 14 * together.indexOf(peak),
        ...nameClass(peak.label),
        fill: marks[peak.role].color,
        halo: 3,
      },
    );
  });
}
