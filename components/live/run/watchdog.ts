/** Silence that counts as death, in milliseconds: of a worker that has shown it can train, and of one that may still be at work. */
const PATIENCE = { short: 4000, long: 30_000 };

/** Between two looks, in milliseconds. */
export const LOOK_EVERY = 500;

/** A wish that a worker has not answered yet. */
export interface Owed {
  readonly run: number;
  readonly wish: number;
  /** Whether it is one that takes long: a worker says nothing while it starts, or goes back in a run. */
  readonly long: boolean;
}

/** Notices a worker that owes something and has been silent for too long. Times are arguments, so that a test has its own. */
export class Watchdog {
  #run = 0;
  #running = false;
  #proved = false;
  #owed: readonly Owed[] = [];
  #heard = 0;
  #looked = 0;

  /** The run that was left without an answer: the oldest, for whatever came after it could not be answered either. */
  get unanswered(): number {
    return this.#owed[0]?.run ?? this.#run;
  }

  /** Another run begins, which may take its time. */
  start(run: number): void {
    this.#run = run;
    this.#running = false;
    this.#proved = false;
  }

  /** Another worker: it owes nothing. */
  forget(): void {
    this.#owed = [];
    this.#running = false;
  }

  sent(owed: Owed, now: number): void {
    // The time in which nothing was owed does not count.
    if (!this.#isWaiting()) this.#heard = now;
    this.#owed = [...this.#owed, owed];
  }

  /** A word from the worker, whatever it was. */
  heard(now: number): void {
    this.#heard = now;
  }

  /** Wishes are carried out in order, and a run that begins voids what was asked of the one before. */
  answered(wish: number): void {
    this.#owed = this.#owed.filter((owed) => owed.wish > wish);
  }

  /** Whether a run goes on by itself, and so has to be heard of. */
  running(run: number, running: boolean): void {
    if (run === this.#run) this.#running = running;
  }

  /** A step of a run has been carried out where it is now; the first one on a card compiles its kernels. */
  proved(run: number): void {
    if (run === this.#run) this.#proved = true;
  }

  /** Whether the silence is too long. Where timers may stand still, `asleep`, nothing is. */
  isSilent(now: number, asleep: boolean): boolean {
    // After a sleep of the whole machine, words that came in the meantime are delivered only after this look.
    const wasAsleep = now - this.#looked > 4 * LOOK_EVERY;
    this.#looked = now;
    if (asleep || wasAsleep) this.#heard = now;
    const long = !this.#proved || this.#owed.some((owed) => owed.long);
    return this.#isWaiting() && now - this.#heard > (long ? PATIENCE.long : PATIENCE.short);
  }

  #isWaiting(): boolean {
    return this.#running || this.#owed.length > 0;
  }
}
