import { useBackend } from './backends.ts';
import { makeReferenceEngine } from './engines/reference.ts';
import { makeObserver } from './observer.ts';
import type { Quantities, Snapshot, TrainingConfig } from './protocol.ts';

/** JSON has no word for ∞: it is written as null. */
type Told = number | null;
type Curve = 'x' | 'data' | 'generator' | 'discriminator' | 'optimal';
type Course = Exclude<keyof Quantities, 'missed-mass' | 'steps-per-second'>;

/** One row of a run's history: what the curves over time are drawn from. */
export type RecordedRow = Readonly<Record<Course, Told> & { step: number }>;

/** A snapshot and the way to it as plain JSON, to six significant digits; a recording has no speed. */
export interface Recording extends Omit<Snapshot, Curve | 'quantities'>, Record<Curve, readonly number[]> {
  readonly config: TrainingConfig;
  readonly quantities: Readonly<Record<Course | 'missed-mass', Told>>;
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
  const observe = makeObserver(config);
  const history: RecordedRow[] = [];
  for (;;) {
    const { quantities, ...rest } = observe(await engine.curves(), 0);
    const { 'missed-mass': mass, 'steps-per-second': _speed, ...course } = quantities;
    const entries = Object.entries(course).map(([name, value]: [string, number]) => [name, told(value)]);
    const numbers = Object.fromEntries(entries) as Record<Course, Told>;
    history.push({ step: rest.step, ...numbers });
    if (rest.step >= steps) {
      engine.dispose();
      return {
        config,
        ...rest,
        x: row(rest.x),
        data: row(rest.data),
        generator: row(rest.generator),
        discriminator: row(rest.discriminator),
        optimal: row(rest.optimal),
        quantities: { ...numbers, 'missed-mass': told(mass) },
        history,
      };
    }
    engine.step(every);
  }
}
