import * as Plot from '@observablehq/plot';
import type { Layout } from './layout.ts';
import { shapes } from './svg.ts';

/** Three numbers a side, and the edge of the square. */
export function planeAxes({ left, top, side }: Layout): Plot.Markish[] {
  return [
    Plot.axisX({ ticks: 3, tickSize: 3, tickPadding: 4, label: null }),
    Plot.axisY({ ticks: 3, tickSize: 3, tickPadding: 4, label: null }),
    shapes(() => [
      [
        'rect',
        {
          x: left,
          y: top,
          width: side,
          height: side,
          fill: 'none',
          stroke: 'var(--edge)',
          'stroke-opacity': 0.6,
        },
      ],
    ]),
  ];
}
