import { random as seeded } from '../../math/random.ts';
import type { Parameter } from './kind.ts';
import { longestAddressForm } from './kind.ts';

export interface CloudOptions {
  /** The window is [min, max] on both axes. */
  min: number;
  max: number;
  /** The most points. */
  most: number;
  initial?: readonly number[];
}

export type Spot = readonly [x: number, y: number];

/** The points drawn so far, and the intended place of the last one: the next one comes a step further. */
export interface Spray {
  readonly points: readonly number[];
  readonly last: Spot;
}

/** A parameter that is a set of points in a square window: x, y, x, y, … Fewer than two are valid, but no data set. */
export interface Cloud extends Parameter<readonly number[], 'cloud'> {
  readonly min: number;
  readonly max: number;
  readonly most: number;
  /** The distance of the places that an address can hold, along either axis. */
  readonly grid: number;
  /** Returns the nearest points that an address can hold, in the same order: those in the window, and no more than `most`. */
  snap(points: readonly number[]): readonly number[];
  /** Finds the fault in an address form; undefined if there is none. */
  fault(text: string): 'form' | 'many' | undefined;
  /**
   * Sprays points along the way to a place: one for each step, each a little beside the way. Without `last` the stroke has
   * just begun, and leaves one point. The same way gives the same points.
   */
  painted(points: readonly number[], last: Spot | undefined, to: Spot): Spray;
  /** Erases the points that a round eraser meets on its straight way. */
  erased(points: readonly number[], from: Spot, to: Spot, radius: number): readonly number[];
}

/** Sixty-four characters that need no escape in an address; three of them hold a point. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The steps across the window. In a window of 6, tenths and twentieths are whole steps, and nine bits hold one. */
const steps = 480;
/** The distance between sprayed points, and their deviation from the way, in widths of the window. */
const spacing = 1 / 40;
const jitter = 1 / 100;

/** Tells whether a drawing has too few points to be a data set. */
export const cloudIsEmpty = (points: readonly number[]): boolean => points.length < 4;

/** Draws a number from N(0, 1), from two uniform ones. */
function bell(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Computes the distance of a point from the segment between two others. */
function distance([x, y]: Spot, [x0, y0]: Spot, [x1, y1]: Spot): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}

export function cloud({ min, max, most, initial = [] }: CloudOptions): Cloud {
  if (!(min < max)) throw new RangeError(`min must be below max, ${max}; got ${min}`);
  if (!(Number.isInteger(most) && most >= 2 && 3 * most <= longestAddressForm))
    throw new RangeError(
      `most must be a whole number in [2, ${Math.floor(longestAddressForm / 3)}]; got ${most}`,
    );
  const inside = (x: number): boolean => x >= min && x <= max;
  if (initial.length % 2 !== 0 || initial.length > 2 * most || !initial.every(inside)) {
    throw new RangeError(
      `initial must be at most ${most} points x, y, x, y, … in [${min}, ${max}]; got ${initial.length} numbers`,
    );
  }
  const width = max - min;
  const level = (x: number): number => Math.min(steps, Math.max(0, Math.round(((x - min) / width) * steps)));
  // Adding zero turns −0 into 0: they have the same address form.
  const place = (k: number): number => Number((min + (width * k) / steps).toFixed(6)) + 0;
  const snap = (points: readonly number[]): readonly number[] =>
    points.slice(0, 2 * Math.min(most, Math.floor(points.length / 2))).map((x) => place(level(x)));
  const fault = (text: string): 'form' | 'many' | undefined => {
    if (text.length > 3 * most) return 'many';
    if (text.length % 3 !== 0) return 'form';
    return codesOf(text).every(({ x, y }) => x <= steps && y <= steps) ? undefined : 'form';
  };
  const room = (points: readonly number[]): number => most - points.length / 2;
  return {
    kind: 'cloud',
    min,
    max,
    most,
    grid: width / steps,
    initial: snap(initial),
    snap,
    fault,
    parse: (text) => (fault(text) ? undefined : codesOf(text).flatMap(({ x, y }) => [place(x), place(y)])),
    format(value) {
      let form = '';
      for (let i = 0; i + 1 < value.length; i += 2) {
        const code = level(value[i] ?? min) * 512 + level(value[i + 1] ?? min);
        form += digits.charAt(code >> 12) + digits.charAt((code >> 6) & 63) + digits.charAt(code & 63);
      }
      return form;
    },
    sample(random) {
      const u = random();
      // Figures break at no points, and at as many as there may be.
      const count = u < 0.1 ? 0 : u > 0.9 ? most : Math.floor(random() * random() * (most + 1));
      return Array.from({ length: 2 * count }, () => {
        const v = random();
        return place(v < 0.05 ? 0 : v > 0.95 ? steps : Math.floor(random() * (steps + 1)));
      });
    },
    painted(points, last, to) {
      if (!to.every(Number.isFinite)) return { points, last: last ?? to };
      if (!last) {
        const fits = to.every(inside) && room(points) > 0;
        return { points: fits ? [...points, ...snap(to)] : points, last: to };
      }
      const far = Math.hypot(to[0] - last[0], to[1] - last[1]);
      const step = spacing * width;
      const at = (i: number): Spot => [
        last[0] + (i * step * (to[0] - last[0])) / far,
        last[1] + (i * step * (to[1] - last[1])) / far,
      ];
      // No way across the window is longer than this; a pointer that left it comes back from where it left.
      const count = Math.min(Math.floor(far / step), 4 / spacing);
      if (count === 0) return { points, last };
      const random = seeded((level(to[0]) * 512 + level(to[1])) * 2048 + points.length);
      const fresh: number[] = [];
      for (let i = 1; i <= count && fresh.length < 2 * room(points); i++) {
        const [x, y] = at(i);
        const spot = [x + jitter * width * bell(random), y + jitter * width * bell(random)];
        if (spot.every(inside)) fresh.push(...snap(spot));
      }
      return { points: fresh.length > 0 ? [...points, ...fresh] : points, last: at(count) };
    },
    erased(points, from, to, radius) {
      const left: number[] = [];
      for (let i = 0; i + 1 < points.length; i += 2) {
        const spot: Spot = [points[i] ?? NaN, points[i + 1] ?? NaN];
        if (!(distance(spot, from, to) <= radius)) left.push(...spot);
      }
      return left.length === points.length ? points : left;
    },
  };
}

/** Reads the steps of an address form; a character that is no digit becomes a step outside every window. */
function codesOf(text: string): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: Math.floor(text.length / 3) }, (_, i) => {
    const [a = -1, b = -1, c = -1] = [0, 1, 2].map((j) => digits.indexOf(text.charAt(3 * i + j)));
    if (a < 0 || b < 0 || c < 0) return { x: Infinity, y: Infinity };
    return { x: (a << 3) | (b >> 3), y: ((b & 7) << 6) | c };
  });
}
