import { describe, expect, it } from 'vitest';
import { owensT } from '../../src/math/owens-t.ts';
import { standardCdf } from '../../src/math/standard-normal.ts';
import { expectClose } from '../setup/close.ts';

describe("Owen's T", () => {
  it('has its known values', () => {
    // Oracles: T(0, a) = atan(a)/2π; T(h, 1) = ½Φ(h)(1 − Φ(h)); T(h, ∞) = ½(1 − Φ(h)), h ≥ 0.
    for (const a of [0, 0.3, 1, 2, 50]) {
      expectClose(owensT(0, a), Math.atan(a) / (2 * Math.PI), { absolute: 1e-16 });
    }
    for (const h of [0, 0.1, 1, 3, 6, 20]) {
      expectClose(owensT(h, 1), 0.5 * standardCdf(h) * standardCdf(-h), { absolute: 1e-16 });
      expectClose(owensT(h, 1e9), 0.5 * standardCdf(-h), { absolute: 1.6e-10 });
    }
    // mpmath.
    expectClose(owensT(1, 0.5), 0.0430646911207853656, { absolute: 1e-16 });
    expectClose(owensT(0.2, 3), 0.18961021698606013622, { absolute: 1e-16 });
  });
  it('is even in h and odd in a', () => {
    expect(owensT(-1.3, 0.7)).toBe(owensT(1.3, 0.7));
    expect(owensT(1.3, -0.7)).toBe(-owensT(1.3, 0.7));
  });
});
