import { useBackend } from '../engines/backends.ts';
import { makeReferenceEngine } from '../engines/reference.ts';
import { makeLineObserver } from '../observe/line-observer.ts';
import type { Gauges, LineQuantities, LineSnapshot, TrainingConfig } from '../protocol.ts';

/** A number in JSON, which cannot hold ∞: it is written as null. */
type JsonNumber = number | null;
type Curve = 'x' | 'data' | 'generator' | 'discriminator' | 'optimal';

/** A snapshot as plain JSON. */
export interface RecordedSnapshot
  extends Omit<LineSnapshot, Curve | 'quantities'>, Record<Curve, readonly number[]> {
  readonly quantities: Readonly<Record<keyof LineQuantities, JsonNumber>>;
}

/** The quantities at one step that the history of a run shows. */
export type RecordedRow = Readonly<
  Record<
    Exclude<
      keyof LineQuantities,
      keyof Gauges | 'missed-mass' | 'steps-per-second' | 'js-bare' | 'd-penalty'
    >,
    JsonNumber
  > & {
    step: number;
  }
>;

/** A real run as plain JSON, to six significant digits: its history and its last snapshot. */
export interface Recording {
  readonly config: TrainingConfig;
  readonly snapshot: RecordedSnapshot;
  readonly history: readonly RecordedRow[];
}

const rounded = (value: number) => Number(value.toPrecision(6));
const toJson = (value: number): JsonNumber => (value === Infinity ? null : rounded(value));
const row = (values: Float64Array) => Array.from(values, rounded);

/** Records a run: trains it on the CPU backend, which gives the same run on every machine, with a row every `every` steps. */
export async function record(config: TrainingConfig, steps: number, every: number): Promise<Recording> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  const engine = makeReferenceEngine(config);
  const observe = makeLineObserver(config);
  const history: RecordedRow[] = [];
  for (;;) {
    const snapshot = recorded(observe(await engine.probe(), 0));
    const { modes: _m, 'modes-of': _of, push: _p, accuracy: _a, ...shown } = snapshot.quantities;
    const {
      'missed-mass': _mass,
      'steps-per-second': _speed,
      'js-bare': _bare,
      'd-penalty': _penalty,
      ...quantities
    } = shown;
    history.push({ step: snapshot.step, ...quantities });
    if (snapshot.step >= steps) {
      engine.dispose();
      return { config, snapshot, history };
    }
    engine.step(every);
  }
}

function recorded({ step, dUpdates, gUpdates, quantities, ...curves }: LineSnapshot): RecordedSnapshot {
  const entries = Object.entries(quantities).map(([name, value]: [string, number]) => [name, toJson(value)]);
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
