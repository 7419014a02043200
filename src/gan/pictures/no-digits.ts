/** The digits could not be had: their file did not arrive, or it is not as it was packed. */
export class NoDigits extends Error {
  readonly code: 'missing' | 'damaged';

  constructor(code: 'missing' | 'damaged', cause: unknown) {
    super(`the digits are ${code}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.code = code;
  }
}

/** Hears how many bytes of the file have arrived, and of how many. */
export type OnProgress = (received: number, total: number) => void;
