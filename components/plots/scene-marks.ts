/** The marks of a scene: lines, areas, rules, dots and names, as shapes at pixels. */
import type { Marker } from './marks.ts';
import { markerPath } from './markers.ts';
import { pixel } from './pixel.ts';
import type { Layer, Scales, SceneMark } from './scene.ts';
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

/** A run of points without a gap, as a path, and where it begins and ends. */
interface Run {
  d: string;
  readonly first: number;
  last: number;
  count: number;
}

/** Cuts points into runs: an infinite or undefined value is where a line is interrupted. */
function runsOf(points: readonly Place[], { x, y }: Scales): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const [a, b] of points) {
    const [px, py] = [pixel(x(a)), pixel(y(b))];
    if (!(Number.isFinite(px) && Number.isFinite(py))) run = undefined;
    else if (run) {
      run.d += `L${px},${py}`;
      run.last = px;
      run.count += 1;
    } else runs.push((run = { d: `M${px},${py}`, first: px, last: px, count: 1 }));
  }
  return runs;
}

/** A line through points, with a gap wherever one has no finite place. */
export function line(points: readonly Place[], stroke: Stroke, clip = true): SceneMark {
  return (scales): Layer => {
    // A point alone is a line of no length, which its round end makes a dot.
    const parts = runsOf(points, scales).map(({ d, count }) => (count === 1 ? `${d}Z` : d));
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
  return (scales): Layer => {
    const floor = pixel(scales.y(base));
    const parts = runsOf(points, scales).map(
      ({ d, first, last }) => `${d}L${last},${floor}L${first},${floor}Z`,
    );
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

/** The room between a lower and an upper height at each x, with a gap wherever one of them is not finite. */
export function between(
  places: readonly (readonly [x: number, low: number, high: number])[],
  fill: { readonly fill: string; readonly opacity?: number },
): SceneMark {
  return ({ x, y }): Layer => {
    const parts: string[] = [];
    let upper: string[] = [];
    let lower: string[] = [];
    const close = (): void => {
      if (upper.length > 0) parts.push(`M${[...upper, ...lower.toReversed()].join('L')}Z`);
      upper = [];
      lower = [];
    };
    for (const [a, low, high] of places) {
      const [px, top, bottom] = [pixel(x(a)), pixel(y(high)), pixel(y(low))];
      if ([px, top, bottom].every(Number.isFinite)) {
        upper.push(`${px},${top}`);
        lower.push(`${px},${bottom}`);
      } else close();
    }
    close();
    return {
      clip: true,
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
