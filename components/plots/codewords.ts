import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';

/** An outcome's codeword, null where it has none, and its surprise in bits: the length it would have ideally. */
export interface CodeRow {
  readonly label: string;
  readonly word: string | null;
  readonly ideal: number;
}

interface Digit {
  readonly row: number;
  readonly place: number;
  readonly digit: string;
}

/** Codewords as rows of digits, one bit wide each, and on each row the length that a codeword would have ideally. */
export function codewords(
  data: {
    readonly rows: readonly CodeRow[];
    /** What stands where an outcome has no codeword, and where the codeword is empty. */
    readonly none: string;
    readonly empty: string;
    readonly columns: readonly string[];
    readonly table: readonly (readonly (string | number)[])[];
  },
  context: DrawContext,
): PlotPanel {
  const rows = data.rows.map((row, index) => ({ ...row, row: index }));
  const digits = rows.flatMap(({ word, row }) =>
    [...(word ?? '')].map((digit, place): Digit => ({ row, place, digit })),
  );
  const longest = Math.max(4, ...digits.map(({ place }) => place + 1));
  const wordless = rows.filter(({ word }) => word === null || word === '');
  const ideal = rows.filter((row) => row.word !== null && row.ideal <= longest + 0.5);
  const { color } = marks.data;
  const height = context.compact || rows.length > 8 ? 19 : 23;
  const options: Plot.PlotOptions = {
    width: context.width,
    height: 42 + height * rows.length,
    marginLeft: 40,
    marginRight: 14,
    marginTop: 18,
    marginBottom: 24,
    x: { domain: [0, longest + 0.5], label: null },
    y: { domain: rows.map(({ row }) => row), axis: null, padding: 0.18 },
    marks: [
      Plot.axisX({ ticks: Math.min(longest, 8), tickSize: 3, label: null, tickFormat: 'd' }),
      Plot.text(rows, { y: 'row', x: 0, dx: -10, textAnchor: 'end', text: 'label', fill: 'var(--ink)' }),
      Plot.barX(digits, {
        y: 'row',
        x1: 'place',
        x2: (d: Digit) => d.place + 1,
        insetRight: 2,
        fill: 'var(--panel)',
        stroke: 'var(--edge)',
        strokeWidth: 1,
      }),
      Plot.tickX(ideal, {
        y: 'row',
        x: 'ideal',
        stroke: color,
        strokeWidth: 3.5,
        insetTop: -2,
        insetBottom: -2,
      }),
      Plot.text(digits, {
        y: 'row',
        x: (d: Digit) => d.place + 0.5,
        dx: -1,
        text: 'digit',
        fill: 'var(--ink)',
        // A digit stays readable on the mark that crosses it.
        stroke: 'var(--panel)',
        strokeWidth: 4,
        className: 'digits',
      }),
      Plot.text(wordless, {
        y: 'row',
        x: 0,
        dx: 8,
        textAnchor: 'start',
        text: (d: CodeRow) => (d.word === null ? data.none : data.empty),
        fill: 'var(--ink-soft)',
        className: 'without',
      }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
    ],
  };
  return { options, table: { columns: data.columns, rows: data.table } };
}
