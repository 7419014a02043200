/**
 * How many steps to take between two snapshots, and how fast they go. Times are arguments: a clock belongs to the
 * thread.
 */
export interface Pace {
  /** Whole steps for the next stretch. */
  readonly steps: number;
  readonly stepsPerSecond: number;
  /** A stretch of `steps` from `start` to `end`, its snapshot included, in milliseconds; `looked` of them if that is known. */
  readonly note: (steps: number, start: number, end: number, looked?: number) => void;
  /** After a pause: the time that was not trained does not count. */
  readonly forget: () => void;
}

/** The steps between two snapshots take about a display frame or two; a stretch whose steps took longer than SLOW is cut. */
const QUICK = 30;
const SLOW = 60;
/** How much of the price of a step is forgotten with each single step: a machine that was busy once is asked again. */
const FADING = 0.1;
/** The speed is a mean over so many milliseconds. */
const MEMORY = 1000;

export function makePace(): Pace {
  let next = 1;
  /** What the snapshot alone takes, or a little more: where that is long already, fewer steps would not make it shorter. */
  let alone = Infinity;
  /** What a step took beyond that when there were several. */
  let each = 0;
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
    note(steps, start, end, looked) {
      stretches = [...stretches, { steps, start, end }].filter(
        (stretch) => end - stretch.start <= MEMORY || stretch.end === end,
      );
      const time = end - start;
      if (looked !== undefined) alone = looked;
      else if (time < alone) alone = time;
      else if (steps === 1) alone = (alone + time) / 2;
      const training = Math.max(0, time - alone);
      if (looked !== undefined) each = 0;
      else each = steps > 1 ? training / (steps - 1) : each * (1 - FADING);
      if (training > SLOW) next = Math.max(1, Math.floor((next * SLOW) / training));
      // A stretch that was cut short for the eye says nothing of how many would have fitted.
      else if (training < QUICK && steps >= next) {
        const more = training < QUICK / 2 ? next * 2 : next + 1;
        if (more * each <= SLOW) next = more;
      }
    },
    forget() {
      stretches = [];
    },
  };
}
