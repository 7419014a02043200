import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import type { MarkName } from './marks.ts';
import { marks } from './marks.ts';

export interface Segment {
  readonly role: MarkName;
  readonly label: string;
  /** The name with its number, as it stands in the bar. */
  readonly text: string;
  readonly value: number;
}

interface Placed extends Segment {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Segments end to end; an infinite one runs to the edge of the picture, and what would follow it is not drawn. */
function place(rows: readonly (readonly Segment[])[], edge: number): Placed[] {
  return rows.flatMap((segments, row) => {
    let at = 0;
    return segments.map((segment) => {
      const from = Math.min(at, edge);
      at += segment.value;
      return { ...segment, row, from, to: Math.min(at, edge) };
    });
  });
}

/** Rows of bars laid end to end, so that equal lengths are seen to be equal. `least` is the least extent of the axis. */
export function stackedBars(
  data: {
    readonly rows: readonly (readonly Segment[])[];
    readonly least: number;
    readonly unit: string;
    readonly heading: string;
  },
  context: DrawContext,
): PlotPanel {
  const segments = data.rows.flat();
  const totals = data.rows.map((row) => row.reduce((sum, { value }) => sum + value, 0));
  const edge =
    1.04 *
    Math.max(
      data.least,
      ...totals.filter(Number.isFinite),
      ...segments.map(({ value }) => value).filter(Number.isFinite),
    );
  const placed = place(data.rows, edge);
  const roomy = ({ from, to }: Placed): boolean => ((to - from) / edge) * context.width > 74;
  const isLast = (d: Placed): boolean => placed.findLast(({ row }) => row === d.row) === d;
  const options: Plot.PlotOptions = {
    width: context.width,
    height: context.compact ? 160 : 166,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 16,
    marginBottom: 26,
    x: { domain: [0, edge], label: null },
    y: { domain: data.rows.map((_, i) => i), axis: null, padding: 0.18 },
    marks: [
      Plot.axisX({ ticks: context.compact ? 4 : 8, tickSize: 3, label: null }),
      ...placed.map((segment) => {
        const { color, dash } = marks[segment.role];
        return Plot.barX([segment], {
          y: 'row',
          x1: 'from',
          x2: 'to',
          fill: color,
          // Entropy and divergence have one colour, and stand side by side.
          fillOpacity: segment.role === 'forward-kl' ? 0.45 : 0.15,
          stroke: color,
          ...(dash ? { strokeDasharray: dash } : {}),
          strokeWidth: 1.5,
        });
      }),
      Plot.text(placed.filter(roomy), {
        y: 'row',
        x: (d: Placed) => (d.from + d.to) / 2,
        text: 'text',
        fill: 'var(--ink)',
      }),
      // A segment too short for its name has it behind, if nothing follows there.
      Plot.text(
        placed.filter((d) => !roomy(d) && isLast(d) && d.to < edge * 0.85),
        {
          y: 'row',
          x: 'to',
          dx: 6,
          textAnchor: 'start',
          text: 'text',
          fill: 'var(--ink)',
        },
      ),
      Plot.text(
        placed.filter(({ value }) => value === Infinity),
        { y: 'row', x: edge, dx: 7, text: () => '→', fill: 'var(--wrong)', fontSize: 16, fontWeight: 600 },
      ),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
    ],
  };
  const rows = segments.map(({ label, value }) => [label, value]);
  return { options, table: { columns: [data.heading, data.unit], rows } };
}
