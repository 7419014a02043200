import { PIXELS, SIDE } from '../../../src/gan/protocol.ts';

/** Ink on a pad of SIDE × SIDE cells, each from 0, paper, to 1. */
export type Ink = Float32Array;

/** The distance from a pen's middle to where it leaves no ink, in cells. */
const REACH = 1.7;

export const blank = (): Ink => new Float32Array(PIXELS);

/** Presses a round pen on the pad, its middle at x to the right and y down, in cells. */
export function press(ink: Ink, x: number, y: number): void {
  for (let row = Math.max(0, Math.floor(y - REACH)); row <= Math.min(SIDE - 1, y + REACH); row++)
    for (let column = Math.max(0, Math.floor(x - REACH)); column <= Math.min(SIDE - 1, x + REACH); column++) {
      const amount = REACH - Math.hypot(column + 0.5 - x, row + 0.5 - y);
      const at = row * SIDE + column;
      ink[at] = Math.max(ink[at] ?? 0, Math.min(1, Math.max(0, amount)));
    }
}

/** Draws a line with the pen, pressed every third of a cell. */
export function stroke(ink: Ink, from: readonly [number, number], to: readonly [number, number]): void {
  const steps = Math.max(1, Math.ceil(3 * Math.hypot(to[0] - from[0], to[1] - from[1])));
  for (let i = 0; i <= steps; i++)
    press(ink, from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps);
}

/** A cell with less is paper. */
const FAINT = 0.1;
/** The longer side of a digit of MNIST, and how much a small drawing is enlarged at most. */
const [LONGER, MOST] = [20, 4];

/**
 * Returns a drawing as the digits of MNIST are prepared (LeCun et al. 1998): 20 pixels along its longer side, its centre of
 * mass in the middle; from 0, paper, to 1. Null where nothing is drawn.
 */
export function centred(ink: Ink): Ink | null {
  let [left, right, top, bottom] = [SIDE, -1, SIDE, -1];
  let [mass, x, y] = [0, 0, 0];
  for (const [i, amount] of ink.entries()) {
    if (amount < FAINT) continue;
    const [column, row] = [i % SIDE, Math.floor(i / SIDE)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    mass += amount;
    x += amount * (column + 0.5);
    y += amount * (row + 0.5);
  }
  if (mass === 0) return null;
  const scale = Math.min(MOST, LONGER / Math.max(right - left + 1, bottom - top + 1));
  const middle = SIDE / 2;
  return Float32Array.from({ length: PIXELS }, (_, i) =>
    inkAt(
      ink,
      x / mass + ((i % SIDE) + 0.5 - middle) / scale,
      y / mass + (Math.floor(i / SIDE) + 0.5 - middle) / scale,
    ),
  );
}

/** Reads the ink at a place between cells, by the four around it. */
function inkAt(ink: Ink, x: number, y: number): number {
  const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [u, v] = [x - 0.5 - column, y - 0.5 - row];
  const cell = (c: number, r: number): number =>
    c < 0 || r < 0 || c >= SIDE || r >= SIDE ? 0 : (ink[r * SIDE + c] ?? 0);
  const upper = (1 - u) * cell(column, row) + u * cell(column + 1, row);
  const lower = (1 - u) * cell(column, row + 1) + u * cell(column + 1, row + 1);
  return (1 - v) * upper + v * lower;
}
