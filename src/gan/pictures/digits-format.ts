import { PIXELS } from '../contract/picture-format.ts';

// The file of the digits, which `scripts/digits.ts` packs and `unpack.ts` reads. It is one gzip member, whose CRC-32 and
// length the decoder checks. Inside: the head below, every label as a byte, and the pixels of all digits, two to a byte.

/** A pixel is one of so many greys, from 0, the paper, to 15, full ink. */
export const GREYS = 16;

/** The digits that G and D learn from, and those that no step sees: as many of each class. */
export const TRAINING_DIGITS = 5000;
export const TEST_DIGITS = 1000;

/** The first bytes of the file, unpacked: a mark, and its version. */
export const HEAD = [0x4d, 0x4e, 0x44, 0x31] as const;

/** The length of the file, unpacked. */
export const UNPACKED_BYTES = HEAD.length + (TRAINING_DIGITS + TEST_DIGITS) * (1 + PIXELS / 2);
