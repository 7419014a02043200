import { jsBetween, klBetween, wassersteinBetween } from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import { inUnit } from '../../src/notebook/unit.ts';
import type { Curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';
import type { Pair } from './pair.ts';
import type { Shape } from './shape.ts';
import { densityOf, moved } from './shape.ts';

/** Distances between the means at which the curves are computed: closer together where they bend. */
const distances = Array.from(
  { length: 49 },
  (_, i) => 8 * Math.sign(i - 24) * Math.abs((i - 24) / 24) ** 1.6,
);

export interface ShiftTable {
  /** The shapes that it is made of, but for where they stand. */
  readonly forms: string;
  readonly kl: readonly Point[];
  readonly klReverse: readonly Point[];
  readonly js: readonly Point[];
  readonly wasserstein: readonly Point[];
}

function compute(p: Shape, q: Shape, forms: string): ShiftTable {
  const dp = densityOf(p);
  const shifted = distances.map((d) => ({ d, q: densityOf(moved(q, p.mean + d - q.mean)) }));
  const points = (f: (q: ReturnType<typeof densityOf>) => number): Point[] =>
    shifted.map((s) => [s.d, f(s.q)]);
  return {
    forms,
    kl: points((dq) => klBetween(dp, dq)),
    klReverse: points((dq) => klBetween(dq, dp)),
    js: points((dq) => jsBetween(dp, dq)),
    wasserstein: points((dq) => wassersteinBetween(dp, dq)),
  };
}

/** A shape but for where it stands: two that differ only in place have the same curves. */
function form(shape: Shape): string {
  return JSON.stringify(moved(shape, -shape.mean), (_key, value: unknown) =>
    typeof value === 'number' ? value.toFixed(9) : value,
  );
}

/** Each measure over the distance of the means. Carrying q past p changes none, so a drag of a mean costs nothing here. */
export function shiftTable({ shapes: { p, q } }: Pair, before: ShiftTable | undefined): ShiftTable {
  const forms = form(p) + form(q);
  return before?.forms === forms ? before : compute(p, q, forms);
}

/** Each measure as q is carried past p, its shape unchanged; the cursor is where the reader's q stands. */
export function shiftCurves(
  { shapes: { p, q } }: Pair,
  table: ShiftTable,
  context: DrawContext,
  distance: string,
): Curves {
  const shown = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => [x, inUnit(y, 'information', context.unit)]);
  const top = inUnit(4, 'information', context.unit);
  const bound = inUnit(Math.LN2, 'information', context.unit);
  return {
    xLabel: distance,
    x: [-8, 8],
    y: [0, top],
    yAxis: true,
    cursor: q.mean - p.mean,
    series: [
      { role: 'forward-kl', label: 'KL(p‖q)', points: shown(table.kl), labelAt: 'end' },
      { role: 'reverse-kl', label: 'KL(q‖p)', points: shown(table.klReverse), labelAt: 'end' },
      { role: 'jsd', label: 'JSD', points: shown(table.js), labelAt: 'end' },
      { role: 'wasserstein', label: 'W₁', points: table.wasserstein, labelAt: 'end' },
    ],
    levels: [{ role: 'bound', label: 'log 2', y: bound }],
  };
}
