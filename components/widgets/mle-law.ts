/** The law, the samples and the models of `mle`. */
import type { Density } from '../../src/math/index.ts';
import { differentialEntropy, jsBetween, mixture, normal, random } from '../../src/math/index.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { points, seed, slider, whole } from '../../src/notebook/kinds/index.ts';

/** The line that is drawn, and that points can be put on. */
export const line: readonly [number, number] = [-4, 5];

/** Where the model's mean may stand: what the costs are drawn against. */
export const means: readonly [number, number] = [-3, 3];

export const parameters = {
  mean: slider({ min: means[0], max: means[1], step: 0.05, initial: 1 }),
  sd: slider({ min: 0.4, max: 2.5, step: 0.05, initial: 1.2 }),
  n: whole({ min: 1, max: 1000, initial: 20 }),
  seed: seed(2),
  points: points({ min: line[0], max: line[1], most: 24 }),
};

export type MleValues = Values<typeof parameters>;

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

/** What is measured of one state. */
export interface Derived {
  readonly values: MleValues;
  readonly q: Density;
  readonly sample: readonly number[];
  /** JSD of p and the model as its mean is carried along. */
  readonly js: readonly (readonly [mean: number, js: number])[];
}

/** The reader's own points, where there are any; else n that the seed draws from p. */
export function sampleOf({ points: own, n, seed: from }: MleValues): readonly number[] {
  if (own.length > 0) return own;
  const source = random(from);
  return Array.from({ length: n }, () => p.sample(source));
}

const steps = 32;
const [min, max] = means;

/** The means that costs are drawn over. */
export const thetas = Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);

export function derive(values: MleValues, before: Derived | undefined): Derived {
  const { mean, sd } = values;
  const isSame = (name: 'n' | 'seed' | 'points' | 'sd'): boolean => before?.values[name] === values[name];
  const keepsSample = isSame('n') && isSame('seed') && isSame('points');
  return {
    values,
    q: normal(mean, sd),
    sample: keepsSample && before ? before.sample : sampleOf(values),
    // To carry the model along the curve does not change it: a drag of the mean costs nothing here.
    js: isSame('sd') && before ? before.js : thetas.map((at) => [at, jsBetween(p, normal(at, sd))] as const),
  };
}
