/** What is asked of a number before anything is computed from it. */

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
