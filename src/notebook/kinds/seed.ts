import type { Parameter } from './kind.ts';
import { whole } from './whole.ts';

export type Seed = Parameter<number, 'seed'>;

/** The largest seed that "another seed" offers; any 32-bit number is accepted. */
export const largestSeed = 2 ** 32 - 1;

/** Makes a parameter that is the seed of random numbers: the same seed gives the same run. */
export function seed(initial: number): Seed {
  const { parse, format } = whole({ min: 0, max: largestSeed, initial });
  return { kind: 'seed', initial, parse, format, sample: (random) => Math.floor(random() * 1000) };
}
