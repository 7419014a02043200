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
import type { Layer, PlaneView } from './view.ts';

/** What of a view is drawn. The fakes stay, since the push stands at them: who draws them asks whether they are hidden. */
function shownOf(view: PlaneView): PlaneView {
  const { heat, real, ...rest } = view;
  const isShown = (layer: Layer): boolean => view.hidden?.includes(layer) !== true;
  return {
    ...rest,
    ...(heat && isShown('heat') ? { heat } : {}),
    ...(real && isShown('real') ? { real } : {}),
  };
}

export function planePanel(whole: PlaneView, context: DrawContext): PlotPanel {
  // The room is that of the whole, so that nothing moves where a layer is taken away.
  const layout = layoutOf(whole, context);
  const view = shownOf(whole);
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
    table: planeTable(whole),
    readAt: (x, y) => planeReading(whole, x, y),
  };
}
