import { describe, it } from 'vitest';
import { minimize } from '../../src/math/minimize.ts';
import { expectClose } from '../setup/close.ts';

describe('minimisation', () => {
  it('finds the bottom of a curved valley', () => {
    // Rosenbrock's function, minimum 0 at (1, 1).
    const { at, value } = minimize(
      (x, y) => ({
        value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
        gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
      }),
      [-1.2, 1],
    );
    expectClose(at[0], 1, { absolute: 1e-8 });
    expectClose(at[1], 1, { absolute: 1e-8 });
    expectClose(value, 0, { absolute: 1e-15 });
  });
});
