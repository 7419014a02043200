import type { Inspection, RunRequest, WeightEdit } from '../../../src/gan/protocol.ts';

type Question = Extract<RunRequest, { type: 'edit' | 'inspect' }>;

/** The least time between two looks at a run that goes on, in milliseconds. */
const EVERY = 300;
/** A look may take no more than this share of the time of a run that goes on. */
const SHARE = 0.1;

interface Surroundings {
  readonly send: (question: Question) => void;
  readonly isRunning: () => boolean;
  /** Whether anybody could see an answer. */
  readonly isSeen: () => boolean;
  readonly show: (inspection: Inspection) => void;
}

/**
 * Asks a run for its networks, one question at a time: at once where it stands still, and so seldom that it is not slowed
 * where it goes on. Of the values that a hand gives a weight meanwhile the last one is sent.
 */
export class Questions {
  readonly #around: Surroundings;
  #askedAt: number | undefined;
  #answeredAt = -Infinity;
  #took = 0;
  #stale = false;
  #edit: WeightEdit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The networks have become others, or may have. */
  changed(): void {
    this.#stale = true;
    this.#next();
  }

  edit(edit: WeightEdit): void {
    this.#edit = edit;
    this.#next();
  }

  /** Another run has begun, or none is there any more: what was asked of the last one has no answer. */
  forget(): void {
    this.#askedAt = undefined;
    this.#answeredAt = -Infinity;
    this.#edit = undefined;
    clearTimeout(this.#timer);
  }

  answered(inspection: Inspection): void {
    const now = performance.now();
    if (this.#askedAt !== undefined) this.#took = now - this.#askedAt;
    this.#askedAt = undefined;
    this.#answeredAt = now;
    this.#around.show(inspection);
    this.#next();
  }

  #next(): void {
    clearTimeout(this.#timer);
    if (this.#askedAt !== undefined) return;
    const { send, isRunning, isSeen } = this.#around;
    const edit = this.#edit;
    if (!edit) {
      if (!this.#stale || !isSeen()) return;
      const pause = isRunning() ? Math.max(EVERY, this.#took / SHARE) : 0;
      const wait = this.#answeredAt + pause - performance.now();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#next(), wait);
        return;
      }
    }
    this.#edit = undefined;
    this.#stale = false;
    this.#askedAt = performance.now();
    if (edit) send({ type: 'edit', edit });
    send({ type: 'inspect' });
  }
}
