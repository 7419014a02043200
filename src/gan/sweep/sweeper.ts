import { checkConfig } from '../contract/check-config.ts';
import { makeObserverCache } from './observer-cache.ts';
import { sweepRun } from './sweep-run.ts';
import type { FromSweeper, SweepRow, SweepTask, ToSweeper } from './tasks.ts';

/** What a sweeper needs from the thread that it lives on. */
export interface SweepHost {
  readonly load: () => Promise<WebAssembly.Module>;
  readonly post: (message: FromSweeper) => void;
  /** Lets the thread's other tasks run, incoming messages among them. */
  readonly breathe: () => Promise<void>;
  readonly now: () => number;
}

/** Between two breaths, in milliseconds: so soon a pause or a cancellation is heard. */
const BREATH = 40;

/** The worker's end of a sweep: one run after another, in the order in which they come. */
export class Sweeper {
  readonly #host: SweepHost;
  readonly #observers = makeObserverCache();
  #kernel: WebAssembly.Module | undefined;
  #waiting: SweepTask[] = [];
  /** Grows with every cancellation, so that a run under way notices one. */
  #era = 0;
  #busy = false;
  #resume: (() => void) | undefined;
  #paused: Promise<void> | undefined;

  constructor(host: SweepHost) {
    this.#host = host;
  }

  async start(): Promise<void> {
    try {
      this.#kernel = await this.#host.load();
    } catch (error) {
      this.#host.post({ type: 'missing', detail: messageOf(error) });
      return;
    }
    this.#host.post({ type: 'ready' });
    void this.#work();
  }

  receive(message: ToSweeper): void {
    switch (message.type) {
      case 'task':
        this.#waiting.push(message.task);
        void this.#work();
        return;
      case 'cancel':
        this.#waiting = [];
        this.#era++;
        return;
      case 'pause':
        this.#paused ??= new Promise((resolve) => (this.#resume = resolve));
        return;
      case 'resume':
        this.#resume?.();
        this.#paused = this.#resume = undefined;
    }
  }

  async #work(): Promise<void> {
    if (this.#busy || !this.#kernel) return;
    this.#busy = true;
    for (let task = this.#waiting.shift(); task; task = this.#waiting.shift()) {
      try {
        await this.#make(this.#kernel, task);
      } catch (error) {
        this.#host.post({ type: 'failed', id: task.id, detail: messageOf(error) });
      }
    }
    this.#busy = false;
  }

  async #make(kernel: WebAssembly.Module, task: SweepTask): Promise<void> {
    const { id } = task;
    const config = checkConfig(task.config);
    const era = this.#era;
    const course = sweepRun(kernel, { ...task, config }, this.#observers(config), this.#observers);
    let fresh: SweepRow[] = [];
    let breathed = this.#host.now();
    for (;;) {
      const { value, done } = course.next();
      if (!done && value) fresh.push(value);
      if (done || this.#host.now() - breathed > BREATH) {
        await this.#host.breathe();
        await this.#paused;
        breathed = this.#host.now();
        if (era !== this.#era) return;
        if (fresh.length > 0) this.#host.post({ type: 'rows', id, rows: fresh });
        fresh = [];
      }
      if (done) {
        this.#host.post({ type: 'end', id, end: value });
        return;
      }
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
