import { describe, expect, it } from 'vitest';
import { normal, piecewiseLinear, valueFunctionFromLogit } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

describe('a piecewise linear function', () => {
  const roof = piecewiseLinear([-1, 0, 2], [0, 3, -1]);
  it('goes through its knots, straight between them, level beyond', () => {
    expect([-1, 0, 2].map(roof)).toEqual([0, 3, -1]);
    expect(roof(-0.5)).toBe(1.5);
    expect(roof(1)).toBe(1);
    expect([-9, 9, -Infinity, Infinity].map(roof)).toEqual([0, -1, 0, -1]);
  });
  it('of the logit of two normals of one width is that logit, since it is straight', () => {
    const [p, g] = [normal(0, 1), normal(1, 1)];
    const right = (x: number): number => 0.5 - x;
    const knots = Array.from({ length: 33 }, (_, i) => -12 + (24 * i) / 32);
    // Oracle: V of the line itself, and V = C(G) = −1.163451 in quality.md.
    const drawn = valueFunctionFromLogit(p, g, piecewiseLinear(knots, knots.map(right)), knots);
    expectClose(drawn, valueFunctionFromLogit(p, g, right), { absolute: 1e-12 });
    expectClose(drawn, -1.163451, { absolute: 5e-7 });
  });
});
