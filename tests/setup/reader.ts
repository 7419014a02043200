import type { Reader } from '../../src/notebook/figure.ts';
import type { Unit } from '../../src/notebook/unit.ts';

/** Reads a figure in the words of one language: what `describe` takes, and with a width what `figure` takes. */
export const readerOf = <Say>(words: { readonly phrases: Say }, unit: Unit = 'nats'): Reader<Say> => ({
  say: words.phrases,
  unit,
});
