/**
 * What a page and a training worker say to each other: plain types, and what a run is made of (`contract/`). No
 * TensorFlow.js here, so that a cell can import it and stay small.
 */
import type { Checkpoint } from './contract/checkpoint.ts';
import type { TrainingConfig } from './contract/config.ts';
import type { Judgement, JudgeQuestion } from './contract/judgement.ts';
import type { Inspection } from './contract/inspection.ts';
import type { Snapshot } from './contract/snapshot.ts';
import type { WeightEdit } from './contract/weight-edit.ts';

export type * from './contract/checkpoint.ts';
export type * from './contract/inspection.ts';
export type * from './contract/judgement.ts';
export type { WeightEdit } from './contract/weight-edit.ts';
export * from './contract/config.ts';
export * from './contract/autoencoder-settings.ts';
export * from './contract/windows.ts';
export * from './contract/picture-format.ts';
export type * from './contract/quality-quantities.ts';
export * from './contract/snapshot.ts';
export * from './contract/autoencoder-snapshot.ts';

export const BACKEND_NAMES = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export const ENGINE_NAMES = ['fused', 'reference'] as const;

export type BackendName = (typeof BACKEND_NAMES)[number];
export type BackendChoice = 'auto' | BackendName;
export type EngineName = (typeof ENGINE_NAMES)[number];
export type EngineChoice = 'auto' | EngineName;

/** How fast a run goes on: as an eye can follow, a step at a time, as the machine can, or each step by its stages. */
export const TEMPO_NAMES = ['watch', 'slow', 'full'] as const;
export const PLANE_TEMPO_NAMES = ['watch', 'slow', 'stages', 'full'] as const;
export type Tempo = (typeof PLANE_TEMPO_NAMES)[number];

/** Where a reader wants a run: whatever is left to `auto` is measured. */
export interface Choice {
  readonly backend: BackendChoice;
  readonly engine: EngineChoice;
}

/** What happens to a run at a step of it: new settings, one update of one player beyond the usual, or a weight set by hand. */
export type RunEvent =
  | { readonly step: number; readonly config: TrainingConfig }
  | { readonly step: number; readonly update: 'd' | 'g' }
  | { readonly step: number; readonly edit: WeightEdit };

/** As what the fused kernel runs: WebAssembly on the processor, or a shader of WebGPU. */
export type KernelForm = 'wasm' | 'wgsl';

export interface Trial {
  readonly backend: BackendName;
  readonly engine: EngineName;
  /** Of the fused engine. */
  readonly kernel?: KernelForm;
  readonly stepsPerSecond: number;
}

/** Why a run is on its backend: a page says it in one sentence. */
export type BackendReason =
  /** By the reader's own choice. */
  | { readonly kind: 'chosen' }
  /** Automatic: it stays where it began, since another engine or backend would round otherwise, and a link repeats the run bit for bit. */
  | { readonly kind: 'repeatable' }
  /** Automatic: the fastest in a trial of real steps, measured before the run began. */
  | { readonly kind: 'trial'; readonly trials: readonly Trial[] }
  /** The reader's choice cannot be had here. */
  | { readonly kind: 'fallback'; readonly wanted: BackendName | EngineName; readonly code: UnavailableCode };

/** `refused`: tfjs would not start it (no adapter, no context); `load-failed`: its code or binary did not arrive; `failed`: it broke in its trial. */
export type UnavailableCode = 'refused' | 'load-failed' | 'failed';

export interface Unavailable {
  readonly backend: BackendName;
  readonly code: UnavailableCode;
  readonly detail: string;
}

/** `not-loaded`: none of the code that could train arrived; `no-data`: the pictures did not; `bad-data`: they are not as they were packed. */
export type FailureCode =
  'no-backend' | 'not-loaded' | 'bad-config' | 'bad-checkpoint' | 'no-data' | 'bad-data' | 'internal';

/** The quantities of a run at one step of it. */
export type GaugeRow = Snapshot['quantities'] & { readonly step: number };

