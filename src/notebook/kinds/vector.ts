import type { Parameter } from './kind.ts';
import { longestAddressForm, parseDecimal } from './kind.ts';

export type Vector = Parameter<readonly number[], 'vector'> & {
  readonly minLength: number;
  readonly maxLength: number;
};

/** Scales entries so that they sum to one. */
function normalised(p: readonly number[]): readonly number[] {
  const sum = p.reduce((a, b) => a + b, 0);
  return sum === 1 ? p : p.map((x) => x / sum);
}

/**
 * Moves bar `index` of a vector to `value`. The others keep their proportions, or share equally if all of them are zero, so
 * that the sum stays one.
 */
export function moveBar(p: readonly number[], index: number, value: number): readonly number[] {
  if (p.length < 2) return p;
  const moved = Math.min(1, Math.max(0, value));
  const others = p.reduce((sum, x, i) => (i === index ? sum : sum + x), 0);
  const rest = 1 - moved;
  return normalised(
    p.map((x, i) => (i === index ? moved : others > 0 ? (x / others) * rest : rest / (p.length - 1))),
  );
}

/**
 * Changes the number of outcomes of a vector. A new outcome gets an equal share of the whole, 1/length, and the others
 * shrink in proportion. With fewer outcomes the last ones are dropped, and the rest is scaled up, or shared equally if it is
 * all zero. Equal shares stay equal either way.
 */
export function resizeVector(p: readonly number[], length: number): readonly number[] {
  if (length === p.length) return p;
  if (length > p.length) {
    const kept = p.map((x) => (x * p.length) / length);
    return normalised([...kept, ...Array<number>(length - p.length).fill(1 / length)]);
  }
  const kept = p.slice(0, length);
  return kept.some((x) => x > 0) ? normalised(kept) : kept.map(() => 1 / length);
}

/** Rounds entries to four decimals, and corrects the largest, so that they still sum to one. */
function rounded(p: readonly number[]): number[] {
  const units = p.map((x) => Math.round(x * 1e4));
  const largest = units.indexOf(Math.max(...units));
  const left = 1e4 - units.reduce((a, b) => a + b, 0);
  return units.map((x, i) => (i === largest ? x + left : x) / 1e4);
}

/**
 * Makes a parameter that is a probability vector, drawn as bars.
 *
 * @throws RangeError if the initial entries are negative or do not sum to one
 */
export function vector(
  initial: readonly number[],
  { minLength = initial.length, maxLength = initial.length }: { minLength?: number; maxLength?: number } = {},
): Vector {
  const sum = initial.reduce((a, b) => a + b, 0);
  if (initial.some((x) => !(x >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new RangeError(`initial must be entries of at least 0 with a sum of 1; got a sum of ${sum}`);
  }
  return {
    kind: 'vector',
    initial: normalised(initial),
    minLength,
    maxLength,
    parse(text) {
      if (text.length > longestAddressForm) return undefined;
      const entries = text.split(',').map(parseDecimal);
      if (entries.length < minLength || entries.length > maxLength) return undefined;
      if (!entries.every((x) => x !== undefined && x >= 0 && x <= 1)) return undefined;
      const p = entries as number[]; // every entry was just found to be a number
      // An address written by hand rounds each entry, so the sum may be off by half a decimal for each.
      return Math.abs(p.reduce((a, b) => a + b, 0) - 1) > 5e-5 * p.length + 1e-9 ? undefined : normalised(p);
    },
    format: (p) => rounded(p).join(','),
    // A mixture of two laws is a law; of laws on different outcomes there is none.
    between: (from, to, share) =>
      from.length === to.length ? normalised(to.map((x, i) => (from[i] ?? 0) * (1 - share) + x * share)) : to,
    sample(random) {
      const length = minLength + Math.floor(random() * (maxLength - minLength + 1));
      const certain = Math.floor(random() * length);
      const draws = Array.from({ length }, () => (random() < 0.2 ? 0 : -Math.log(1 - random())));
      return draws.some((x) => x > 0) ? normalised(draws) : draws.map((_, i) => (i === certain ? 1 : 0));
    },
  };
}
