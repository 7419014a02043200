/** Pictures as greys, from 0, paper, to 255, ink, row by row from the top: put side by side, and turned into paths or pixels. */
import { channels } from '../channels.ts';
import type { Shape } from '../svg-shape.ts';

/** Pixels in a row of a picture, and in a picture. */
export const SIDE = 28;
const PIXELS = SIDE * SIDE;

/** An image of greys. */
export interface Greys {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

/** Puts pictures `[count, 784]` side by side, so many in a row, as one image. */
export function mosaic(pictures: ArrayLike<number>, across: number): Greys {
  const down = Math.ceil(pictures.length / PIXELS / across);
  const columns = across * SIDE;
  const values = new Uint8Array(columns * down * SIDE);
  for (let i = 0; i < pictures.length; i++) {
    const [picture, pixel] = [Math.floor(i / PIXELS), i % PIXELS];
    const row = Math.floor(picture / across) * SIDE + Math.floor(pixel / SIDE);
    values[row * columns + (picture % across) * SIDE + (pixel % SIDE)] = pictures[i] ?? 0;
  }
  return { values, columns, rows: down * SIDE };
}

/** Where the ink of a picture of few steps begins; each step is laid over those before it. */
const STEPS = [48, 112, 184] as const;
/** How opaque each step must be, so that all of them together come to full ink. */
const STEP_OPACITY = 0.55;

/** The runs of pixels that have at least so much ink, as a path of strokes one pixel high, each told from the one before. */
function runsOf({ values, columns, rows }: Greys, least: number): string {
  let d = '';
  let [px, py] = [0, 0];
  for (let y = 0; y < rows; y++) {
    let start = -1;
    for (let x = 0; x <= columns; x++) {
      const inked = x < columns && (values[y * columns + x] ?? 0) >= least;
      if (inked && start < 0) start = x;
      if (inked || start < 0) continue;
      d += `${d === '' ? 'M' : 'm'}${start - px}${y - py < 0 ? '' : ' '}${y - py}h${x - start}`;
      [px, py] = [x, y];
      start = -1;
    }
  }
  return d;
}

/** An image as shapes, for a page without a canvas: three steps of ink, `scale` pixels to a pixel of the image. */
export function greyShapes(image: Greys, [left, top]: readonly [number, number], scale: number): Shape[] {
  return STEPS.flatMap((least): Shape[] => {
    const d = runsOf(image, least);
    if (d === '') return [];
    // A stroke of a pixel lies about the middle of its row.
    const transform = `translate(${left},${Number((top + scale / 2).toFixed(2))}) scale(${Number(scale.toFixed(4))})`;
    return [['path', { d, transform, fill: 'none', stroke: 'var(--ink)', 'stroke-opacity': STEP_OPACITY }]];
  });
}

/** An image as pixels of ink over whatever paper it lies on: red, green, blue, alpha. */
export function greyPixels({ values, columns, rows }: Greys, ink: string): Uint8ClampedArray {
  const [r, g, b] = channels(ink);
  const pixels = new Uint8ClampedArray(4 * columns * rows);
  for (let i = 0; i < columns * rows; i++) pixels.set([r, g, b, values[i] ?? 0], 4 * i);
  return pixels;
}
