/** The marks of a scene: lines, areas, rules, dots and names, as shapes at pixels. */
import type { Marker } from './marks.ts';
import { markerPath } from './markers.ts';
import { pixel } from './pixel.ts';
import type { Layer, SceneMark } from './scene.ts';
import type { Attributes, Shape } from './svg-shape.ts';

/** Where a thing is, in the data. */
export type Place = readonly [x: number, y: number];

interface Stroke {
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string | undefined;
  readonly opacity?: number;
}

function strokeAttributes({ stroke, width, dash, opacity }: Stroke): Attributes {
  return {
    stroke,
    ...(width === undefined || width === 1 ? {} : { 'stroke-width': width }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
    ...(opacity === undefined ? {} : { 'stroke-opacity': opacity }),
  };
}

/** Runs of points without a gap: an infinite or undefined value is where a line is interrupted. */
function runs(points: readonly Place[], toPixel: (place: Place) => Place): Place[][] {
  const list: Place[][] = [];
  let run: Place[] | undefined;
  for (const point of points) {
    const [x, y] = toPixel(point);
    if (!(Number.isFinite(x) && Number.isFinite(y))) run = undefined;
    else if (run) run.push([pixel(x), pixel(y)]);
    else list.push((run = [[pixel(x), pixel(y)]]));
  }
  return list;
}

const joined = (run: readonly Place[]): string => run.map(([x, y]) => `${x},${y}`).join('L');

/** A line through points, with a gap wherever one has no finite place. */
export function line(points: readonly Place[], stroke: Stroke, clip = true): SceneMark {
  return ({ x, y }): Layer => {
    // A point alone is a line of no length, which its round end makes a dot.
    const parts = runs(points, ([a, b]) => [x(a), y(b)]).map(
      (run) => `M${joined(run)}${run.length === 1 ? 'Z' : ''}`,
    );
    return {
      clip,
      attributes: {
        fill: 'none',
        ...strokeAttributes(stroke),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      },
      shapes: parts.length === 0 ? [] : [['path', { d: parts.join('') }]],
    };
  };
}

/** The room between points and a straight base below or above them. */
export function area(
  points: readonly Place[],
  base: number,
  fill: { readonly fill: string; readonly opacity?: number },
  clip = true,
): SceneMark {
  return ({ x, y }): Layer => {
    const floor = pixel(y(base));
    const parts = runs(points, ([a, b]) => [x(a), y(b)]).map((run) => {
      const [first, last] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
      return `M${joined(run)}L${last},${floor}L${first},${floor}Z`;
    });
    return {
      clip,
      attributes: {
        fill: fill.fill,
        ...(fill.opacity === undefined ? {} : { 'fill-opacity': fill.opacity }),
      },
      shapes: parts.length === 0 ? [] : [['path', { d: parts.join('') }]],
    };
  };
}

/** An upright line at x, over the whole height or between two values. */
export function ruleX(x: number, stroke: Stroke, span?: readonly [from: number, to: number]): SceneMark {
  return (scales, { top, bottom }): Layer => {
    const at = pixel(scales.x(x));
    const [from, to] = span ? [scales.y(span[0]), scales.y(span[1])] : [top, bottom];
    const ends = { x1: at, x2: at, y1: pixel(from), y2: pixel(to) };
    return { attributes: strokeAttributes(stroke), shapes: lineShapes(ends) };
  };
}

/** A level line at y, over the whole width or between two values. */
export function ruleY(y: number, stroke: Stroke, span?: readonly [from: number, to: number]): SceneMark {
  return (scales, { left, right }): Layer => {
    const at = pixel(scales.y(y));
    const [from, to] = span ? [scales.x(span[0]), scales.x(span[1])] : [left, right];
    const ends = { x1: pixel(from), x2: pixel(to), y1: at, y2: at };
    return { attributes: strokeAttributes(stroke), shapes: lineShapes(ends) };
  };
}

const lineShapes = (ends: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>): readonly Shape[] =>
  Object.values(ends).every(Number.isFinite) ? [['line', ends]] : [];

export interface DotLook {
  readonly symbol: Marker;
  readonly r: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly fill: string;
}

/** Markers of one kind at places. */
export function dots(places: readonly Place[], { symbol, r, ...look }: DotLook): SceneMark {
  return ({ x, y }): Layer => ({
    attributes: { fill: look.fill, stroke: look.stroke, 'stroke-width': look.strokeWidth },
    shapes: places.flatMap(([a, b]): Shape[] => {
      const [cx, cy] = [pixel(x(a)), pixel(y(b))];
      if (!(Number.isFinite(cx) && Number.isFinite(cy))) return [];
      if (symbol === 'circle') return [['circle', { cx, cy, r }]];
      return [['path', { transform: `translate(${cx},${cy})`, d: markerPath(symbol, r) }]];
    }),
  });
}

export interface NameLook {
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
  readonly dx?: number;
  readonly dy?: number;
  /** How wide the paper around the letters is, in pixels. */
  readonly halo?: number;
  readonly className?: string;
}

/** A name at a place of the data, beside it, or at an edge of the inner frame, under its top. */
export function name(
  label: string,
  at: { readonly x: number | 'left' | 'right'; readonly y: number | 'top' },
  { fill, anchor, dx = 0, dy = 0, halo, className }: NameLook = {},
): SceneMark {
  return (scales, room): Layer => {
    const x = pixel(typeof at.x === 'number' ? scales.x(at.x) : room[at.x]);
    const y = pixel(typeof at.y === 'number' ? scales.y(at.y) : room[at.y]);
    return {
      attributes: {
        ...(className === undefined ? {} : { class: className }),
        ...(fill === undefined ? {} : { fill }),
        ...(halo === undefined
          ? {}
          : {
              stroke: 'var(--paper)',
              'stroke-width': halo,
              'stroke-linejoin': 'round',
              'paint-order': 'stroke',
            }),
        ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
        ...(dx === 0 && dy === 0 ? {} : { transform: `translate(${pixel(dx)},${pixel(dy)})` }),
      },
      shapes:
        label !== '' && Number.isFinite(x) && Number.isFinite(y)
          ? [['text', { transform: `translate(${x},${y})`, y: at.y === 'top' ? '0.71em' : '0.32em' }, label]]
          : [],
    };
  };
}
