/** A square of the plane: what is said of every place as a tint, and over it points, pushes and the generator's grid. */
import type * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../../src/notebook/figure.ts';
import type { PlotPanel } from '../panel.ts';
import { planeAxes } from './axes.ts';
import { layoutOf } from './layout.ts';
import { legend, legendKey } from './legend.ts';
import { paintPlane } from './paint.ts';
import { planeReading } from './reading.ts';
import { stillPlane } from './still.ts';
import { planeTable } from './table.ts';
import type { PlaneView } from './view.ts';

export function planePanel(view: PlaneView, context: DrawContext): PlotPanel {
  const layout = layoutOf(view, context);
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
      marks: [
        stillPlane(view, layout, context.detailed),
        ...planeAxes(layout),
        legend(view, layout, 'still'),
      ],
    },
    painted: {
      options: { ...common, marks: [...planeAxes(layout), legend(view, layout, 'painted')] },
      key: () => legendKey(view, layout),
      paint: (brush) => paintPlane(view, layout, brush),
    },
    table: planeTable(view),
    readAt: (x, y) => planeReading(view, x, y),
  };
}
