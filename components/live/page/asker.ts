/** A question may take no more than this share of the time of a run that goes on. */
const SHARE = 0.1;

interface Surroundings {
  /** The least time between two questions to a run that goes on, in milliseconds. */
  readonly every: number;
  readonly ask: () => void;
  readonly isRunning: () => boolean;
  /** Whether anybody could see an answer. */
  readonly isSeen: () => boolean;
  /** Whether there is something to ask that waits for no pause, seen or not. */
  readonly isUrgent?: () => boolean;
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

  /** The question or the networks have become others, or may have. */
  changed(): void {
    this.#stale = true;
    this.next();
  }

  /** Hears of an answer; what shows it is not counted as the run's time. */
  answered(show?: () => void): void {
    const now = performance.now();
    if (this.#askedAt !== undefined) this.#took = now - this.#askedAt;
    this.#askedAt = undefined;
    this.#answeredAt = now;
    show?.();
    this.next();
  }

  /** Another run begins, or none is there: what was asked of the last one has no answer. */
  forget(): void {
    this.#askedAt = undefined;
    this.#answeredAt = -Infinity;
    clearTimeout(this.#timer);
  }

  /** Asks, if there is something to ask and it is time. */
  next(): void {
    clearTimeout(this.#timer);
    if (this.#askedAt !== undefined) return;
    const { every, ask, isRunning, isSeen, isUrgent } = this.#around;
    if (isUrgent?.() !== true) {
      if (!this.#stale || !isSeen()) return;
      const pause = isRunning() ? Math.max(every, this.#took / SHARE) : 0;
      const wait = this.#answeredAt + pause - performance.now();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.next(), wait);
        return;
      }
    }
    this.#stale = false;
    this.#askedAt = performance.now();
    ask();
  }
}
