import { describe, expect, test } from 'vitest';
import { workOf } from '../../src/gan/contract/work.ts';
import { DEFAULT_CONFIG, PLANE_CONFIG } from '../../src/gan/protocol.ts';

describe('the multiplications of a step', () => {
  const small = {
    ...PLANE_CONFIG,
    depth: 1,
    width: 8,
    gDepth: 1,
    gWidth: 4,
    batch: 10,
    dSteps: 2,
    gSteps: 1,
  };

  test('are, forward and twice back, those of both networks for each input of each update', () => {
    // Oracle: by hand, weights and biases: D 2·8 + 8 + 8·1 + 1 = 33, G 2·4 + 4 + 4·2 + 2 = 22.
    expect(workOf(small)).toBe(3 * (33 + 22) * 10 * (2 + 1));
  });

  test('grow with the batch and with the updates, and are none for one who is frozen', () => {
    expect(workOf({ ...small, batch: 2048 })).toBe(204.8 * workOf(small));
    expect(workOf({ ...small, dSteps: 0 })).toBe(workOf(small) / 3);
    // A fixed G is never updated.
    expect(workOf({ ...DEFAULT_CONFIG, generator: 'fixed', gSteps: 10 })).toBe(
      workOf({ ...DEFAULT_CONFIG, generator: 'fixed', gSteps: 1 }),
    );
  });
});
