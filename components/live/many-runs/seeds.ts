import { largestSeed } from '../../../src/notebook/kinds/seed.ts';

/** Lists so many seeds from the first one on; behind the largest one comes 0. */
export const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (first + i) % (largestSeed + 1));
