import { variableShapes, type Architecture } from '../contract/architecture.ts';
import { NEGATIVE_SLOPE } from '../contract/constants.ts';
import { gaussians, type Stream } from '../random/random.ts';
import type { ActivationName } from '../contract/config.ts';

/** The initial variance of a weight times its fan-in that keeps the size of signals (He et al. 2015; for tanh Glorot & Bengio 2010). */
const GAIN: Record<ActivationName, number> = {
  'leaky-relu': 2 / (1 + NEGATIVE_SLOPE ** 2),
  relu: 2,
  tanh: 1,
};

/**
 * Draws initial weights from a seed. Weights are normal. The biases of the first layer are spread over the range of the
 * inputs, so that the kinks of a ReLU network start among the data and not all at zero; the other biases are zero.
 */
export function initialWeights(architecture: Architecture, stream: Omit<Stream, 'draw'>): Float32Array[] {
  return variableShapes(architecture).map(([inputs, outputs], index) => {
    const isBias = index % 2 === 1;
    if (isBias && index > 1) return new Float32Array(outputs);
    const hidden = architecture.depth > 0;
    const scale = isBias
      ? hidden
        ? 1
        : 0
      : Math.sqrt((hidden ? GAIN[architecture.activation] : 1) / inputs);
    return gaussians(inputs * outputs, { ...stream, draw: index }).map((value) => scale * value);
  });
}
