import type { DrawContext } from '../../../src/notebook/figure.ts';
import type { PlaneView } from './view.ts';

/** Where in a square of the plane things stand, in pixels. */
export interface Square {
  readonly window: readonly [number, number];
  readonly left: number;
  readonly top: number;
  readonly side: number;
  x(value: number): number;
  y(value: number): number;
}

/** The same in a picture with its scale and its names. */
export interface Layout extends Square {
  readonly context: DrawContext;
  readonly width: number;
  readonly height: number;
  /** The scale of the tint: upright beside the square, or level below it. */
  readonly scale: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly upright: boolean;
  };
  /** Where the names of the marks begin. */
  readonly keys: { readonly x: number; readonly y: number };
}

/** A square whose upper left corner is at (left, top). */
export function squareOf(window: readonly [number, number], side: number, left = 0, top = 0): Square {
  const [lo, hi] = window;
  const place = (value: number): number => ((value - lo) / (hi - lo)) * side;
  return {
    window,
    left,
    top,
    side,
    x: (value) => left + place(value),
    y: (value) => top + side - place(value),
  };
}

const legendColumn = 128;
const largest = 480;
export const rowHeight = 22;

export function layoutOf({ window, heat }: PlaneView, context: DrawContext): Layout {
  const { width, compact } = context;
  const left = 22;
  // The panel's label stands over the first few pixels.
  const top = 20;
  const side = Math.round(compact ? width - left - 6 : Math.min(largest, width - left - legendColumn));
  const height = top + side + 22 + (compact ? (heat ? 24 : 0) + rowHeight : 0);
  const beside = left + side + 18;
  const below = top + side + 34;
  return {
    ...squareOf(window, side, left, top),
    context,
    width,
    height,
    scale: compact
      ? { x: left + side / 2 - 62, y: below - 5, length: 124, upright: false }
      : { x: beside, y: top + 26, length: 108, upright: true },
    keys: compact ? { x: left, y: below + (heat ? 24 : 0) } : { x: beside, y: top + (heat ? 172 : 10) },
  };
}
