/** The picture of a plane as a page sends it: the same to look at from an arm's length, in a tenth of the marks. */
import type * as Plot from '@observablehq/plot';
import { thinned } from '../curves.ts';
import type { Layer, Pairs, PlaneLayers, PlaneView } from './view.ts';
import { coarser, isAlone, stepOpacity, stepsOf, strongestOf, tintAt } from './heat.ts';
import type { Layout, Square } from './layout.ts';
import { fewerPoints, gridLines, levelLinesOn } from './lines.ts';
import type { Place } from './marks.ts';
import { arrowsOf, isHidden, opacityOf, placesIn, strokesOf } from './marks.ts';
import type { Attributes, Shape } from '../svg-shape.ts';
import { pathOf, shapes, stamped } from './svg.ts';

/**
 * How much a picture holds: cells along a side under marks and where there is nothing else, points and arrows of a
 * kind, and every how many-th line of the grid.
 */
interface Amount {
  readonly under: number;
  readonly alone: number;
  readonly points: number;
  readonly arrows: number;
  readonly stride: number;
}

const sent: Amount = { under: 14, alone: 20, points: 52, arrows: 12, stride: 2 };
/** In a file: all that is painted. */
const detailed: Amount = { under: 40, alone: 40, points: Infinity, arrows: 80, stride: 1 };

/** Steps of tint, each over the one before; of a probability, also the line where D cannot tell. */
export function heatShapes(
  view: PlaneLayers,
  layout: Square,
  { alone, under }: Pick<Amount, 'alone' | 'under'>,
  line = 1.5,
): Shape[] {
  const { heat } = view;
  if (!heat) return [];
  const values = coarser(heat, isAlone(view) ? alone : under);
  const opacity = Number((stepOpacity(heat.kind, strongestOf(view)) * opacityOf(view, 'heat')).toFixed(3));
  const steps = (strengths: readonly number[], token: string): Shape[] =>
    stepsOf(heat.kind).flatMap((step): Shape[] => {
      const d = pathOf(
        levelLinesOn(layout, strengths, step, true).map((ring) => fewerPoints(ring)),
        true,
      );
      const look = { fill: `var(--${token})`, 'fill-opacity': opacity, 'fill-rule': 'evenodd' };
      return d === '' ? [] : [['path', { d, ...look }]];
    });
  const { token: above } = tintAt(heat.kind, 1);
  const { token: below } = tintAt(heat.kind, 0);
  if (heat.kind !== 'probability') return steps(values, above);
  const half = pathOf(levelLinesOn(layout, values, 0.5).map((line) => fewerPoints(line)));
  return [
    ...steps(
      values.map((t) => 2 * t - 1),
      above,
    ),
    ...steps(
      values.map((t) => 1 - 2 * t),
      below,
    ),
    ...(half === '' ? [] : [['path', { d: half, ...boundary(view, line) }] as const]),
  ];
}

/** A layer that is not looked at now. */
const faint = (view: PlaneLayers, layer: Layer): Attributes =>
  view.dimmed?.includes(layer) ? { opacity: opacityOf(view, layer) } : {};

/** Where D cannot tell is D's own line. */
const boundary = (view: PlaneLayers, line: number): Attributes => ({
  fill: 'none',
  stroke: 'var(--discriminator)',
  'stroke-width': line,
  ...faint(view, 'heat'),
});

/** Whole pixels, in rows to and fro, so that from one to the next is a short way, which is short to write. */
export function pointsOf(pairs: Pairs | undefined, layout: Square, most: number): Place[] {
  const chosen = thinned(placesIn(pairs ?? [], layout).places, most);
  const row = ([, y]: Place): number => Math.floor(y / 20);
  return chosen
    .map(([x, y]): Place => [Math.round(x), Math.round(y)])
    .sort((a, b) => row(a) - row(b) || (row(a) % 2 === 0 ? a[0] - b[0] : b[0] - a[0]));
}

/** A stroke of no length with a round end is a dot, and the shortest way to write one. */
export const dots = (places: readonly Place[]): string => stamped(places, 'h0');
/** `size` is 1 in the large picture. */
export const triangles = (places: readonly Place[], size = 1): string =>
  stamped(places, `l${3 * size},${5 * size}h${-6 * size}z`, [0, -Math.round(3 * size)]);

function stillShapes(view: PlaneView, layout: Layout, amount: Amount): Shape[] {
  const list: Shape[] = heatShapes(view, layout, amount);
  const add = (d: string, attributes: Attributes): void => {
    if (d !== '') list.push(['path', { d, ...attributes }]);
  };
  if (view.manifold)
    add(pathOf(gridLines(view.manifold, layout, amount.stride).map((line) => fewerPoints(line))), {
      fill: 'none',
      stroke: 'var(--model)',
      'stroke-opacity': Number((0.55 * opacityOf(view, 'manifold')).toFixed(2)),
      'stroke-width': view.manifold.rows === 1 ? 2 : 1,
    });
  const round = { fill: 'none', 'stroke-linecap': 'round' };
  const real = dots(pointsOf(view.real, layout, amount.points));
  add(real, { ...round, stroke: 'var(--paper)', 'stroke-width': 6.2 });
  add(real, {
    ...round,
    stroke: 'var(--data)',
    'stroke-width': 4.6,
    ...faint(view, 'real'),
  });
  const fakes = isHidden(view, 'fake') ? undefined : view.fake;
  add(triangles(pointsOf(fakes, layout, amount.points)), {
    fill: 'var(--model)',
    ...faint(view, 'fake'),
    stroke: 'var(--paper)',
    'stroke-width': 0.8,
    'paint-order': 'stroke',
  });
  const arrows = arrowsOf(view, layout, amount.arrows).flatMap(strokesOf);
  add(pathOf(arrows), { fill: 'none', stroke: 'var(--ink)', ...faint(view, 'push') });
  return list;
}

export function stillPlane(view: PlaneView, layout: Layout, all = false): Plot.Markish {
  const { left, top, side } = layout;
  return shapes(
    () => stillShapes(view, layout, all ? detailed : sent),
    `M${left},${top}h${side}v${side}h-${side}z`,
  );
}
