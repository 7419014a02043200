import { useBackend } from '../engines/backends.ts';
import { fusedEngine } from '../engines/fused.ts';
import { loadKernel } from '../engines/load-kernel.ts';
import { makePlaneObserver } from '../observe/plane-observer.ts';
import { CELLS, type Checkpoint, type PlaneSnapshot, type TrainingConfig } from '../protocol.ts';

/** Rounds a number for JSON, which cannot hold ∞: it is written as null. */
const toJson = (value: number, digits: number): number | null =>
  value === Infinity ? null : Number(value.toPrecision(digits));

const rounded = (values: ArrayLike<number>, digits = 3): number[] =>
  Array.from(values, (value) => Number(value.toPrecision(digits)));

/** Averages cells four by four: a quarter of them is enough for a still picture. */
function coarse(cells: Float32Array): number[] {
  const half = CELLS / 2;
  return rounded(
    Float64Array.from({ length: half * half }, (_, i) => {
      const corner = 2 * Math.floor(i / half) * CELLS + 2 * (i % half);
      return [0, 1, CELLS, CELLS + 1].reduce((sum, k) => sum + (cells[corner + k] as number), 0) / 4;
    }),
  );
}

const quantitiesOf = (snapshot: PlaneSnapshot, digits: number) => {
  const entries = Object.entries(snapshot.quantities).filter(([name]) => name !== 'steps-per-second');
  return Object.fromEntries(entries.map(([name, value]: [string, number]) => [name, toJson(value, digits)]));
};

/** A recorded run in the plane, as plain JSON. */
export interface PlaneRecording {
  readonly recording: object;
  /** The run at its end, from which a run of the same shape can start. */
  readonly checkpoint: Checkpoint;
}

/** Records a run: trains it with the fused engine, and keeps a row every `every` steps and the last snapshot, in few digits. */
export async function recordPlane(
  config: TrainingConfig,
  steps: number,
  every: number,
): Promise<PlaneRecording> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  const engine = fusedEngine(await loadKernel())(config);
  const observe = makePlaneObserver(config);
  const history: object[] = [];
  for (;;) {
    const snapshot = observe(await engine.probe(), 0);
    const { 'js-fine': _fine, 'js-bare': _bare, ...quantities } = quantitiesOf(snapshot, 4);
    history.push({ step: snapshot.step, ...quantities });
    if (snapshot.step >= steps) {
      const checkpoint = await engine.checkpoint();
      engine.dispose();
      return { recording: { snapshot: stored(snapshot), history }, checkpoint };
    }
    engine.step(every);
  }
}

/** The number of recorded points of each kind. */
const SHOWN = 120;

function stored(snapshot: PlaneSnapshot): object {
  const { step, dUpdates, gUpdates, data, generator, discriminator, optimal, real, fake, push, manifold } =
    snapshot;
  const some = (points: Float32Array) => rounded(points.subarray(0, 2 * SHOWN));
  return {
    step,
    dUpdates,
    gUpdates,
    data: coarse(data),
    generator: coarse(generator),
    discriminator: coarse(discriminator),
    optimal: coarse(optimal),
    real: some(real),
    fake: some(fake),
    push: some(push),
    manifold: { ...manifold, points: rounded(manifold.points) },
    quantities: { ...quantitiesOf(snapshot, 6), 'steps-per-second': 0 },
  };
}
