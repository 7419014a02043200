/**
 * How many steps to take between two snapshots, and how fast they go. Times are arguments: a clock belongs to the
 * thread.
 */
export interface Pace {
  /** Whole steps for the next stretch. */
  readonly steps: number;
  readonly stepsPerSecond: number;
  /** A stretch of `steps` from `start` to `end`, its snapshot included, in milliseconds. */
  readonly note: (steps: number, start: number, end: number) => void;
  /** After a pause: the time that was not trained does not count. */
  readonly forget: () => void;
}

/** A snapshot comes about once in a display frame or two; a stretch that took longer than SLOW is cut. */
const QUICK = 30;
const SLOW = 60;
/** The speed is a mean over so many milliseconds. */
const MEMORY = 1000;

export function makePace(): Pace {
  let next = 1;
  let stretches: { steps: number; start: number; end: number }[] = [];
  return {
    get steps() {
      return next;
    },
    get stepsPerSecond() {
      const first = stretches[0];
      const last = stretches.at(-1);
      if (!first || !last || last.end <= first.start) return 0;
      return (1000 * stretches.reduce((sum, { steps }) => sum + steps, 0)) / (last.end - first.start);
    },
    note(steps, start, end) {
      stretches = [...stretches, { steps, start, end }].filter(
        (each) => end - each.start <= MEMORY || each.end === end,
      );
      // A stretch that was cut short for the eye says nothing of how many would have fitted.
      if (end - start < QUICK) {
        if (steps >= next) next = end - start < QUICK / 2 ? next * 2 : next + 1;
      } else if (end - start > SLOW) next = Math.max(1, Math.floor((next * SLOW) / (end - start)));
    },
    forget() {
      stretches = [];
    },
  };
}
