import { checkCheckpoint, checkConfig } from './check.ts';
import { candidatesFor } from './candidates.ts';
import { fasterPlace, place, type Backends, type Place } from './choose-backend.ts';
import { makePace } from './pace.ts';
import { needsRestart, transferables } from './protocol.ts';
import { strideAt, waitUntil } from './tempo.ts';
import { makeRun, type Outcome, type Run } from './run.ts';
import type { Checkpoint, Choice, FailureCode, FromWorker, Tempo, ToWorker, Trial } from './protocol.ts';

/** What a trainer needs from the thread that it lives on. */
export interface Host extends Backends {
  readonly post: (message: FromWorker, transfer: ArrayBufferLike[]) => void;
  /** Lets the thread's other tasks run, incoming messages among them. */
  readonly breathe: () => Promise<void>;
  /** The same, after so many milliseconds. */
  readonly rest: (time: number) => Promise<void>;
}

interface Current {
  readonly id: number;
  readonly choice: Choice;
  place: Place;
  run: Run;
  running: boolean;
  tempo: Tempo;
  /** Whether other places are still to be tried. */
  unsettled: boolean;
  /** When its last checkpoint went out. */
  saved: number;
}

type Start = Extract<ToWorker, { type: 'start' }>;
type WithoutRun<T> = T extends unknown ? Omit<T, 'run'> : never;

const CHECKPOINT_EVERY = 1000;

/**
 * The worker's end of the protocol. One loop does one thing at a time, a message or a stretch of training, so that a
 * message never finds a run half way through something.
 */
export class Trainer {
  readonly #host: Host;
  readonly #pace = makePace();
  #inbox: ToWorker[] = [];
  #awake = false;
  #current: Current | null = null;
  /** What an automatic run measured here; the next one goes where it was fastest. */
  #known: readonly Trial[] = [];
  #fetching = false;
  #fetched = false;

  constructor(host: Host) {
    this.#host = host;
  }

  receive(message: ToWorker): void {
    // A new run makes every earlier wish void.
    if (message.type === 'start') this.#inbox = [];
    this.#inbox.push(message);
    if (!this.#awake) void this.#act();
  }

  async #act(): Promise<void> {
    this.#awake = true;
    for (;;) {
      const message = this.#inbox.shift();
      const id = message?.run ?? this.#current?.id ?? 0;
      try {
        if (message) await this.#handle(message);
        else if (this.#current?.running) await this.#stretch(this.#current);
        else break;
      } catch (error) {
        this.#fail(id, 'internal', error);
        if (this.#current) this.#setRunning(this.#current, false);
      }
    }
    this.#awake = false;
  }

  async #handle(message: ToWorker): Promise<void> {
    if (message.type === 'start') return this.#start(message);
    const current = this.#current;
    if (current?.id !== message.run) return;
    switch (message.type) {
      case 'run':
        this.#pace.forget();
        this.#setRunning(current, true);
        return;
      case 'pause':
        this.#setRunning(current, false);
        return this.#save(current);
      case 'tempo':
        current.tempo = message.tempo;
        this.#pace.forget();
        return;
      case 'step':
        if (current.running) return;
        return this.#report(
          current,
          message.part === 'both' ? await current.run.train(1, 0) : await current.run.update(message.part),
        );
      case 'configure':
        return this.#configure(current, message.config);
      case 'dispose':
        this.#close();
    }
  }

  async #start(message: Start): Promise<void> {
    this.#close();
    const id = message.run;
    const config = this.#checked(id, 'bad-config', () => checkConfig(message.config));
    if (!config) return;
    let checkpoint: Checkpoint | undefined;
    if (message.checkpoint) {
      const stored = this.#checked(id, 'bad-checkpoint', () => checkCheckpoint(message.checkpoint));
      if (!stored) return;
      if (!needsRestart(stored.config, config)) checkpoint = stored;
    }
    const { choice, tempo = 'full' } = message;
    const placed = await place(choice, config, checkpoint, this.#known, this.#host);
    if (!('engine' in placed)) {
      const why = placed.unavailable.map(({ backend, code, detail }) => `${backend}: ${code} ${detail}`);
      this.#fail(id, 'no-backend', why.join('; '));
      return;
    }
    const unsettled = placed.reason.kind === 'first';
    const run = makeRun(placed.engine);
    const onCard = placed.backend === 'webgl' || placed.backend === 'webgpu';
    if (onCard) await run.warmUp();
    const saved = this.#host.now();
    this.#current = { id, choice, place: placed, run, running: false, tempo, unsettled, saved };
    this.#announce(this.#current);
    this.#post(id, { type: 'state', state: 'paused' });
    this.#post(id, { type: 'snapshot', snapshot: await run.look() });
  }

