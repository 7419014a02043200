import type { Checkpoint, FromWorker, RunRequest } from '../../../src/gan/protocol.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import type { Kept, RunWish, Story } from './run.ts';

/** The value of every parameter, the schedule among them where the cell shows one. */
type Values = Readonly<Record<string, unknown>>;

export type NetworkRequest = Extract<RunRequest, { type: 'edit' | 'inspect' | 'judge' }>;

/** What a run hears: from the reader, from the worker, from the page. */
export type SessionEvent =
  /** A control was moved or an action pressed. */
  | { readonly type: 'set'; readonly values: Values }
  /** A preset was pressed. */
  | { readonly type: 'preset'; readonly values: Values }
  /** The address of the page has become another. */
  | { readonly type: 'link'; readonly values: Values }
  | { readonly type: 'press'; readonly wish: RunWish }
  /** The run that was stored is wanted, whatever the address says. */
  | { readonly type: 'go-on' }
  | { readonly type: 'reset'; readonly values: Values }
  /** Something is wanted of the networks as they stand: their inner life, or another value for a weight. */
  | { readonly type: 'ask'; readonly request: NetworkRequest }
  | { readonly type: 'seek'; readonly step: number }
  /** A link to the run is about to be copied. */
  | { readonly type: 'copy-link' }
  /** A saved run was opened. */
  | ({ readonly type: 'open'; readonly values: Values; readonly schedule?: readonly Change[] } & Kept)
  /** One of many runs is to be made here, up to a step. */
  | { readonly type: 'repeat'; readonly story: Story; readonly until: number }
  | { readonly type: 'sight'; readonly inSight: boolean }
  | { readonly type: 'weights'; readonly run: number; readonly checkpoint?: Checkpoint | undefined }
  | { readonly type: 'weights-missing'; readonly run: number }
  | { readonly type: 'message'; readonly message: FromWorker }
  /** The worker broke or fell silent, and was ended; `run` is the one that it left without an answer. */
  | { readonly type: 'worker-lost'; readonly run: number }
  /** The worker's code did not arrive, or the browser runs no such workers. */
  | { readonly type: 'worker-missing' };
