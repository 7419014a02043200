/** Which points of a plane are drawn, how large, and the arrows of a push. */
import type { Layer, Pairs, PlaneLayers } from './view.ts';
import type { Square } from './layout.ts';

export type Place = readonly [x: number, y: number];

export const opacityOf = ({ dimmed }: PlaneLayers, layer: Layer): number =>
  dimmed?.includes(layer) ? 0.22 : 1;

/** The points of a list that lie in the square, in pixels, and how many do not. */
export function placesIn(
  pairs: Pairs,
  { x, y, window: [lo, hi] }: Square,
): { places: Place[]; outside: number } {
  const places: Place[] = [];
  const count = Math.floor(pairs.length / 2);
  const inside = (value: number): boolean => value >= lo && value <= hi;
  for (let i = 0; i < count; i++) {
    const [u, v] = [pairs[2 * i] ?? NaN, pairs[2 * i + 1] ?? NaN];
    if (inside(u) && inside(v)) places.push([x(u), y(v)]);
  }
  return { places, outside: count - places.length };
}

/** Smaller the more there are. */
export function radiusFor(count: number, compact: boolean): number {
  const wide = count <= 150 ? 3.4 : count <= 600 ? 2.8 : count <= 2000 ? 2.1 : 1.5;
  return compact ? 0.85 * wide : wide;
}

/** As far as the longest push of all is drawn, and as many as can be told apart, in pixels. */
export const longestArrow = 28;
const mostArrows = 80;

const length = (push: Pairs, i: number): number => Math.hypot(push[2 * i] ?? NaN, push[2 * i + 1] ?? NaN);

/** The longest push there is; 0 where there is none that can be drawn. */
export function longestPush({ push = [] }: PlaneLayers): number {
  let longest = 0;
  for (let i = 0; 2 * i + 1 < push.length; i++) {
    const here = length(push, i);
    if (Number.isFinite(here) && here > longest) longest = here;
  }
  return longest;
}

export interface Arrow {
  readonly from: Place;
  readonly to: Place;
  /** The two ends of the head's strokes. */
  readonly head: readonly [Place, Place];
}

/** An arrow from (x, y) by (dx, dy). */
export function arrow(x: number, y: number, dx: number, dy: number): Arrow {
  const long = Math.hypot(dx, dy);
  const size = Math.min(5, 0.45 * long) / long;
  const to: Place = [x + dx, y + dy];
  const barb = (side: number): Place => [
    to[0] - size * (0.87 * dx + side * 0.5 * dy),
    to[1] - size * (0.87 * dy - side * 0.5 * dx),
  ];
  return { from: [x, y], to, head: [barb(1), barb(-1)] };
}

/** An arrow as lines: its shaft, and its head from barb to barb. */
export const strokesOf = ({ from, to, head: [a, b] }: Arrow): readonly (readonly Place[])[] => [
  [from, to],
  [a, to, b],
];

/** Whether a layer that is there is not shown. */
export const isHidden = ({ hidden }: PlaneLayers, layer: Layer): boolean => hidden?.includes(layer) === true;

/** Arrows at evenly chosen fakes. One too short to be seen is left out: nothing is heard there. */
export function arrowsOf(view: PlaneLayers, layout: Square, most = mostArrows): Arrow[] {
  const { fake = [], push = [] } = view;
  const longest = longestPush(view);
  if (longest === 0) return [];
  const count = Math.floor(Math.min(fake.length, push.length) / 2);
  const stride = Math.max(1, count / most);
  const [lo, hi] = layout.window;
  const result: Arrow[] = [];
  for (let k = 0; k < Math.min(most, count); k++) {
    const i = Math.floor(k * stride);
    const [u, v] = [fake[2 * i] ?? NaN, fake[2 * i + 1] ?? NaN];
    const [dx, dy] = [push[2 * i] ?? NaN, push[2 * i + 1] ?? NaN].map(
      (d) => (d / longest) * longestArrow,
    ) as [number, number];
    if (!(u >= lo && u <= hi && v >= lo && v <= hi && Math.hypot(dx, dy) >= 3)) continue;
    result.push(arrow(layout.x(u), layout.y(v), dx, -dy));
  }
  return result;
}
