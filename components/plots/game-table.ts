import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';

interface Shown {
  readonly value: number;
  readonly text: string;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly chosen: boolean;
}

/** A game of two moves each as a table, with the least of each row on its right and the largest of each column under it. */
export function gameTable(
  data: {
    readonly entries: readonly (readonly Shown[])[];
    readonly rowEnds: readonly Shown[];
    readonly columnEnds: readonly Shown[];
    readonly rows: readonly [string, string];
    readonly columns: readonly [string, string];
    readonly rowEnd: string;
    readonly columnEnd: string;
  },
  context: DrawContext,
): PlotPanel {
  const best = Math.max(...data.rowEnds.map(({ value }) => value));
  const worst = Math.min(...data.columnEnds.map(({ value }) => value));
  const cells = data.entries.flatMap((row, y) => row.map(({ text }, x) => ({ x, y, text, chosen: false })));
  // What the player who moves first settles for is the best of the ends.
  const ends: Cell[] = [
    ...data.rowEnds.map(({ value, text }, y) => ({ x: 2, y, text, chosen: best - value < 1e-9 })),
    ...data.columnEnds.map(({ value, text }, x) => ({ x, y: 2, text, chosen: value - worst < 1e-9 })),
  ];
  const heads = [
    ...data.columns.map((text, x) => ({ x, y: -1, text })),
    { x: 2, y: -1, text: data.rowEnd },
    ...data.rows.map((text, y) => ({ x: -1, y, text })),
    { x: -1, y: 2, text: data.columnEnd },
  ];
  const at = { x: 'x', y: 'y', text: 'text' } as const;
  const options: Plot.PlotOptions = {
    width: context.width,
    height: context.compact ? 190 : 180,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 18,
    marginBottom: 4,
    x: { domain: [-1, 0, 1, 2], axis: null, type: 'band', padding: 0.04 },
    y: { domain: [-1, 0, 1, 2], axis: null, type: 'band', padding: 0.08 },
    marks: [
      Plot.cell(cells, { x: 'x', y: 'y', fill: marks.discriminator.color, fillOpacity: 0.12 }),
      Plot.cell(
        ends.filter(({ chosen }) => chosen),
        { x: 'x', y: 'y', fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 },
      ),
      Plot.text(cells, { ...at, fill: 'var(--ink)' }),
      Plot.text(ends, { ...at, fill: 'var(--ink)', fontWeight: 600 }),
      Plot.text(heads, { ...at, fill: 'var(--ink-soft)', lineWidth: 7 }),
    ],
  };
  const lines = [
    ...data.entries.map((row, y) => [
      data.rows[y] ?? '',
      ...row.map(({ value }) => value),
      data.rowEnds[y]?.value ?? NaN,
    ]),
    [data.columnEnd, ...data.columnEnds.map(({ value }) => value), ''],
  ];
  return { options, table: { columns: ['', ...data.columns, data.rowEnd], rows: lines } };
}
