import { useBackend } from '../../src/gan/engines/backends.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { DEFAULT_CONFIG } from '../../src/gan/protocol.ts';
import { Trainer, type Host } from '../../src/gan/trainer/trainer.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';
import type {
  BackendChoice,
  BackendName,
  Choice,
  EngineChoice,
  FromWorker,
  RunEvent,
  RunRequest,
  TrainingConfig,
  Unavailable,
} from '../../src/gan/protocol.ts';

export const CONFIG: TrainingConfig = { ...DEFAULT_CONFIG, width: 3, gWidth: 3, batch: 8 };

export const CHOICE: Choice = { backend: 'cpu', engine: 'reference' };

type Kind = FromWorker['type'];
type Of<K extends Kind> = Extract<FromWorker, { type: K }>;

/**
 * A thread that has only the CPU, whatever it is asked for: `has` names the backends that pretend to be there. Its
 * clock goes on by `tick` with every look at it, so that a stretch of training always takes one.
 */
export class Thread {
  readonly messages: FromWorker[] = [];
  readonly moved: number[] = [];
  readonly trainer: Trainer;
  /** Hears every message as it is posted. */
  onPost: (message: FromWorker) => void = () => undefined;
  /** Fetches what a run is made from; nothing, if a test does not say what. */
  onPrepare: Host['prepare'] = () => Promise.resolve();
  #time = 0;
  #wish = 0;
  #wake: (() => void) | null = null;

  constructor(
    has: readonly BackendName[] = ['cpu'],
    tick: (active: BackendName) => number = () => 40,
    makeEngine: MakeEngine = makeReferenceEngine,
    fused: MakeEngine | null = null,
  ) {
    let active: BackendName = 'cpu';
    const missing = (backend: BackendName): Unavailable | null =>
      has.includes(backend) ? null : { backend, code: 'refused', detail: 'not in this test' };
    const host: Host = {
      load: (backend) => Promise.resolve(missing(backend)),
      use: async (backend) => {
        if (missing(backend)) return missing(backend);
        active = backend;
        return useBackend('cpu');
      },
      maker: (engine) => Promise.resolve(engine === 'fused' ? fused : makeEngine),
      prepare: (config, onProgress) => this.onPrepare(config, onProgress),
      now: () => (this.#time += tick(active)),
      post: (message, transfer) => {
        this.messages.push(message);
        this.moved.push(transfer.length);
        this.onPost(message);
        this.#wake?.();
      },
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
      // A rest passes by this thread's clock, and takes no time of the test's.
      rest: (time) => {
        this.#time += time;
        return new Promise((resolve) => setTimeout(resolve, 0));
      },
    };
    this.trainer = new Trainer(host);
  }

  start(
    run: number,
    backend: BackendChoice = 'cpu',
    config: TrainingConfig = CONFIG,
    engine: EngineChoice = 'reference',
  ): void {
    this.send({ type: 'start', run, config, choice: { backend, engine } });
  }

  /** Sends wishes under growing numbers. */
  send(...requests: (RunRequest & { readonly run: number })[]): void {
    requests.forEach((request) => this.trainer.receive({ ...request, wish: ++this.#wish }));
  }

  all<K extends Kind>(kind: K): Of<K>[] {
    return this.messages.filter((message): message is Of<K> => message.type === kind);
  }

  /** Waits until `fits` holds of what was posted. */
  async until(fits: () => boolean): Promise<void> {
    while (!fits()) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** Waits until all wishes so far are answered. */
  answered(): Promise<void> {
    return this.until(() => (this.all('applied').at(-1)?.wish ?? 0) >= this.#wish);
  }

  async wait<K extends Kind>(kind: K, count = 1): Promise<Of<K>> {
    await this.until(() => this.all(kind).length >= count);
    return this.all(kind)[count - 1] as Of<K>;
  }

  /** What was made part of the run so far. */
  get events(): RunEvent[] {
    return this.all('applied').flatMap(({ event }) => event ?? []);
  }

  /** Nothing more is posted once a run that is not running has been asked for something whose answer is known. */
  async close(run: number): Promise<void> {
    this.send({ type: 'pause', run }, { type: 'dispose', run });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
