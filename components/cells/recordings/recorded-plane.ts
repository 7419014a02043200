import type { PlaneQuantities, PlaneSnapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';

type Row = Readonly<Record<string, number | null>>;
type Numbers = 'data' | 'generator' | 'discriminator' | 'optimal' | 'real' | 'fake' | 'push';

/** What `npm run record` writes of a run in the plane. */
interface Recording {
  readonly snapshot: Readonly<Record<Numbers, readonly number[]>> & {
    readonly step: number;
    readonly dUpdates: number;
    readonly gUpdates: number;
    readonly manifold: { readonly rows: number; readonly columns: number; readonly points: readonly number[] };
    readonly quantities: Row;
  };
  readonly history: readonly Row[];
}

/** ∞, which JSON has no word for, was written as null. */
const numbers = (row: Row): Record<string, number> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Infinity]));

/** A real run of `gan-2d` at its initial settings; its maps are coarser than a live run's. */
export function recordedPlane({ snapshot, history }: Recording): Course<PlaneSnapshot> {
  const row = (values: readonly number[]): Float32Array => Float32Array.from(values);
  return {
    latest: {
      step: snapshot.step,
      dUpdates: snapshot.dUpdates,
      gUpdates: snapshot.gUpdates,
      stage: null,
      data: row(snapshot.data),
      generator: row(snapshot.generator),
      discriminator: row(snapshot.discriminator),
      optimal: row(snapshot.optimal),
      real: row(snapshot.real),
      fake: row(snapshot.fake),
      push: row(snapshot.push),
      manifold: { ...snapshot.manifold, points: row(snapshot.manifold.points) },
      quantities: numbers(snapshot.quantities) as unknown as PlaneQuantities, // written from a snapshot's own
    },
    history: history.map((each) => numbers(each) as HistoryRow),
  };
}