  async #configure(current: Current, wish: unknown): Promise<void> {
    const config = this.#checked(current.id, 'bad-config', () => checkConfig(wish));
    if (!config) return;
    const { engine } = current.place;
    if (needsRestart(engine.config, config)) {
      engine.dispose();
      current.place = { ...current.place, engine: current.place.makeEngine(config) };
      this.#pace.forget();
    } else {
      engine.configure(config);
    }
    current.run = makeRun(current.place.engine);
    this.#post(current.id, { type: 'snapshot', snapshot: await current.run.look() });
  }

  async #stretch(current: Current): Promise<void> {
    if (current.unsettled && this.#fetched) await this.#tryOthers(current);
    const { stepsPerSecond } = this.#pace;
    const { most, least } = strideAt(current.tempo, current.place.engine.steps);
    const steps = Math.min(this.#pace.steps, most);
    const start = this.#host.now();
    const outcome = await current.run.train(steps, stepsPerSecond);
    this.#pace.note(steps, start, this.#host.now());
    await this.#report(current, outcome);
    if (this.#host.now() - current.saved > CHECKPOINT_EVERY) {
      await this.#save(current);
      if (current.unsettled) this.#fetchOthers(current);
    }
    await this.#host.breathe();
    await waitUntil(start + least, this.#host, () => this.#inbox.length > 0);
  }

  async #report(current: Current, { snapshot, divergedAt }: Outcome): Promise<void> {
    if (divergedAt !== null) {
      this.#post(current.id, { type: 'diverged', step: divergedAt });
      this.#setRunning(current, false);
    }
    this.#post(current.id, { type: 'snapshot', snapshot });
    if (divergedAt !== null) await this.#save(current);
  }

  async #save(current: Current): Promise<void> {
    current.saved = this.#host.now();
    this.#post(current.id, { type: 'checkpoint', checkpoint: await current.place.engine.checkpoint() });
  }

  /**
   * Once the run is well under way, so that the first picture waits for no download, and while it goes on. When all
   * have arrived or failed to, the next stretch begins with the trial.
   */
  #fetchOthers({ choice, place: { engine, backend } }: Current): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const candidates = candidatesFor(choice, engine.name, backend, engine.config);
    void Promise.all(candidates.map((candidate) => this.#host.load(candidate.backend))).then(() => {
      this.#fetched = true;
    });
  }

  async #tryOthers(current: Current): Promise<void> {
    // A candidate may take seconds to start: a word before each keeps the page from giving the worker up.
    const stillHere = () => this.#post(current.id, { type: 'state', state: 'running' });
    const found = await fasterPlace(current.place, current.choice, this.#host, stillHere);
    current.unsettled = false;
    current.place = found;
    current.run = makeRun(found.engine);
    this.#known = found.trials;
    this.#pace.forget();
    this.#announce(current);
  }

  #announce({ id, place: { engine, backend, reason, unavailable } }: Current): void {
    this.#post(id, { type: 'ready', backend, engine: engine.name, reason, unavailable });
  }

  #setRunning(current: Current, running: boolean): void {
    current.running = running;
    this.#post(current.id, { type: 'state', state: running ? 'running' : 'paused' });
  }

  #close(): void {
    this.#current?.place.engine.dispose();
    this.#current = null;
  }

  #checked<T>(id: number, code: FailureCode, check: () => T): T | null {
    try {
      return check();
    } catch (error) {
      this.#fail(id, code, error);
      return null;
    }
  }

  #fail(id: number, code: FailureCode, error: unknown): void {
    const backend = this.#current?.id === id ? { backend: this.#current.place.backend } : {};
    const detail = error instanceof Error ? error.message : String(error);
    this.#post(id, { type: 'failed', code, detail, ...backend });
  }

  #post(run: number, message: WithoutRun<FromWorker>): void {
    const whole = { ...message, run } as FromWorker;
    this.#host.post(whole, whole.type === 'snapshot' ? transferables(whole.snapshot) : []);
  }
}
