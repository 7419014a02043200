/** An oracle: the networks of src/gan in plain double precision, one input at a time. */
import type { ActivationName } from '../../src/gan/protocol.ts';

const ACTIVATION: Record<ActivationName, (x: number) => number> = {
  'leaky-relu': (x) => (x > 0 ? x : 0.4 * x),
  relu: (x) => Math.max(0, x),
  tanh: Math.tanh,
};

export function plainForward(
  weights: readonly ArrayLike<number>[],
  activation: ActivationName,
  input: number,
): number {
  let signal = [input];
  for (let layer = 0; layer < weights.length / 2; layer++) {
    const w = weights[2 * layer] as ArrayLike<number>;
    const b = Array.from(weights[2 * layer + 1] as ArrayLike<number>);
    const out = b.map((bias, j) =>
      signal.reduce((total, x, i) => total + x * (w[i * b.length + j] as number), bias),
    );
    signal = layer < weights.length / 2 - 1 ? out.map(ACTIVATION[activation]) : out;
  }
  return signal[0] as number;
}
