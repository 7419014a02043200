import { describe, expect, test } from 'vitest';
import { greyPixels, greyShapes, mosaic, SIDE } from '../../components/plots/pictures/greys.ts';

const PIXELS = SIDE * SIDE;

/** Draws a path of strokes one pixel high again: the pixels that it covers, in the image's own units. */
function covered(d: string, columns: number, rows: number): boolean[] {
  const pixels = Array.from({ length: columns * rows }, () => false);
  let [x, y] = [0, 0];
  for (const [, dx, dy, length] of d.matchAll(/[Mm](-?\d+) ?(-?\d+)h(\d+)/g)) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    for (let i = 0; i < Number(length); i++) pixels[y * columns + x + i] = true;
    x += Number(length);
  }
  return pixels;
}

const pathOf = (shape: readonly unknown[] | undefined): string => (shape?.[1] as { d: string }).d;

describe('pictures side by side', () => {
  test('stand in rows, each in its own square', () => {
    const pictures = new Uint8Array(3 * PIXELS);
    pictures[0] = 1;
    pictures[PIXELS + SIDE + 2] = 2;
    pictures[2 * PIXELS] = 3;
    const { values, columns, rows } = mosaic(pictures, 2);
    expect([columns, rows]).toEqual([2 * SIDE, 2 * SIDE]);
    expect(values[0]).toBe(1);
    expect(values[columns + SIDE + 2]).toBe(2);
    expect(values[SIDE * columns]).toBe(3);
  });
});

describe('an image as shapes', () => {
  test('covers in each step exactly the pixels that have as much ink', () => {
    const values = Uint8Array.from({ length: 12 * 7 }, (_, i) => (i * 97) % 256);
    const shapes = greyShapes({ values, columns: 12, rows: 7 }, [0, 0], 1);
    expect(shapes).toHaveLength(3);
    const counts = shapes.map((shape) => covered(pathOf(shape), 12, 7));
    const least = counts.map((pixels) => Math.min(...values.filter((_, i) => pixels[i])));
    counts.forEach((pixels, step) => {
      expect(pixels).toEqual(Array.from(values, (value) => value >= (least[step] as number)));
    });
    expect(least).toEqual([...least].sort((a, b) => a - b));
  });

  test('of paper alone has none', () => {
    expect(greyShapes({ values: new Uint8Array(9), columns: 3, rows: 3 }, [0, 0], 1)).toEqual([]);
  });
});

test('an image as pixels is ink whose opacity is the grey', () => {
  const pixels = greyPixels({ values: [0, 128, 255], columns: 3, rows: 1 }, 'rgb(29, 31, 35)');
  expect(Array.from(pixels)).toEqual([29, 31, 35, 0, 29, 31, 35, 128, 29, 31, 35, 255]);
});
