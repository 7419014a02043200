/** The page's end of the line to a training worker: one run at a time, a watchdog, and recovery on another backend. */
import type {
  BackendName,
  Checkpoint,
  Choice,
  RunEvent,
  FromWorker,
  Tempo,
  ToWorker,
  TrainingConfig,
} from '../../../src/gan/protocol.ts';

/** Silence of a running trainer that counts as its death, and of one that is still starting, in milliseconds. */
const patience = { running: 4000, starting: 30000 };

/** Where to go on when a backend is lost: what depends on the fewest parts of a machine comes first. */
const refuges: readonly BackendName[] = ['wasm', 'cpu', 'webgl', 'webgpu'];

export interface TrainerListener {
  message(message: FromWorker): void;
  /** The backend stopped answering; the run goes on from its checkpoint on `next`, or not at all. */
  lost(next: BackendName | undefined): void;
  /** The worker's code did not arrive. */
  notLoaded(): void;
}

export class TrainerLink {
  #worker: Worker | undefined;
  #run = 0;
  #heard = 0;
  #spoke = false;
  #started = false;
  #running = false;
  /** Whether this backend has carried out a step of this run, which began at step `from`. */
  #proved = false;
  #from = 0;
  #config: TrainingConfig | undefined;
  #choice: Choice = { backend: 'auto', engine: 'auto' };
  #tempo: Tempo = 'watch';
  #plan: readonly RunEvent[] = [];
  #until = 0;
  #backend: BackendName | undefined;
  #checkpoint: Checkpoint | undefined;
  readonly #dead = new Set<BackendName>();
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #listener: TrainerListener;

  constructor(listener: TrainerListener) {
    this.#listener = listener;
    this.#timer = setInterval(() => this.#watch(), 500);
  }

  get started(): boolean {
    return this.#started;
  }

  get checkpoint(): Checkpoint | undefined {
    return this.#checkpoint;
  }

  /** Opens a run, in place of the one before. */
  start(
    config: TrainingConfig,
    choice: Choice,
    checkpoint?: Checkpoint,
    plan: readonly RunEvent[] = this.#plan,
  ): void {
    this.#config = config;
    this.#plan = plan;
    this.#choice = choice;
    this.#checkpoint = checkpoint;
    this.#backend = undefined;
    this.#started = true;
    this.#running = false;
    this.#proved = false;
    this.#from = checkpoint?.step ?? 0;
    this.#run += 1;
    this.#heard = performance.now();
    this.#post({
      type: 'start',
      run: this.#run,
      config,
      choice,
      tempo: this.#tempo,
      plan,
      until: this.#until,
      ...(checkpoint === undefined ? {} : { checkpoint }),
    });
  }

  /** For this run and those that follow. */
  setTempo(tempo: Tempo): void {
    this.#tempo = tempo;
    if (this.#started) this.#post({ type: 'tempo', run: this.#run, tempo });
  }

  /** Where this run and those that follow pause by themselves; 0 for nowhere. */
  setUntil(until: number): void {
    this.#until = until;
    if (this.#started) this.#post({ type: 'until', run: this.#run, until });
  }

  /** To a step that the run has been at; it is paused there. */
  seek(step: number): void {
    this.#running = false;
    this.#post({ type: 'seek', run: this.#run, step });
  }

  send(type: 'run' | 'pause'): void {
    this.#running = type === 'run';
    this.#heard = performance.now();
    this.#post({ type, run: this.#run });
  }

  step(part: 'both' | 'd' | 'g'): void {
    this.#post({ type: 'step', run: this.#run, part });
  }

  configure(config: TrainingConfig): void {
    this.#config = config;
    this.#post({ type: 'configure', run: this.#run, config });
  }

  /** Ends the run; the worker stays for the next one. */
  end(): void {
    if (this.#started) this.#post({ type: 'dispose', run: this.#run });
    this.#started = false;
    this.#running = false;
    this.#checkpoint = undefined;
    this.#plan = [];
    this.#dead.clear();
  }

  /** Ends everything. */
  close(): void {
    clearInterval(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(message: ToWorker): void {
    try {
      this.#worker ??= this.#open();
      this.#worker.postMessage(message);
    } catch {
      // A browser that knows no module workers, or is not allowed any.
      this.#giveUp(() => this.#listener.notLoaded());
    }
  }

  #open(): Worker {
    const worker = new Worker(new URL('../../../src/gan/worker.ts', import.meta.url), { type: 'module' });
    this.#spoke = false;
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#hear(event.data));
    worker.addEventListener('error', () => {
      if (worker !== this.#worker) return;
      // An error before the first word is a worker whose code did not arrive; later ones are a trainer that broke.
      if (this.#spoke) this.#recover();
      else this.#giveUp(() => this.#listener.notLoaded());
    });
    return worker;
  }

  #hear(message: FromWorker): void {
    this.#heard = performance.now();
    this.#spoke = true;
    if (message.run !== this.#run || !this.#started) return;
    // A card that goes away may also be noticed by an error of whatever was asked of it next.
    const onCard = this.#backend === 'webgl' || this.#backend === 'webgpu';
    if (message.type === 'failed' && message.code === 'internal' && onCard) {
      this.#recover();
      return;
    }
    // What failed before it was anywhere is over, and not to be waited for.
    if (message.type === 'failed' && this.#backend === undefined) this.#started = false;
    if (message.type === 'ready') this.#backend = message.backend;
    if (message.type === 'checkpoint') this.#checkpoint = message.checkpoint;
    if (message.type === 'happened') {
      const { event } = message;
      this.#plan = [...this.#plan.filter(({ step }) => step <= event.step), event];
    }
    if (message.type === 'snapshot' && message.snapshot.step > this.#from) this.#proved = true;
    if (message.type === 'state') this.#running = message.state === 'running';
    this.#listener.message(message);
  }

  #watch(): void {
    if (!this.#started || document.hidden) {
      this.#heard = performance.now();
      return;
    }
    // The first step on a GPU compiles its kernels, which may take long on a busy machine.
    const starting = this.#backend === undefined || !this.#proved;
    const limit = starting ? patience.starting : patience.running;
    if ((this.#backend === undefined || this.#running) && performance.now() - this.#heard > limit)
      this.#recover();
  }

  #recover(): void {
    const config = this.#config;
    const checkpoint = this.#checkpoint;
    if (this.#backend) this.#dead.add(this.#backend);
    const next = this.#backend && refuges.find((backend) => !this.#dead.has(backend));
    this.#giveUp(() => this.#listener.lost(next));
    if (!next || !config) return;
    // What was changed since the checkpoint is part of the plan, and happens again where it did.
    this.start(checkpoint?.config ?? config, { ...this.#choice, backend: next }, checkpoint);
  }

  /** A worker that hangs cannot be asked to stop: it is ended from outside. */
  #giveUp(tell: () => void): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started = false;
    this.#running = false;
    tell();
  }
}
