import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';
import { heightOf } from './height-of.ts';

/** An outcome, with how often it comes and how surprising it is, in the reader's unit. */
export interface Tower {
  readonly label: string;
  readonly share: number;
  readonly surprise: number;
  /** The surprise as the reader reads it. */
  readonly text: string;
}

interface Placed extends Tower {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

function place(towers: readonly Tower[], ceiling: number): Placed[] {
  let at = 0;
  return towers.map((tower) => {
    const from = at;
    at += tower.share;
    return { ...tower, from, to: at, top: Math.min(tower.surprise, ceiling) };
  });
}

/**
 * A tower for each outcome: as wide as it is frequent, as high as it is surprising. Its area is what it adds to the
 * mean, so the level line that is the mean surprise has under it as much as all towers together.
 */
export function surpriseSkyline(
  data: {
    readonly towers: readonly Tower[];
    readonly mean: number;
    /** What the line of the mean is called. */
    readonly meanLabel: string;
    /** The height that the axis has at least and at most. */
    readonly heights: readonly [number, number];
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  },
  context: DrawContext,
): PlotPanel {
  const [least, most] = data.heights;
  const highest = Math.max(
    0,
    ...data.towers.filter(({ share }) => share > 0).map(({ surprise }) => surprise),
  );
  const ceiling = Math.min(most, 1.12 * Math.max(least, highest));
  const towers = place(data.towers, ceiling).filter(({ share }) => share > 0);
  const { color } = marks.data;
  const inner = context.width - 54;
  const roomy = towers.filter(({ from, to }) => (to - from) * inner > 15);
  const gap = Math.min(0.002, 1 / inner);
  const options: Plot.PlotOptions = {
    width: context.width,
    height: heightOf(context, [0.38, 0.62]),
    marginLeft: 40,
    marginRight: 14,
    marginTop: 22,
    marginBottom: 24,
    x: { domain: [0, 1], label: null },
    y: { domain: [0, ceiling], label: null },
    marks: [
      Plot.axisY({ ticks: 5, tickSize: 0, tickPadding: 6, label: null }),
      Plot.axisX({ ticks: 5, tickSize: 3, label: null }),
      Plot.rect(towers, {
        x1: 'from',
        x2: (d: Placed) => Math.max(d.from, d.to - gap),
        y1: 0,
        y2: 'top',
        fill: color,
        fillOpacity: 0.22,
        stroke: color,
        strokeWidth: 1.5,
      }),
      Plot.text(roomy, {
        x: (d: Placed) => (d.from + d.to) / 2,
        y: 0,
        dy: -10,
        text: 'label',
        fill: 'var(--ink)',
      }),
      Plot.text(
        roomy.filter(({ from, to }) => (to - from) * inner > 30),
        {
          x: (d: Placed) => (d.from + d.to) / 2,
          y: 'top',
          dy: -8,
          text: 'text',
          fill: color,
          stroke: 'var(--paper)',
          strokeWidth: 3,
        },
      ),
      Plot.ruleY([data.mean], {
        stroke: marks.entropy.color,
        strokeWidth: marks.entropy.width,
        strokeDasharray: marks.entropy.dash ?? 'none',
      }),
      Plot.text([data.mean], {
        x: 0,
        y: (mean: number) => mean,
        dx: 6,
        dy: -9,
        textAnchor: 'start',
        text: () => data.meanLabel,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fontWeight: 600,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
    ],
  };
  return { options, table: { columns: data.columns, rows: data.rows } };
}
