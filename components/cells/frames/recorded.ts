import type { Quantities, Snapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';
import recording from './gan-1d.json';

type Recorded = Readonly<Record<string, number | null>>;

/** The same numbers as a run gives them; ∞, which JSON has no word for, was written as null. */
function numbers(row: Recorded): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Infinity]));
}

const { snapshot, history } = recording;

/** A real run of `gan-1d` at its initial settings, recorded by `npm run frames`. */
export const recordedCourse: Course<Snapshot> = {
  latest: {
    step: snapshot.step,
    dUpdates: snapshot.dUpdates,
    gUpdates: snapshot.gUpdates,
    x: Float64Array.from(snapshot.x),
    data: Float64Array.from(snapshot.data),
    generator: Float64Array.from(snapshot.generator),
    discriminator: Float64Array.from(snapshot.discriminator),
    optimal: Float64Array.from(snapshot.optimal),
    quantities: numbers(snapshot.quantities) as unknown as Quantities, // written from a snapshot's own
  },
  history: history.map((row) => numbers(row) as HistoryRow),
};
