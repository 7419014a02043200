import type { AutoencoderQuantities, AutoencoderSnapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';

/** What `npm run record` writes of an autoencoder's run. */
interface Recording {
  readonly step: number;
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly reach: number;
  /** The greys of the decodings, one hexadecimal digit each, 15 for ink. */
  readonly decodings: string;
  readonly quantities: Readonly<Record<string, number>>;
  readonly history: readonly HistoryRow[];
}

/** A real run of `autoencoder` at its initial settings. Its decoder is not kept: it would be most of the page. */
export function recordedAutoencoder(recording: Recording): Course<AutoencoderSnapshot> {
  const { step, codes, labels, reach, decodings, quantities, history } = recording;
  return {
    latest: {
      step,
      dUpdates: step,
      gUpdates: step,
      codes: Float32Array.from(codes),
      spreads: new Float32Array(codes.length),
      labels: Uint8Array.from(labels),
      reach,
      decodings: Uint8Array.from(decodings, (digit) => 17 * parseInt(digit, 16)),
      decoder: [],
      quantities: quantities as unknown as AutoencoderQuantities, // written from a snapshot's own
    },
    history,
  };
}
