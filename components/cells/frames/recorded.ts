import type { Quantities, Snapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';
import recording from './gan-1d.json';

type Recorded = Readonly<Record<string, number | null>>;

/** The same numbers as a run gives them; ∞, which JSON has no word for, was written as null. */
function numbers(row: Recorded): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Infinity]));
}

/** A real run of `gan-1d` at its initial settings, recorded by `npm run frames`. */
export const recordedCourse: Course<Snapshot> = {
  latest: {
    step: recording.step,
    dUpdates: recording.dUpdates,
    gUpdates: recording.gUpdates,
    x: Float64Array.from(recording.x),
    data: Float64Array.from(recording.data),
    generator: Float64Array.from(recording.generator),
    discriminator: Float64Array.from(recording.discriminator),
    optimal: Float64Array.from(recording.optimal),
    // Nothing runs while a recording is shown.
    quantities: { ...(numbers(recording.quantities) as unknown as Quantities), 'steps-per-second': 0 },
  },
  history: recording.history.map((row) => numbers(row) as HistoryRow),
};
