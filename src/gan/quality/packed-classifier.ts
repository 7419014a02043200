// The classifier's weights in eight bits, as text that any bundler carries and any server compresses.

/** One layer of a dense network. */
export interface DenseLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** `[inputs, outputs]` */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

interface PackedLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** Signed bytes in hexadecimal digits, `[inputs, outputs]`. */
  readonly weights: string;
  /** What one step of a byte is worth, for each output unit. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** A dense network as it is stored. */
export interface PackedClassifier {
  readonly layers: readonly PackedLayer[];
}

const LARGEST_BYTE = 127;

const short = (value: number): number => Number(value.toPrecision(6));

/** Rounds the weights of each unit to 255 steps between plus and minus the largest of them. */
export const packClassifier = (layers: readonly DenseLayer[]): PackedClassifier => ({
  layers: layers.map(({ inputs, outputs, weights, biases }) => {
    const scales = Array.from({ length: outputs }, (_, unit) => {
      let largest = 0;
      for (let i = 0; i < inputs; i++)
        largest = Math.max(largest, Math.abs(weights[i * outputs + unit] as number));
      return short(largest / LARGEST_BYTE);
    });
    const bytes = Int8Array.from(weights, (weight, i) => {
      const scale = scales[i % outputs] as number;
      return scale === 0 ? 0 : Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(weight / scale)));
    });
    return { inputs, outputs, weights: toText(bytes), scales, biases: Array.from(biases, short) };
  }),
});

/** Returns the network that was packed, with its weights as they were rounded. */
export const unpackClassifier = ({ layers }: PackedClassifier): DenseLayer[] =>
  layers.map(({ inputs, outputs, weights, scales, biases }) => ({
    inputs,
    outputs,
    weights: Float32Array.from(fromText(weights), (byte, i) => byte * (scales[i % outputs] as number)),
    biases: Float32Array.from(biases),
  }));

/** Two hexadecimal digits a byte: compressed they come to little more than the bytes. */
const toText = (bytes: Int8Array): string =>
  Array.from(bytes, (byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

const fromText = (text: string): Int8Array =>
  Int8Array.from(
    { length: text.length / 2 },
    (_, i) => (parseInt(text.slice(2 * i, 2 * i + 2), 16) << 24) >> 24,
  );
