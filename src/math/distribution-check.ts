/** What is asked of a vector of probabilities before anything is computed from it. */
import { rangeError } from './check.ts';

/** The probabilities of a finite set of outcomes, or any other list of numbers. */
export type Vector = readonly number[] | Float64Array;

/** The largest error in the sum of a vector of probabilities: ten digits typed by hand pass, a missing outcome does not. */
const SUM_TOLERANCE = 1e-9;

export function requireDistribution(name: string, p: Vector): void {
  if (p.length === 0) throw rangeError(name, 'a vector of at least one probability', 'an empty one');
  let sum = 0;
  for (let i = 0; i < p.length; i += 1) {
    const value = p[i] ?? NaN;
    // A single entry may exceed one by what the sum may.
    if (!(value >= 0 && value <= 1 + SUM_TOLERANCE))
      throw rangeError(`${name}[${String(i)}]`, 'in [0, 1]', value);
    sum += value;
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
    throw rangeError(`the sum of ${name}`, `1 within ${String(SUM_TOLERANCE)}`, sum);
  }
}

export function requirePair(p: Vector, q: Vector): void {
  requireDistribution('p', p);
  requireDistribution('q', q);
  if (p.length !== q.length) {
    throw rangeError('the length of q', `that of p, ${String(p.length)}`, q.length);
  }
}
