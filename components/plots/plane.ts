/** A square of the plane: what is said of every place as a tint, and over it points, pushes and the generator's grid. */
import type * as Plot from '@observablehq/plot';
import type { Frame } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './curves.ts';
import { planeAxes } from './plane-axes.ts';
import type { HeatKind } from './plane-heat.ts';
import { layoutOf } from './plane-layout.ts';
import { legend, legendKey } from './plane-legend.ts';
import { paintPlane } from './plane-paint.ts';
import { stillPlane } from './plane-still.ts';
import { planeTable } from './plane-table.ts';

/** Numbers for n × n equal cells, row by row from the lowest y, in a row from the lowest x. */
export type Cells = ArrayLike<number>;

/** Points or arrows: x, y, x, y, … */
export type Pairs = ArrayLike<number>;

export interface Heat {
  readonly kind: HeatKind;
  /** What the tint says, as it stands at its scale and over its column: `D`, `p_{data}`. */
  readonly label: string;
  readonly values: Cells;
  /** The values at both ends of the scale; those beyond are drawn as these. */
  readonly low: number;
  readonly high: number;
}

/** The generator on a lattice of noise whose cells have equal mass; one row is a curve. */
export interface Manifold {
  readonly rows: number;
  readonly columns: number;
  readonly points: Pairs;
}

export type Layer = 'heat' | 'manifold' | 'real' | 'fake' | 'push';

export interface PlaneView {
  readonly window: readonly [lo: number, hi: number];
  readonly heat?: Heat;
  readonly real?: Pairs;
  readonly fake?: Pairs;
  /** For each fake, where and how far it is pushed. */
  readonly push?: Pairs;
  readonly manifold?: Manifold;
  /** Layers that are there and not what is looked at now. */
  readonly dimmed?: readonly Layer[];
  /** What else the table says of each place. */
  readonly columns?: readonly { readonly label: string; readonly values: Cells }[];
}

export function planePanel(view: PlaneView, frame: Frame): PlotPanel {
  const layout = layoutOf(view, frame);
  const { width, height, left, top, side } = layout;
  const common: Plot.PlotOptions = {
    width,
    height,
    marginLeft: left,
    marginTop: top,
    marginRight: width - left - side,
    marginBottom: height - top - side,
    x: { domain: [...view.window], label: null },
    y: { domain: [...view.window], label: null },
  };
  return {
    options: {
      ...common,
      marks: [stillPlane(view, layout, frame.detailed), ...planeAxes(layout), legend(view, layout, 'still')],
    },
    painted: {
      options: { ...common, marks: [...planeAxes(layout), legend(view, layout, 'painted')] },
      key: () => legendKey(view, layout),
      paint: (brush) => paintPlane(view, layout, brush),
    },
    table: planeTable(view, frame.language),
  };
}
