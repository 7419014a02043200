import type { Parameter } from './kind.ts';
import { longestAddressForm, parseDecimal } from './kind.ts';

export type Vector = Parameter<readonly number[], 'vector'> & {
  readonly minLength: number;
  readonly maxLength: number;
};

/** Scaled to sum to one. */
function normalised(p: readonly number[]): readonly number[] {
  const sum = p.reduce((a, b) => a + b, 0);
  return sum === 1 ? p : p.map((x) => x / sum);
}

/**
 * The vector after bar `index` is moved to `value`: the others keep their proportions, or share equally
 * where all of them are zero, so that the sum stays one.
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
 * The vector over another number of outcomes. Each new outcome gets an equal share of the whole, 1/length, and the
 * others make room in proportion; of fewer outcomes the last ones go, and what is left is scaled up. Equal shares
 * stay equal either way, and where nothing is left all share equally.
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

/** Four decimals of each entry, the largest taking up what rounding left, so that they still sum to one. */
function rounded(p: readonly number[]): number[] {
  const units = p.map((x) => Math.round(x * 1e4));
  const largest = units.indexOf(Math.max(...units));
  const left = 1e4 - units.reduce((a, b) => a + b, 0);
  return units.map((x, i) => (i === largest ? x + left : x) / 1e4);
}

/** A probability vector: entries of at least zero that sum to one, drawn as bars. */
export function vector(
  initial: readonly number[],
  { minLength = initial.length, maxLength = initial.length }: { minLength?: number; maxLength?: number } = {},
): Vector {
  const sum = initial.reduce((a, b) => a + b, 0);
  if (initial.some((x) => !(x >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new RangeError(`initial sums to ${sum}, and has to be entries of at least 0 that sum to 1`);
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
      // An address written by hand rounds each entry, so the sum may miss one by half a decimal each.
      return Math.abs(p.reduce((a, b) => a + b, 0) - 1) > 5e-5 * p.length + 1e-9 ? undefined : normalised(p);
    },
    format: (p) => rounded(p).join(','),
    sample(random) {
      const length = minLength + Math.floor(random() * (maxLength - minLength + 1));
      const certain = Math.floor(random() * length);
      const draws = Array.from({ length }, () => (random() < 0.2 ? 0 : -Math.log(1 - random())));
      return draws.some((x) => x > 0) ? normalised(draws) : draws.map((_, i) => (i === certain ? 1 : 0));
    },
  };
}
