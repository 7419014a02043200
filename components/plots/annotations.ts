import * as Plot from '@observablehq/plot';
import type { PlotPanel } from './panel.ts';
import type { MarkName } from './marks.ts';
import { nameClass, marks } from './marks.ts';

function withMarks(panel: PlotPanel, marks: readonly Plot.Markish[]): PlotPanel {
  return { ...panel, options: { ...panel.options, marks: [...(panel.options.marks ?? []), ...marks] } };
}

/** Places on the x axis where something happens, each with a thin line and its name at the top. */
export function withPlaces(
  panel: PlotPanel,
  places: readonly {
    readonly role: MarkName;
    readonly x: number;
    readonly label: string;
    /** How far below the top the name stands, in lines. */
    readonly line: number;
    readonly side: 'start' | 'end';
  }[],
): PlotPanel {
  return withMarks(
    panel,
    places.flatMap(({ role, x, label, line, side }) => [
      Plot.ruleX([x], { stroke: marks[role].color, strokeWidth: 1, strokeDasharray: '1 3' }),
      Plot.text([x], {
        x: (d: number) => d,
        text: () => label,
        frameAnchor: 'top',
        textAnchor: side,
        dx: side === 'start' ? 5 : -5,
        dy: line * 14,
        fill: marks[role].color,
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
    ]),
  );
}

/** A length between two curves, at one x: a bar with ends, and its name beside it. Outside of `y` it is cut off. */
export function withLength(
  panel: PlotPanel,
  { role, x, from, to, label }: { role: MarkName; x: number; from: number; to: number; label: string },
  [lo, hi]: readonly [number, number],
  side: 'start' | 'end',
): PlotPanel {
  const top = Math.min(to, hi);
  if (from >= hi || to <= lo) return panel;
  const stroke = marks[role].color;
  return withMarks(panel, [
    Plot.ruleX([x], { y1: from, y2: top, stroke, strokeWidth: 5, strokeOpacity: 0.75 }),
    Plot.text([(from + top) / 2], {
      x: () => x,
      y: (d: number) => d,
      text: () => label,
      textAnchor: side,
      dx: side === 'start' ? 8 : -8,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 3,
    }),
  ]);
}

/** Thin lines from zero up to a curve, one for each point: how likely the model calls it. One path for all. */
export function withStems(
  panel: PlotPanel,
  role: MarkName,
  stems: readonly (readonly [x: number, height: number])[],
): PlotPanel {
  const path = stems.flatMap(([x, y]) => [
    [x, 0],
    [x, y],
    [x, NaN],
  ]);
  const line = Plot.lineY(path, { x: '0', y: '1', stroke: marks[role].color, strokeWidth: 1 });
  return stems.length === 0 ? panel : withMarks(panel, [line]);
}

/** Names over the peaks of curves: those that share a place stand in lines, the lowest curve's next to it. */
export function withPeakNames(
  panel: PlotPanel,
  peaks: readonly {
    readonly role: MarkName;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[],
  near: number,
): PlotPanel {
  const names = peaks.map((peak) => {
    const together = peaks.filter(({ x }) => Math.abs(x - peak.x) < near).sort((a, b) => a.y - b.y);
    const top = Math.max(...together.map(({ y }) => y));
    return Plot.text([[peak.x, top]], {
      x: '0',
      y: '1',
      text: () => peak.label,
      dy: -11 - 14 * together.indexOf(peak),
      ...nameClass(peak.label),
      fill: marks[peak.role].color,
      stroke: 'var(--paper)',
      strokeWidth: 3,
    });
  });
  return withMarks(panel, names);
}
