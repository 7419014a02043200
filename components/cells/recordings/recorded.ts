import type { LineQuantities, LineSnapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';

type Row = Readonly<Record<string, number | null>>;
type Curve = 'x' | 'data' | 'generator' | 'discriminator' | 'optimal';

/** What `npm run record` writes, as far as a figure reads it. */
interface Recording {
  readonly snapshot: Readonly<Record<Curve, readonly number[]>> & {
    readonly step: number;
    readonly dUpdates: number;
    readonly gUpdates: number;
    readonly quantities: Row;
  };
  readonly history: readonly Row[];
}

/** The same numbers as a run gives them; ∞, which JSON has no word for, was written as null. */
function numbers(row: Row): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Infinity]));
}

/** A real run of a cell at its initial settings, recorded by `npm run record`. */
export function recordedCourse({ snapshot, history }: Recording): Course<LineSnapshot> {
  const { step, dUpdates, gUpdates } = snapshot;
  return {
    latest: {
      step,
      dUpdates,
      gUpdates,
      x: Float64Array.from(snapshot.x),
      data: Float64Array.from(snapshot.data),
      generator: Float64Array.from(snapshot.generator),
      discriminator: Float64Array.from(snapshot.discriminator),
      optimal: Float64Array.from(snapshot.optimal),
      quantities: numbers(snapshot.quantities) as unknown as LineQuantities, // written from a snapshot's own
    },
    history: history.map((row) => numbers(row) as HistoryRow),
  };
}
