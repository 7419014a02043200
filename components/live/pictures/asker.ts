/** The least time between two questions to a run that goes on, in milliseconds, and the share of its time that they may take. */
const [EVERY, SHARE] = [200, 0.1];

interface Surroundings {
  readonly ask: () => void;
  readonly isRunning: () => boolean;
  /** Whether anybody could see an answer. */
  readonly isSeen: () => boolean;
}

/**
 * Asks a run one question at a time: at once where it stands still, and so seldom that it is not slowed where it goes on.
 * What has changed meanwhile is asked next.
 */
export class Asker {
  readonly #around: Surroundings;
  #askedAt: number | undefined;
  #answeredAt = -Infinity;
  #took = 0;
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The question or the networks have become others. */
  changed(): void {
    this.#stale = true;
    this.#next();
  }

  answered(): void {
    const now = performance.now();
    if (this.#askedAt !== undefined) this.#took = now - this.#askedAt;
    this.#askedAt = undefined;
    this.#answeredAt = now;
    this.#next();
  }

  /** Another run begins, or none is there: what was asked of the last one has no answer. */
  forget(): void {
    this.#askedAt = undefined;
    this.#answeredAt = -Infinity;
    clearTimeout(this.#timer);
  }

  #next(): void {
    clearTimeout(this.#timer);
    const { ask, isRunning, isSeen } = this.#around;
    if (this.#askedAt !== undefined || !this.#stale || !isSeen()) return;
    const pause = isRunning() ? Math.max(EVERY, this.#took / SHARE) : 0;
    const wait = this.#answeredAt + pause - performance.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#next(), wait);
      return;
    }
    this.#stale = false;
    this.#askedAt = performance.now();
    ask();
  }
}
