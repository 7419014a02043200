import { PIXELS, SHOWN_PICTURES, type PictureQuantities, type PictureSnapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';

type Row = Readonly<Record<string, number>>;

/** What `npm run record` writes of a run on pictures: of each pixel one of sixteen greys, two to a byte, in base 64. */
interface Recording {
  readonly snapshot: Readonly<Record<'fakes' | 'real', string>> &
    Readonly<Record<'fakeAnswers' | 'realAnswers', readonly number[]>> & {
      readonly step: number;
      readonly dUpdates: number;
      readonly gUpdates: number;
      readonly quantities: Row;
    };
  readonly history: readonly Row[];
}

/** Unpacks the greys to 0, paper, … 255, ink; pictures that were not kept are paper. */
function pictures(text: string): Uint8Array {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const pixels = new Uint8Array(SHOWN_PICTURES * PIXELS);
  for (const [i, pair] of bytes.entries()) {
    pixels[2 * i] = 17 * (pair >> 4);
    pixels[2 * i + 1] = 17 * (pair & 15);
  }
  return pixels;
}

/** A real run of `gan-digits` at its initial settings. */
export function recordedPictures({ snapshot, history }: Recording): Course<PictureSnapshot> {
  const { step, dUpdates, gUpdates, fakes, real, fakeAnswers, realAnswers, quantities } = snapshot;
  return {
    latest: {
      step,
      dUpdates,
      gUpdates,
      fakes: pictures(fakes),
      real: pictures(real),
      fakeAnswers: Float32Array.from(fakeAnswers),
      realAnswers: Float32Array.from(realAnswers),
      quantities: quantities as unknown as PictureQuantities, // written from a snapshot's own
    },
    history: history as readonly HistoryRow[],
  };
}
