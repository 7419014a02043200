import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBits, toNats } from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('units', () => {
  it('convert there and back', () => {
    fc.assert(
      fc.property(real(-1e6, 1e6), (x) => {
        // Tolerance: two roundings; a subnormal number has fewer digits to keep.
        expectClose(toBits(toNats(x)), x, { relative: 4e-16, absolute: 1e-323 });
      }),
      seeded,
    );
    expect(toBits(Infinity)).toBe(Infinity);
    expectClose(toNats(1), Math.log(2), { relative: 1e-16 });
  });
});
