import type { Snapshot, Tempo } from '../protocol.ts';

/** How far the next stretch may go, and how long it lasts at least, in milliseconds. */
export interface Stride {
  readonly most: number;
  readonly least: number;
}

/** What a pace may depend on, beside the step: times are arguments. */
export interface Progress {
  /** Milliseconds since the last stretch began, if one did. */
  readonly sinceLast?: number;
  /** How much one step moves the curves at present, by `motionOf`. */
  readonly motion?: number;
}

const FRAME = 1000 / 60;

/** To watch, each tenfold of a run takes so many milliseconds, … */
const TENFOLD = 5000;
/** … from this step on: what lies before goes as fast as it, … */
const FIRST = 30;
/** … up to this one: a run that has long settled does not race. */
const LAST = 3000;
/** The motion of a frame, as a share of what the curves can span, beyond which a run is slowed down, and by how much at most. */
const QUIET = 0.02;
const MOST_SLOWED = 4;
/** The longest gap between two stretches that is made up for, in milliseconds: a slow page keeps the pace, a late one sees no leap. */
const LONGEST = 100;

/**
 * A fused engine is through with a toy before its first picture is drawn. To `watch`, a run is even in the logarithm of its
 * steps, however fast the machine, and slower where its curves move. `slow` shows every step for a quarter of a second,
 * `stages` each of a step's six stages for long enough to be read; `full` waits for nobody.
 */
export function strideAt(tempo: Tempo, step: number, progress: Progress = {}): Stride {
  switch (tempo) {
    case 'slow':
      return { most: 1, least: 250 };
    case 'stages':
      return { most: 1, least: 1400 };
    case 'watch':
      return watched(step, progress);
    case 'full':
      return { most: Infinity, least: 0 };
  }
}

function watched(step: number, { sinceLast = 0, motion = 0 }: Progress): Stride {
  const even = (Math.min(LAST, Math.max(FIRST, step)) * Math.LN10 * FRAME) / TENFOLD;
  const slowed = Math.min(MOST_SLOWED, Math.max(1, (motion * even) / QUIET));
  const perFrame = even / slowed;
  const steps = Math.ceil(perFrame);
  const least = (steps / perFrame) * FRAME;
  // A page that draws fewer pictures gets more steps for each.
  const late = Math.max(1, Math.min(sinceLast, LONGEST) / least);
  return { most: Math.round(steps * late), least };
}

/** How much of the motion of before is still expected of each frame. */
const MEMORY = 0.9;

/**
 * Measures how much a step moves V and JSD, as a share of the log 4 and log 2 that they span: the mean over the last `steps`,
 * or what is left of a larger one before. Of pictures neither is known, and their runs are slow enough to be watched.
 */
export function motionOf(
  before: Snapshot['quantities'],
  after: Snapshot['quantities'],
  steps: number,
  motion: number,
): number {
  if (!('js' in before && 'js' in after)) return 0;
  const moved = Math.max(
    Math.abs(after.js - before.js) / Math.LN2,
    Math.abs(after.value - before.value) / (2 * Math.LN2),
  );
  // An infinite V, or one that was, says nothing of a speed.
  const now = Number.isFinite(moved) && steps > 0 ? moved / steps : 0;
  return Math.max(now, MEMORY * motion);
}

interface Clock {
  readonly now: () => number;
  readonly rest: (time: number) => Promise<void>;
}

/** Lets time pass up to a moment, or until something else is to be done. */
export async function waitUntil(due: number, clock: Clock, wanted: () => boolean): Promise<void> {
  for (;;) {
    const left = due - clock.now();
    if (left <= 0 || wanted()) return;
    await clock.rest(Math.min(left, 50));
  }
}
