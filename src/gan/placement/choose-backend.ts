import { candidatesFor, firstBackends } from './candidates.ts';
import { trialOf } from './trial.ts';
import type { Engine, MakeEngine } from '../engines/engine.ts';
import type {
  BackendName,
  BackendReason,
  Checkpoint,
  Choice,
  EngineName,
  TrainingConfig,
  Trial,
  Unavailable,
} from '../protocol.ts';

/** The functions that fetch and activate backends and engines: an argument, so that a test can make some unavailable. */
export interface Backends {
  readonly load: (backend: BackendName) => Promise<Unavailable | null>;
  readonly use: (backend: BackendName) => Promise<Unavailable | null>;
  /** Returns the function that makes engines of a kind, fetched when it is first needed; null if it does not arrive. */
  readonly maker: (engine: EngineName) => Promise<MakeEngine | null>;
  readonly now: () => number;
}

/** An engine with the backend that it runs on, and the reason for both. */
export interface Placement {
  readonly engine: Engine;
  readonly makeEngine: MakeEngine;
  readonly backend: BackendName;
  readonly reason: BackendReason;
  readonly unavailable: readonly Unavailable[];
}

/** Starts a run on the first engine and backend that work. If none does, returns the reasons. */
export async function placeRun(
  choice: Choice,
  config: TrainingConfig,
  checkpoint: Checkpoint | undefined,
  known: readonly Trial[],
  { use, maker }: Backends,
): Promise<Placement | { readonly unavailable: readonly Unavailable[] }> {
  const relevant = trialsFor(choice, known);
  const [fastest] = relevant;
  const engine = choice.engine === 'auto' ? (fastest?.engine ?? 'fused') : choice.engine;
  // The reference engine is always available.
  const fetched = await maker(engine);
  const makeEngine = fetched ?? (await maker('reference'));
  const made = fetched ? engine : 'reference';
  if (!makeEngine) return { unavailable: [] };
  const order = new Set<BackendName>([
    ...(fastest ? [fastest.backend] : []),
    ...(choice.backend === 'auto' ? [] : [choice.backend]),
    ...firstBackends(choice, made, config),
  ]);
  const unavailable: Unavailable[] = [];
  for (const backend of order) {
    const failure = await use(backend);
    if (failure) {
      unavailable.push(failure);
      continue;
    }
    const reason = reasonFor(choice, backend, made, relevant, unavailable);
    return { engine: makeEngine(config, checkpoint), makeEngine, backend, reason, unavailable };
  }
  return { unavailable };
}

/** Returns the results of trials within a choice, the fastest first; none if there is only one, which compares nothing. */
function trialsFor({ backend, engine }: Choice, known: readonly Trial[]): readonly Trial[] {
  const open = known.filter(
    (trial) =>
      (backend === 'auto' || trial.backend === backend) && (engine === 'auto' || trial.engine === engine),
  );
  return open.length < 2 ? [] : open.toSorted((a, b) => b.stepsPerSecond - a.stepsPerSecond);
}

function reasonFor(
  choice: Choice,
  backend: BackendName,
  engine: EngineName,
  trials: readonly Trial[],
  unavailable: readonly Unavailable[],
): BackendReason {
  if (choice.backend !== 'auto' && choice.backend !== backend) {
    const failure = unavailable.find((each) => each.backend === choice.backend);
    return { kind: 'fallback', wanted: choice.backend, code: failure?.code ?? 'refused' };
  }
  if (choice.engine !== 'auto' && choice.engine !== engine)
    return { kind: 'fallback', wanted: choice.engine, code: 'load-failed' };
  if (trials.length > 0) return { kind: 'trial', trials };
  // The fused kernel is equally fast on every backend, so a reader who chose it has chosen everything.
  const settled = choice.engine === 'fused' || (choice.backend !== 'auto' && choice.engine !== 'auto');
  return { kind: settled ? 'chosen' : 'first' };
}

/** The length of a trial, in milliseconds. */
const TRIAL = 120;
/** The least ratio of speeds for which a run moves: a smaller gain is not worth the pause. */
const CLEAR_GAIN = 1.1;

/**
 * Measures real steps on the present engine and backend and, from the same state, on each candidate. The run continues
 * on the fastest, with the steps that the trial took there. `stillHere` is called before each candidate, and may throw.
 */
export async function fasterPlacement(
  present: Placement,
  choice: Choice,
  { use, maker, now }: Backends,
  stillHere: () => void,
): Promise<Placement & { readonly trials: readonly Trial[] }> {
  const unavailable = [...present.unavailable];
  const { backend: presentBackend, makeEngine: presentMaker } = present;
  let best = { engine: present.engine, makeEngine: presentMaker, backend: presentBackend, speed: 0 };
  const speedHere = await trialOf(present.engine, TRIAL, now);
  best.speed = CLEAR_GAIN * speedHere;
  const trials: Trial[] = [
    { backend: presentBackend, engine: present.engine.name, stepsPerSecond: speedHere },
  ];
  const checkpoint = await present.engine.checkpoint();
  let active = presentBackend;
  for (const candidate of candidatesFor(choice, present.engine.name, presentBackend, present.engine.config)) {
    const { backend } = candidate;
    stillHere();
    const makeEngine = await maker(candidate.engine);
    const failure = await use(backend);
    if (failure || !makeEngine) {
      unavailable.push(failure ?? { backend, code: 'load-failed', detail: candidate.engine });
      continue;
    }
    active = backend;
    const engine = makeEngine(present.engine.config, checkpoint);
    const speed = await trialOf(engine, TRIAL, now).catch(() => 0);
    if (speed === 0) unavailable.push({ backend, code: 'failed', detail: '' });
    else trials.push({ backend, engine: engine.name, stepsPerSecond: speed });
    const loser = speed > best.speed ? best.engine : engine;
    if (speed > best.speed) best = { engine, makeEngine, backend, speed };
    loser.dispose();
  }
  if (active !== best.backend) await use(best.backend);
  return {
    engine: best.engine,
    makeEngine: best.makeEngine,
    backend: best.backend,
    reason: { kind: 'trial', trials },
    unavailable,
    trials,
  };
}
