import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientPlay } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';
import { real, seeded } from './arbitraries.ts';

describe('gradient play on f(x, y) = x y', () => {
  const radius = ([x, y]: readonly [number, number]): number => Math.hypot(x, y);
  it('in simultaneous steps multiplies the radius by √(1 + η²) each time', () => {
    fc.assert(
      fc.property(real(0.01, 1.5), (rate) => {
        const path = gradientPlay([1, 0.5], { rate, play: 'simultaneous', steps: 20 });
        expect(path.length).toBe(21);
        path.slice(1).forEach((point, i) => {
          const before = path[i] ?? [NaN, NaN];
          expectClose(radius(point) / radius(before), Math.sqrt(1 + rate * rate), { relative: 1e-12 });
        });
      }),
      seeded,
    );
  });
  it('in alternating steps stays bounded for η < 2 and not beyond', () => {
    const furthest = (rate: number): number =>
      Math.max(...gradientPlay([1, 0], { rate, play: 'alternating', steps: 200 }).map(radius));
    for (const rate of [0.1, 1, 1.9]) expect(furthest(rate)).toBeLessThan(10);
    expect(furthest(2.1)).toBeGreaterThan(1e6);
  });
  it('keeps x² + y² − η x y on the way, the invariant of alternating steps', () => {
    const rate = 0.7;
    const path = gradientPlay([1, 0.3], { rate, play: 'alternating', steps: 500 });
    const invariant = ([x, y]: readonly [number, number]): number => x * x + y * y - rate * x * y;
    for (const point of path) expectClose(invariant(point), invariant([1, 0.3]), { relative: 1e-11 });
  });
  it('with damping spirals in', () => {
    const path = gradientPlay([1, 1], { rate: 0.1, play: 'simultaneous', damping: 0.5, steps: 400 });
    expect(radius(path[400] ?? [NaN, NaN])).toBeLessThan(1e-6);
  });
  it('moves y by the x it has seen', () => {
    expect(gradientPlay([1, 0], { rate: 0.5, play: 'simultaneous', steps: 1 })[1]).toEqual([1, 0.5]);
    expect(gradientPlay([0, 1], { rate: 0.5, play: 'simultaneous', steps: 1 })[1]).toEqual([-0.5, 1]);
    expect(gradientPlay([0, 1], { rate: 0.5, play: 'alternating', steps: 1 })[1]).toEqual([-0.5, 0.75]);
  });
});
