import { firstBackends } from './candidates.ts';
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

/** Starts a run on the first engine and backend that work, the fastest of what was measured before. If none does, returns the reasons. */
export async function placeRun(
  choice: Choice,
  config: TrainingConfig,
  checkpoint: Checkpoint | undefined,
  known: readonly Trial[],
  { use, maker }: Backends,
): Promise<Placement | { readonly unavailable: readonly Unavailable[] }> {
  const [fastest] = known;
  const engine = choice.engine === 'auto' ? (fastest?.engine ?? 'fused') : choice.engine;
  // The reference engine is always available.
  const fetched = await maker(engine);
  const makeEngine = fetched ?? (await maker('reference'));
  const made = fetched ? engine : 'reference';
  if (!makeEngine) return { unavailable: [] };
  const order = new Set<BackendName>([
    ...(fastest ? [fastest.backend] : []),
    ...(choice.backend === 'auto' ? [] : [choice.backend]),
    ...firstBackends(choice, made),
  ]);
  const unavailable: Unavailable[] = [];
  for (const backend of order) {
    const failure = await use(backend);
    if (failure) {
      unavailable.push(failure);
      continue;
    }
    const reason = reasonFor(choice, backend, engine, made, known, unavailable);
    return { engine: makeEngine(config, checkpoint), makeEngine, backend, reason, unavailable };
  }
  return { unavailable };
}

function reasonFor(
  choice: Choice,
  backend: BackendName,
  wanted: EngineName,
  engine: EngineName,
  trials: readonly Trial[],
  unavailable: readonly Unavailable[],
): BackendReason {
  if (choice.backend !== 'auto' && choice.backend !== backend) {
    const failure = unavailable.find((each) => each.backend === choice.backend);
    return { kind: 'fallback', wanted: choice.backend, code: failure?.code ?? 'refused' };
  }
  if (wanted !== engine) return { kind: 'fallback', wanted, code: 'load-failed' };
  if (trials.length > 0) return { kind: 'trial', trials };
  // The fused kernel is equally fast on every backend, so a reader who chose it has chosen everything.
  const settled = choice.engine === 'fused' || (choice.backend !== 'auto' && choice.engine !== 'auto');
  return { kind: settled ? 'chosen' : 'repeatable' };
}
