import { useBackend } from '../engines/backends.ts';
import { makeReferenceEngine } from '../engines/reference.ts';
import { makeLineObserver } from '../observe/line-observer.ts';
import type { LineSnapshot, Quantities, TrainingConfig } from '../protocol.ts';

/** JSON has no word for ∞: it is written as null. */
type Told = number | null;
type Curve = 'x' | 'data' | 'generator' | 'discriminator' | 'optimal';

export interface RecordedSnapshot
  extends Omit<LineSnapshot, Curve | 'quantities'>, Record<Curve, readonly number[]> {
  readonly quantities: Readonly<Record<keyof Quantities, Told>>;
}

/** The quantities at one step, without those that a course does not show. */
export type RecordedRow = Readonly<
  Record<Exclude<keyof Quantities, 'missed-mass' | 'steps-per-second'>, Told> & { step: number }
>;

/** A real run as plain JSON, to six significant digits: the numbers of its course, and all of its last snapshot. */
export interface Recording {
  readonly config: TrainingConfig;
  readonly snapshot: RecordedSnapshot;
  readonly history: readonly RecordedRow[];
}

const rounded = (value: number) => Number(value.toPrecision(6));
const told = (value: number): Told => (value === Infinity ? null : rounded(value));
const row = (values: Float64Array) => Array.from(values, rounded);

/** Trains on the CPU backend, where a run is the same on every machine, and keeps a row every `every` steps. */
export async function record(config: TrainingConfig, steps: number, every: number): Promise<Recording> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  const engine = makeReferenceEngine(config);
  const observe = makeLineObserver(config);
  const history: RecordedRow[] = [];
  for (;;) {
    const snapshot = recorded(observe(await engine.probe(), 0));
    const { 'missed-mass': _mass, 'steps-per-second': _speed, ...course } = snapshot.quantities;
    history.push({ step: snapshot.step, ...course });
    if (snapshot.step >= steps) {
      engine.dispose();
      return { config, snapshot, history };
    }
    engine.step(every);
  }
}

function recorded({ step, dUpdates, gUpdates, quantities, ...curves }: LineSnapshot): RecordedSnapshot {
  const entries = Object.entries(quantities).map(([name, value]: [string, number]) => [name, told(value)]);
  return {
    step,
    dUpdates,
    gUpdates,
    x: row(curves.x),
    data: row(curves.data),
    generator: row(curves.generator),
    discriminator: row(curves.discriminator),
    optimal: row(curves.optimal),
    quantities: Object.fromEntries(entries) as RecordedSnapshot['quantities'],
  };
}
