/** The page's end of the line to a training worker: it carries messages, and notices when nobody is at the other end. */
import '../../../src/notebook/trusted.ts';
import type { FromWorker, ToWorker } from '../../../src/gan/protocol.ts';
import { LOOK_EVERY, Watchdog } from './watchdog.ts';

export interface TrainerListener {
  readonly onMessage: (message: FromWorker) => void;
  /** The worker broke, or left a wish of this run without an answer; it has been ended. */
  readonly onLost: (run: number) => void;
  /** The worker's code did not arrive, or the browser runs no such workers. */
  readonly onMissing: () => void;
}

export class TrainerLink {
  #worker: Worker | undefined;
  #spoke = false;
  /** The step at which the present run began here: one beyond it shows that its place can train. */
  #from = 0;
  readonly #watchdog = new Watchdog();
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #listener: TrainerListener;

  constructor(listener: TrainerListener) {
    this.#listener = listener;
    this.#timer = setInterval(() => {
      if (this.#watchdog.isSilent(performance.now(), document.hidden)) this.#end();
    }, LOOK_EVERY);
  }

  post(message: ToWorker): void {
    this.#worker ??= this.#open();
    if (!this.#worker) return;
    const { type, run, wish } = message;
    if (type === 'start') {
      this.#from = message.checkpoint?.step ?? 0;
      this.#watchdog.start(run);
    }
    this.#watchdog.sent({ run, wish, long: type === 'start' || type === 'seek' }, performance.now());
    this.#worker.postMessage(message);
  }

  /** Ends the worker: one that hangs cannot be asked to stop. The next message opens another. */
  replace(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#watchdog.forget();
  }

  close(): void {
    clearInterval(this.#timer);
    this.replace();
  }

  #open(): Worker | undefined {
    let worker: Worker;
    try {
      worker = new Worker(new URL('../../../src/gan/worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A browser that knows no module workers, or is not allowed any.
      this.#listener.onMissing();
      return undefined;
    }
    this.#spoke = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', () => {
      if (worker !== this.#worker) return;
      this.#end();
    });
    return worker;
  }

  #hear(message: FromWorker): void {
    const { type, run } = message;
    this.#spoke = true;
    this.#watchdog.heard(performance.now());
    if (type === 'applied') this.#watchdog.answered(message.wish);
    if (type === 'state') this.#watchdog.running(run, message.state === 'running');
    if (type === 'snapshot' && message.snapshot.step > this.#from) this.#watchdog.proved(run);
    this.#listener.onMessage(message);
  }

  /** Before the first word it is a worker whose code did not arrive; later it is a trainer that broke. */
  #end(): void {
    if (this.#spoke) {
      this.#lose();
      return;
    }
    this.replace();
    this.#listener.onMissing();
  }

  #lose(): void {
    const run = this.#watchdog.unanswered;
    this.replace();
    this.#listener.onLost(run);
  }
}
