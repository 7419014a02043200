import { beforeAll, describe, expect, test } from 'vitest';
import { variableShapes } from '../../src/gan/contract/architecture.ts';
import { initialWeights } from '../../src/gan/networks/initial-weights.ts';
import { makeNetwork } from '../../src/gan/networks/networks.ts';
import { ACTIVATION_NAMES } from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';
import { onCpu } from './cpu.ts';
import { plainForward } from './plain-network.ts';

beforeAll(onCpu);

const INPUTS = [-3, -0.5, 0, 0.25, 2];

describe('a network', () => {
  for (const activation of ACTIVATION_NAMES) {
    test.for([0, 1, 3])(`of %i hidden layers of ${activation} is the plain formula`, (depth) => {
      const architecture = { depth, width: 5, activation };
      const weights = initialWeights(architecture, { seed: 7, stream: 1 });
      const network = makeNetwork(architecture, weights);
      const outputs = tf.tidy(() => network.apply(tf.tensor2d(INPUTS, [INPUTS.length, 1])).dataSync());
      // Oracle: the same sums in double precision; single precision keeps seven digits.
      expectAllClose(
        outputs,
        INPUTS.map((x) => plainForward(weights, activation, x)),
        { relative: 1e-5, absolute: 1e-6 },
      );
      tf.dispose(network.variables);
    });
  }

  test('starts from weights that its seed alone decides', () => {
    const architecture = { depth: 2, width: 6, activation: 'tanh' } as const;
    const from = (seed: number, stream: number) => initialWeights(architecture, { seed, stream });
    expect(from(1, 1)).toEqual(from(1, 1));
    expect(from(1, 1)).not.toEqual(from(2, 1));
    expect(from(1, 1)).not.toEqual(from(1, 2));
    expect(from(1, 1).map(({ length }) => length)).toEqual([6, 6, 36, 6, 6, 1]);
  });

  test('starts with signals of about unit size at every depth', () => {
    for (const activation of ACTIVATION_NAMES) {
      const architecture = { depth: 4, width: 64, activation };
      const outputs = Array.from({ length: 40 }, (_, seed) =>
        plainForward(initialWeights(architecture, { seed, stream: 1 }), activation, 1),
      );
      const size = Math.sqrt(sum(outputs.map((y) => y * y)) / outputs.length);
      expect(size, activation).toBeGreaterThan(0.3);
      expect(size, activation).toBeLessThan(3);
    }
  });

  test('says which weights do not fit', () => {
    const architecture = { depth: 0, width: 4, activation: 'relu' } as const;
    expect(variableShapes(architecture)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(() => makeNetwork(architecture, [[1]])).toThrow(
      /^the length of weights\[1\] must be \d+; got undefined$/,
    );
    expect(() => makeNetwork(architecture, [[1, 2], [3]])).toThrow(RangeError);
  });

  test('without a hidden layer is affine', () => {
    const { apply, variables } = makeNetwork({ depth: 0, width: 4, activation: 'relu' }, [[2], [-1]]);
    expectClose(tf.tidy(() => apply(tf.tensor2d([[3]])).dataSync())[0] as number, 5, { absolute: 0 });
    tf.dispose(variables);
  });
});
