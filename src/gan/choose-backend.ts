import { trialOf } from './trial.ts';
import type { Engine, MakeEngine } from './engines/engine.ts';
import type {
  BackendChoice,
  BackendName,
  BackendReason,
  Checkpoint,
  TrainingConfig,
  Trial,
  Unavailable,
} from './protocol.ts';

/** How backends are fetched and made active, and what runs on them: an argument, so that a test can take some away. */
export interface Backends {
  readonly load: (backend: BackendName) => Promise<Unavailable | null>;
  readonly use: (backend: BackendName) => Promise<Unavailable | null>;
  readonly makeEngine: MakeEngine;
  readonly now: () => number;
}

/** An engine, where it runs, and why there. */
export interface Place {
  readonly engine: Engine;
  readonly backend: BackendName;
  readonly reason: BackendReason;
  readonly unavailable: readonly Unavailable[];
}

/** The smallest to fetch comes first. */
const BY_SIZE: readonly BackendName[] = ['cpu', 'wasm', 'webgl', 'webgpu'];
/** For work that would hold the cpu for seconds a step, and in place of a backend that cannot be had. */
const BY_SPEED: readonly BackendName[] = ['wasm', 'cpu', 'webgl', 'webgpu'];

/** Puts a run on the first backend that works; without any, says why not. */
export async function place(
  choice: BackendChoice,
  config: TrainingConfig,
  checkpoint: Checkpoint | undefined,
  known: readonly Trial[],
  { use, makeEngine }: Backends,
): Promise<Place | { readonly unavailable: readonly Unavailable[] }> {
  const fastest = known.toSorted((a, b) => b.stepsPerSecond - a.stepsPerSecond).map(({ backend }) => backend);
  const first = workOf(config) > WORTH_A_CARD ? BY_SPEED : BY_SIZE;
  const order = new Set<BackendName>(choice === 'auto' ? [...fastest, ...first] : [choice, ...BY_SPEED]);
  const unavailable: Unavailable[] = [];
  for (const backend of order) {
    const failure = await use(backend);
    if (failure) {
      unavailable.push(failure);
      continue;
    }
    const reason = reasonFor(choice, backend, known, unavailable);
    return { engine: makeEngine(config, checkpoint), backend, reason, unavailable };
  }
  return { unavailable };
}

function reasonFor(
  choice: BackendChoice,
  backend: BackendName,
  trials: readonly Trial[],
  unavailable: readonly Unavailable[],
): BackendReason {
  if (choice === 'auto') return trials.length > 0 ? { kind: 'trial', trials } : { kind: 'first' };
  if (choice === backend) return { kind: 'chosen' };
  const failure = unavailable.find((each) => each.backend === choice);
  return { kind: 'fallback', wanted: choice, code: failure?.code ?? 'refused' };
}

/** Multiplications in one step, forward and back, to the nearest factor of two. */
function workOf({ depth, width, batch, dSteps, gSteps }: TrainingConfig): number {
  const weights = depth === 0 ? 1 : 2 * width + (depth - 1) * width * width;
  return 6 * weights * batch * (dSteps + gSteps);
}

/** A graphics card takes about as long for an operation on ten numbers as on ten thousand: below this it cannot win. */
const WORTH_A_CARD = 1e8;

/** What an automatic choice tries against the backend that it started on. */
export const candidatesFor = (config: TrainingConfig): readonly BackendName[] =>
  workOf(config) > WORTH_A_CARD ? ['webgl', 'webgpu'] : ['wasm'];

const TRIAL = 120;
/** Moving is worth a moment's pause only for a clear gain. */
const CLEARLY = 1.1;

/**
 * The measured trial: real steps on the present backend and, from the same state, on each candidate. The run goes on
 * where they were fastest, with the steps that the trial took there.
 */
export async function fasterPlace(
  present: Place,
  candidates: readonly BackendName[],
  { use, makeEngine, now }: Backends,
): Promise<Place & { readonly trials: readonly Trial[] }> {
  const unavailable = [...present.unavailable];
  const trials: Trial[] = [];
  let best = { engine: present.engine, backend: present.backend, speed: 0 };
  best.speed = CLEARLY * (await trialOf(present.engine, TRIAL, now));
  trials.push({ backend: present.backend, stepsPerSecond: best.speed / CLEARLY });
  const checkpoint = await present.engine.checkpoint();
  let active = present.backend;
  for (const backend of candidates) {
    const failure = await use(backend);
    if (failure) {
      unavailable.push(failure);
      continue;
    }
    active = backend;
    const engine = makeEngine(present.engine.config, checkpoint);
    const speed = await trialOf(engine, TRIAL, now).catch(() => 0);
    if (speed === 0) unavailable.push({ backend, code: 'failed', detail: '' });
    else trials.push({ backend, stepsPerSecond: speed });
    const loser = speed > best.speed ? best.engine : engine;
    if (speed > best.speed) best = { engine, backend, speed };
    loser.dispose();
  }
  if (active !== best.backend) await use(best.backend);
  return {
    engine: best.engine,
    backend: best.backend,
    reason: { kind: 'trial', trials },
    unavailable,
    trials,
  };
}
