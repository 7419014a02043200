import { describe, expect, test } from 'vitest';
import { blank, centred, press, stroke, type Ink } from '../../../components/live/pictures/ink.ts';
import { SIDE } from '../../../src/gan/protocol.ts';

/** The extent and the centre of mass of what is drawn, in cells. */
function measured(ink: Ink) {
  const cells = Array.from(ink.entries()).filter(([, amount]) => amount > 0.1);
  const columns = cells.map(([i]) => i % SIDE);
  const rows = cells.map(([i]) => Math.floor(i / SIDE));
  const mass = ink.reduce((sum, amount) => sum + amount, 0);
  const mean = (place: (i: number) => number) =>
    Array.from(ink.entries()).reduce((sum, [i, amount]) => sum + amount * (place(i) + 0.5), 0) / mass;
  return {
    width: Math.max(...columns) - Math.min(...columns) + 1,
    height: Math.max(...rows) - Math.min(...rows) + 1,
    x: mean((i) => i % SIDE),
    y: mean((i) => Math.floor(i / SIDE)),
  };
}

describe('a drawing', () => {
  test('that is empty is none', () => {
    expect(centred(blank())).toBeNull();
  });

  test.for<[string, readonly [number, number], readonly [number, number]]>([
    ['large', [3, 2], [25, 26]],
    ['small and in a corner', [2, 2], [6, 8]],
    ['a level line', [4, 20], [24, 20]],
  ])('is as large as the digits of MNIST and in the middle, if it was %s', ([, from, to]) => {
    const ink = blank();
    stroke(ink, from, to);
    const made = centred(ink);
    expect(made).not.toBeNull();
    const { width, height, x, y } = measured(made as Ink);
    // Oracle: the rule of MNIST, 20 pixels along the longer side and the centre of mass in the middle, to a pixel or two of
    // blur at the edges.
    expect(Math.abs(Math.max(width, height) - 20)).toBeLessThanOrEqual(2);
    expect(Math.abs(x - SIDE / 2)).toBeLessThan(0.3);
    expect(Math.abs(y - SIDE / 2)).toBeLessThan(0.3);
  });

  test('that is a dot grows no more than fourfold, and no ink is beyond full', () => {
    const ink = blank();
    press(ink, 5, 5);
    press(ink, 5, 5);
    const made = centred(ink) as Ink;
    expect(measured(made).width).toBeLessThanOrEqual(16);
    expect(Math.max(...made)).toBeLessThanOrEqual(1);
  });

  test('may leave the pad without a fault', () => {
    const ink = blank();
    stroke(ink, [-5, 14], [40, 14]);
    expect(ink.every((amount) => amount >= 0 && amount <= 1)).toBe(true);
    expect(centred(ink)).not.toBeNull();
  });
});
