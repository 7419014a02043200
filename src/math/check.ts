/** The probabilities of a finite set of outcomes, or any other list of numbers. */
export type Vector = readonly number[] | Float64Array;

/** The largest error in the sum of a vector of probabilities: ten digits typed by hand pass, a missing outcome does not. */
const SUM_TOLERANCE = 1e-9;

/** Makes the error that every function here throws: it names the argument, its range and the value it had. */
export function rangeError(name: string, range: string, value: unknown): RangeError {
  return new RangeError(`${name} must be ${range}; got ${String(value)}`);
}

export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw rangeError(name, 'a finite number', value);
}

export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw rangeError(name, 'in (0, ∞)', value);
}

export function requireNotNaN(name: string, value: number): void {
  if (typeof value !== 'number' || Number.isNaN(value)) throw rangeError(name, 'a number in [−∞, ∞]', value);
}

export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw rangeError(name, 'in [0, 1]', value);
}

export function requireWhole(name: string, value: number, lo: number, hi: number): void {
  if (!(Number.isInteger(value) && value >= lo && value <= hi)) {
    throw rangeError(name, `a whole number in [${String(lo)}, ${String(hi)}]`, value);
  }
}

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
