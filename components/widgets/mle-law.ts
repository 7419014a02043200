/** The law, the samples and the models of `mle`. */
import type { Density } from '../../src/math/index.ts';
import { differentialEntropy, mixture, normal, random } from '../../src/math/index.ts';

/** The line that is drawn, and that points can be put on. */
export const line: readonly [number, number] = [-4, 5];

/** Where the model's mean may stand: what the costs are drawn against. */
export const means: readonly [number, number] = [-3, 3];

export interface Values {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
  readonly seed: number;
  readonly points: readonly number[];
}

/** The law that the data come from. It has two hills, so that no normal is it. */
export const hills = [
  { weight: 0.8, at: -1, width: 0.7 },
  { weight: 0.2, at: 2.5, width: 0.6 },
];
export const p: Density = mixture(
  hills.map(({ weight }) => weight),
  hills.map(({ at, width }) => normal(at, width)),
);
export const entropyOfP = differentialEntropy(p);

// The last sample, since every picture and number of one state asks for the same.
let last: { readonly key: string; readonly sample: readonly number[] } | undefined;

/** The reader's own points, where there are any; else n that the seed draws from p. */
export function sampleOf({ points, n, seed }: Values): readonly number[] {
  if (points.length > 0) return points;
  const key = `${n} of ${seed}`;
  if (last?.key !== key) {
    const source = random(seed);
    last = { key, sample: Array.from({ length: n }, () => p.sample(source)) };
  }
  return last.sample;
}
