import { describe, expect, it } from 'vitest';
import { integrate, integrateShort, quadratureGrid } from '../../src/math/quadrature.ts';
import { expectClose } from '../setup/close.ts';

describe('integration', () => {
  it('is exact for polynomials up to degree 22', () => {
    // Oracle: ∫ x^d over [0, 1] = 1/(d + 1). A wrong digit in a node or weight would show here.
    for (let d = 0; d <= 22; d += 1) {
      expectClose(
        integrateShort((x) => x ** d, 0, 1),
        1 / (d + 1),
        { relative: 1e-15 },
      );
    }
    expect(Math.abs(integrateShort((x) => x ** 24, -1, 1) - 2 / 25)).toBeGreaterThan(1e-12);
  });
  it('finds a narrow peak that points are put around', () => {
    const f = (x: number): number => Math.exp(-0.5 * ((x - 0.3) / 1e-4) ** 2);
    expectClose(integrate(f, [-5, 0.299, 0.3, 0.301, 5]).value, 1e-4 * Math.sqrt(2 * Math.PI), {
      relative: 1e-11,
    });
  });
  it('integrates across a kink, a jump and an integrable pole', () => {
    expectClose(integrate((x) => Math.abs(x - 0.123), [0, 1]).value, (0.123 ** 2 + 0.877 ** 2) / 2, {
      relative: 1e-10,
    });
    expectClose(integrate((x) => (x < 0.123 ? 1 : 0), [0, 1]).value, 0.123, { relative: 1e-9 });
    expectClose(integrate((x) => 1 / Math.sqrt(x), [0, 1]).value, 2, { relative: 1e-9 });
  });
  it('states an error that covers the one it makes', () => {
    for (const k of [1, 3, 10, 30, 100]) {
      const { value, error } = integrate((x) => Math.cos(k * x), [0, 1]);
      expectClose(value, Math.sin(k) / k, { absolute: error });
    }
  });
  it('stops at the panels it may use and says how far off it may be', () => {
    const { error } = integrate((x) => Math.sin(1 / x), [1e-4, 1], { maximumPanels: 4 });
    expect(error).toBeGreaterThan(1e-3);
  });
  it('of nothing is nothing, and of an infinite value infinite', () => {
    expect(integrate(() => 1, [2]).value).toBe(0);
    expect(integrate(() => 1, [2, 2]).value).toBe(0);
    expect(integrate(() => Infinity, [0, 1]).value).toBe(Infinity);
  });
  it('on a fixed grid gives the same as the rule it is made of', () => {
    const { x, weight } = quadratureGrid([0, 0.4, 1]);
    const sum = x.reduce((total, at, i) => total + (weight[i] ?? 0) * Math.exp(at), 0);
    expectClose(sum, Math.E - 1, { relative: 1e-15 });
  });
});
