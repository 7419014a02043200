import * as Plot from '@observablehq/plot';
import type { DrawContext, Table } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { placed } from './ranked-bars.ts';
import { heightOf } from './height-of.ts';

/** One symbol and what it adds to a sum: more than nothing, less than nothing, or ∞. */
export interface SignedBar {
  readonly label: string;
  readonly value: number;
}

/** Columns up and down from zero, under a picture of ranked bars whose places they share. */
export function signedBars(
  data: { readonly bars: readonly SignedBar[]; readonly least: number; readonly table: Table },
  context: DrawContext,
): PlotPanel {
  const shown = placed(data.bars, context);
  const finite = shown.filter(({ value }) => Number.isFinite(value));
  const infinite = shown.filter(({ value }) => value === Infinity);
  const heights = finite.map(({ value }) => value);
  const top = 1.12 * Math.max(data.least, ...heights);
  const bottom = 1.12 * Math.min(-data.least / 2, ...heights);
  const options: Plot.PlotOptions = {
    width: context.width,
    height: heightOf(context, [0.24, 0.42]),
    marginLeft: 40,
    marginRight: 14,
    marginTop: 14,
    marginBottom: 22,
    x: { domain: shown.map(({ place }) => place), axis: null, padding: 0.2 },
    y: { domain: [bottom, top], label: null },
    marks: [
      Plot.axisY({ ticks: 4, tickSize: 0, tickPadding: 6, label: null }),
      Plot.barY(finite, {
        x: 'place',
        y: 'value',
        fill: (d: SignedBar) => (d.value < 0 ? 'var(--loss)' : 'var(--gain)'),
        stroke: 'var(--ink-soft)',
        strokeWidth: 0.75,
      }),
      // A bar without an end reaches the picture's edge and says so.
      Plot.text(infinite, { x: 'place', y: top, text: () => '∞', dy: 6, fill: 'var(--ink)' }),
      Plot.text(shown, { x: 'place', y: bottom, dy: 12, text: 'label', fill: 'var(--ink)' }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
    ],
  };
  return { options, table: data.table };
}
