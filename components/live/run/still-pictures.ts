/** Pictures of runs that stand still, drawn up by a worker of their own: the last one asked for counts. */
import '../../../src/notebook/trusted.ts';
import type { StillAnswer, StillSubject, StillWish } from '../../../src/gan/contract/still-picture.ts';
import type { Snapshot } from '../../../src/gan/protocol.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';

export class StillPictures {
  #worker: Worker | undefined;
  #wish = 0;
  #atWork = false;
  #next: StillWish | undefined;
  readonly #drawn: (snapshot: Snapshot | undefined) => void;

  /** `drawn` hears of the picture that was asked for last, or that there is none to be had. */
  constructor(drawn: (snapshot: Snapshot | undefined) => void) {
    this.#drawn = drawn;
  }

  ask(subject: StillSubject): void {
    this.#next = { wish: ++this.#wish, subject };
    this.#send();
  }

  /** Nothing is wanted any more. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#atWork = false;
    this.#next = undefined;
    this.#wish++;
  }

  /** One picture at a time: while a slider is dragged, most of those that are asked for are never begun. */
  #send(): void {
    if (this.#atWork || !this.#next) return;
    this.#worker ??= this.#open();
    if (!this.#worker) {
      this.#fail();
      return;
    }
    this.#worker.postMessage(this.#next);
    this.#next = undefined;
    this.#atWork = true;
  }

  #open(): Worker | undefined {
    let worker: Worker;
    try {
      worker = new Worker(new URL('../../../src/gan/still/worker.ts', import.meta.url), { type: 'module' });
    } catch (error) {
      // A browser that knows no module workers cannot train either, and the trainer says so.
      reportOurs(error);
      return undefined;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<StillAnswer>) => {
      if (worker !== this.#worker) return;
      this.#atWork = false;
      if (data.wish === this.#wish) this.#drawn('snapshot' in data ? data.snapshot : undefined);
      this.#send();
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#fail();
    });
    return worker;
  }

  #fail(): void {
    this.close();
    this.#drawn(undefined);
  }
}