/** What a page asks of a run. */
export type RunRequest =
  /** Opens the run, and closes the one before. */
  | {
      readonly type: 'start';
      readonly config: TrainingConfig;
      readonly choice: Choice;
      /** `full` where it is not said. */
      readonly tempo?: Tempo;
      /** Go on from here instead of from seeded weights; its own config is replaced by `config` where that needs no restart. */
      readonly checkpoint?: Checkpoint;
      /** What is still to happen on the way, by step. */
      readonly schedule?: readonly RunEvent[];
      /** Pause when this step is reached; 0 for never. */
      readonly until?: number;
    }
  | { readonly type: 'run' }
  | { readonly type: 'pause' }
  | { readonly type: 'tempo'; readonly tempo: Tempo }
  | { readonly type: 'step'; readonly part: 'both' | 'd' | 'g' }
  /** From here on; whatever was scheduled for later is given up. Settings that make another run need a `start`. */
  | { readonly type: 'configure'; readonly config: TrainingConfig }
  /** Sets a weight, from here on; whatever was scheduled for later is given up. */
  | { readonly type: 'edit'; readonly edit: WeightEdit }
  /** Asks for the weights and hidden units of the present state, which stays as it is. */
  | { readonly type: 'inspect' }
  /** Asks for fakes of codes, and for D's verdict on them, on pictures of the reader's, and on a digit that no step sees. */
  | ({ readonly type: 'judge' } & JudgeQuestion)
  | { readonly type: 'until'; readonly until: number }
  /** Back, or forward again, to a step that the run has been at; it is paused there. */
  | { readonly type: 'seek'; readonly step: number }
  | { readonly type: 'dispose' };

/** From the page: a wish, with its run's id and a number that only grows. */
export type ToWorker = RunRequest & { readonly run: number; readonly wish: number };

/**
 * To the page. A run answers `start` with `ready`, `state: paused` and the snapshot of its first step. `ready` comes
 * again when another form of its kernel goes on. Every wish is answered in its turn by `applied`, but for those that
 * a later `start` made void.
 */
export type FromWorker =
  /** The worker's code has arrived: the first word of all, of no run yet. */
  | { readonly type: 'here'; readonly run: 0 }
  /** What the run is made from is on its way: so much of it has come. Only where something is fetched, before `ready`. */
  | { readonly type: 'fetching'; readonly run: number; readonly received: number; readonly total: number }
  | {
      readonly type: 'ready';
      readonly run: number;
      readonly backend: BackendName;
      readonly engine: EngineName;
      /** Of the fused engine. */
      readonly kernel?: KernelForm;
      readonly reason: BackendReason;
      readonly unavailable: readonly Unavailable[];
    }
  | { readonly type: 'snapshot'; readonly run: number; readonly snapshot: Snapshot }
  /** What the run was at steps that are always looked at, where no picture of them was due. The snapshots go on from there. */
  | { readonly type: 'gauges'; readonly run: number; readonly rows: readonly GaugeRow[] }
  | { readonly type: 'state'; readonly run: number; readonly state: 'running' | 'paused' }
  | { readonly type: 'checkpoint'; readonly run: number; readonly checkpoint: Checkpoint }
  /** The wish of this number is carried out, as far as it could be; `event` is what it made part of the run. */
  | { readonly type: 'applied'; readonly run: number; readonly wish: number; readonly event?: RunEvent }
  /** The answer to `inspect`, of the wish of this number. */
  | {
      readonly type: 'inspected';
      readonly run: number;
      readonly wish: number;
      readonly inspection: Inspection;
    }
  /** The answer to `judge`, of the wish of this number. */
  | { readonly type: 'judged'; readonly run: number; readonly wish: number; readonly judgement: Judgement }
  /** Training left the finite numbers at `step`; the run is paused at its last good state, whose snapshot follows. */
  | { readonly type: 'diverged'; readonly run: number; readonly step: number }
  | {
      readonly type: 'failed';
      readonly run: number;
      readonly code: FailureCode;
      readonly backend?: BackendName;
      readonly detail: string;
    };

/** The buffers of a message, to be moved to the page rather than copied. */
export function transferables(message: FromWorker): ArrayBufferLike[] {
  if (message.type === 'snapshot') return buffersOf(message.snapshot);
  if (message.type !== 'checkpoint') return [];
  const { discriminator, generator } = message.checkpoint;
  const rows = [discriminator, generator].flatMap(({ weights, memory }) => [...weights, ...memory]);
  return rows.flatMap((row) => (row instanceof Float32Array ? [row.buffer] : []));
}

/** The buffers of a snapshot, which a still picture moves too. */
export function buffersOf(snapshot: Snapshot): ArrayBufferLike[] {
  if ('fakes' in snapshot) {
    const { fakes, real, fakeAnswers, realAnswers } = snapshot;
    return [fakes, real, fakeAnswers, realAnswers].map((array) => array.buffer);
  }
  if ('codes' in snapshot) {
    const { codes, spreads, labels, decodings, decoder } = snapshot;
    return [codes, spreads, labels, decodings, ...decoder].map((array) => array.buffer);
  }
  const { generator, discriminator, optimal } = snapshot;
  // What a plane's observer keeps for the next frame is copied.
  const own =
    'x' in snapshot ? [snapshot.x, snapshot.data] : [snapshot.fake, snapshot.push, snapshot.manifold.points];
  return [generator, discriminator, optimal, ...own].map((array) => array.buffer);
}
