import { useBackend } from './backends.ts';
import { makeReferenceEngine } from './engines/reference.ts';
import { makeObserver } from './observer.ts';
import type { Quantities, Snapshot, TrainingConfig } from './protocol.ts';

/** One row of a run's history: what the curves over time are drawn from. */
export type HistoryRow = { readonly step: number } & Omit<Quantities, 'missed-mass' | 'steps-per-second'>;

type Curve = 'x' | 'data' | 'generator' | 'discriminator' | 'optimal';

/** A snapshot and the way to it, as plain JSON, to six significant digits. */
export interface RecordedFrame
  extends Omit<Snapshot, Curve | 'quantities'>, Record<Curve, readonly number[]> {
  readonly config: TrainingConfig;
  readonly quantities: Omit<Quantities, 'steps-per-second'>;
  readonly history: readonly HistoryRow[];
}

const rounded = (value: number) => Number(value.toPrecision(6));
const row = (values: Float64Array) => Array.from(values, rounded);

/** Trains on the CPU backend, on which a run is the same on every machine, and keeps every `every`-th step. */
export async function recordFrame(
  config: TrainingConfig,
  { steps, every }: { readonly steps: number; readonly every: number },
): Promise<RecordedFrame> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  const engine = makeReferenceEngine(config);
  const observe = makeObserver(config);
  const history: HistoryRow[] = [];
  for (;;) {
    const snapshot = observe(await engine.curves(), 0);
    const { 'missed-mass': missed, 'steps-per-second': _speed, ...told } = snapshot.quantities;
    const entries = Object.entries(told).map(([name, value]) => [name, rounded(value)] as const);
    const quantities = Object.fromEntries(entries) as unknown as typeof told;
    history.push({ step: snapshot.step, ...quantities });
    if (snapshot.step >= steps) {
      engine.dispose();
      return {
        config,
        step: snapshot.step,
        dUpdates: snapshot.dUpdates,
        gUpdates: snapshot.gUpdates,
        x: row(snapshot.x),
        data: row(snapshot.data),
        generator: row(snapshot.generator),
        discriminator: row(snapshot.discriminator),
        optimal: row(snapshot.optimal),
        quantities: { ...quantities, 'missed-mass': rounded(missed) },
        history,
      };
    }
    engine.step(every);
  }
}
