import { logStandardMass, standardCdf } from '../../math/standard-normal.ts';
import { gaussianFrom, type FourUniforms } from './random.ts';
import type { NoiseName } from '../protocol.ts';

/** The distribution p_z of one coordinate of the noise, with the nodes on which G is evaluated. */
export interface NoiseLaw {
  readonly sample: (uniforms: FourUniforms) => number;
  /** The nodes, ascending and exact in single precision. */
  readonly nodes: Float32Array;
  /** The mass beyond z, on the side away from 0; the mass between two points on one side is a difference of two tails. */
  readonly tail: (z: number) => number;
  /** log P(a ≤ z ≤ b) in nats, finite even where the mass underflows. */
  readonly logMass: (a: number, b: number) => number;
}

const HALF = 1024;

/** Spaces nodes evenly over ±6, where all but 2e-9 of N(0, 1) lies, and then ever more widely, since the tails have no end. */
function gaussianNodes(): Float32Array {
  const positive: number[] = [];
  for (let i = 1; i <= HALF; i++) positive.push((6 * i) / HALF);
  for (let z = 6 * 1.12; z < 1e6; z *= 1.12) positive.push(z);
  return Float32Array.from([...positive.map((z) => -z).reverse(), 0, ...positive]);
}

const uniformNodes = () => Float32Array.from({ length: 2 * HALF + 1 }, (_, i) => (i - HALF) / HALF);

export const NOISE: Record<NoiseName, NoiseLaw> = {
  gaussian: {
    sample: ([u, v]) => gaussianFrom(u, v),
    nodes: gaussianNodes(),
    tail: (z) => standardCdf(-Math.abs(z)),
    logMass: logStandardMass,
  },
  uniform: {
    sample: ([u]) => 2 * u - 1,
    nodes: uniformNodes(),
    tail: (z) => (1 - Math.abs(z)) / 2,
    logMass: (a, b) => Math.log((b - a) / 2),
  },
};
