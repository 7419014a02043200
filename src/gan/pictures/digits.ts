/** Handwritten digits and their classes. */
export interface DigitSet {
  readonly count: number;
  /** The class of each, 0 to 9. */
  readonly labels: Uint8Array;
  /** The pictures, `[count, PIXELS]`, row by row from the top: −1 is paper, 1 is full ink. */
  readonly pixels: Float32Array;
}

/** The digits that networks learn from, and those that no step sees. */
export interface Digits {
  readonly training: DigitSet;
  readonly test: DigitSet;
}

let held: Digits | null = null;

/** Returns the digits if they have come, else null. */
export const digitsHere = (): Digits | null => held;

/** Holds the digits that have come, for everybody on the thread: they are data, and the same for all. */
export function holdDigits(digits: Digits): void {
  held = digits;
}

/**
 * Returns the digits, which `loadDigits` has fetched.
 *
 * @throws Error before that
 */
export function digits(): Digits {
  if (!held) throw new Error('the digits have not been loaded');
  return held;
}
