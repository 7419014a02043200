/** The picture of a plane as a browser paints it, many times a second: every point, and as few paths as are fast. */
import type { Brush } from '../../../src/notebook/figure.ts';
import type { Heat, Layer, Pairs, PlaneView } from './view.ts';
import { cellsAlong, heatPixels, onScale, strongestOf, tintAt } from './heat.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { gridLines, levelLinesOn, patches, patchOpacity } from './lines.ts';
import type { Place } from './marks.ts';
import { arrowsOf, isHidden, opacityOf, placesIn, radiusFor, strokesOf } from './marks.ts';

/** Makes `lines` the path of a context. */
function trace(context: Brush['context'], lines: readonly Line[]): void {
  context.beginPath();
  for (const line of lines)
    line.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

function paintHeat(heat: Heat, strongest: number, { side, left, top }: Layout, brush: Brush): void {
  const n = cellsAlong(heat);
  const pixels = heatPixels(heat, strongest, (token) => brush.colour(token));
  brush.raster(pixels, n, n, { x: left, y: top, width: side, height: side });
}

/** Where D cannot tell: its own line, at ½. */
function paintBoundary(heat: Heat, layout: Layout, { context, colour }: Brush): void {
  const t = Float32Array.from(heat.values, (value) => onScale(heat, value));
  trace(context, levelLinesOn(layout, t, 0.5));
  context.lineWidth = 1.5;
  context.strokeStyle = colour('discriminator');
  context.stroke();
}

function paintManifold(view: PlaneView, layout: Layout, { context, colour }: Brush): void {
  const { manifold } = view;
  if (!manifold) return;
  const opacity = opacityOf(view, 'manifold');
  context.fillStyle = colour('model');
  for (const { corners, crowding } of patches(manifold, layout)) {
    context.globalAlpha = opacity * patchOpacity(crowding);
    trace(context, [corners]);
    context.fill();
  }
  context.globalAlpha = opacity * 0.5;
  context.strokeStyle = colour('model');
  context.lineWidth = manifold.rows === 1 ? 2 : 0.75;
  trace(context, gridLines(manifold, layout, 1));
  context.stroke();
}

const circle = (context: Brush['context'], [x, y]: Place, r: number): void => {
  context.moveTo(x + r, y);
  context.arc(x, y, r, 0, 2 * Math.PI);
};

const triangle = (context: Brush['context'], [x, y]: Place, r: number): void => {
  context.moveTo(x, y - 1.3 * r);
  context.lineTo(x + 1.22 * r, y + 0.85 * r);
  context.lineTo(x - 1.22 * r, y + 0.85 * r);
  context.closePath();
};

/** Marks in one path. Filling one path of 3,000 took 127 ms, filling paths of 32 takes 4: the time grows with the square. */
const together = 32;

/** Points of one kind, each with a rim of paper that keeps it apart from its ground and from its neighbours. */
function paintPoints(
  pairs: Pairs,
  token: string,
  mark: typeof circle,
  layout: Layout,
  { context, colour }: Brush,
): void {
  const { places } = placesIn(pairs, layout);
  const r = radiusFor(pairs.length / 2, layout.context.compact);
  const fill = (ink: string, size: number): void => {
    context.fillStyle = colour(ink);
    for (let i = 0; i < places.length; i += together) {
      context.beginPath();
      for (const place of places.slice(i, i + together)) mark(context, place, size);
      context.fill();
    }
  };
  // The rim is a larger mark below: a stroke around thousands of them takes far longer.
  fill('paper', r + (r > 2 ? 0.9 : 0.5));
  fill(token, r);
}

function paintArrows(view: PlaneView, layout: Layout, { context, colour }: Brush): void {
  const arrows = arrowsOf(view, layout);
  trace(context, arrows.flatMap(strokesOf));
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colour('paper');
  context.stroke();
  context.lineWidth = 1.25;
  context.strokeStyle = colour('ink');
  context.stroke();
}

/** The scale of the tint, smooth as the tint itself. */
function paintScale(heat: Heat, strongest: number, { scale }: Layout, { context, colour }: Brush): void {
  const { x, y, length, upright } = scale;
  for (let i = 0; i < length; i++) {
    const { token, strength } = tintAt(heat.kind, (i + 0.5) / length);
    context.globalAlpha = strongest * strength;
    context.fillStyle = colour(token);
    if (upright) context.fillRect(x, y + length - 1 - i, 10, 1);
    else context.fillRect(x + i, y, 1, 10);
  }
}

export function paintPlane(view: PlaneView, layout: Layout, brush: Brush): void {
  const { context } = brush;
  const { heat, real, fake } = view;
  const strongest = strongestOf(view);
  const layer = (name: Layer, paint: () => void): void => {
    context.save();
    context.globalAlpha = opacityOf(view, name);
    paint();
    context.restore();
  };
  context.save();
  context.beginPath();
  context.rect(layout.left, layout.top, layout.side, layout.side);
  context.clip();
  if (heat) layer('heat', () => paintHeat(heat, strongest, layout, brush));
  layer('manifold', () => paintManifold(view, layout, brush));
  if (heat?.kind === 'probability') layer('heat', () => paintBoundary(heat, layout, brush));
  if (real) layer('real', () => paintPoints(real, 'data', circle, layout, brush));
  layer('push', () => paintArrows(view, layout, brush));
  if (fake && !isHidden(view, 'fake'))
    layer('fake', () => paintPoints(fake, 'model', triangle, layout, brush));
  context.restore();
  if (heat) layer('heat', () => paintScale(heat, strongest, layout, brush));
}
