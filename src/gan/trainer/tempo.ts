import type { Tempo } from '../protocol.ts';

/** How far the next stretch may go, and how long it lasts at least, in milliseconds. */
export interface Stride {
  readonly most: number;
  readonly least: number;
}

const FRAME = 1000 / 60;

/**
 * A fused engine is through with a toy before its first picture is drawn. To `watch`, a stretch after n steps takes
 * n/100 more of them, one stretch a frame: the first steps are seen one by one, and each tenfold of the run takes the
 * same four seconds, however fast the machine. `slow` shows every step for a quarter of a second, `stages` each of a
 * step's six stages for long enough to be read; `full` waits for nobody.
 */
export function strideAt(tempo: Tempo, step: number, sinceLast = FRAME): Stride {
  switch (tempo) {
    case 'slow':
      return { most: 1, least: 250 };
    case 'stages':
      return { most: 1, least: 1400 };
    case 'watch':
      // A page that draws fewer pictures gets more steps for each.
      return { most: Math.floor(frames(sinceLast) * Math.max(1, Math.floor(step / 100))), least: FRAME };
    case 'full':
      return { most: Infinity, least: 0 };
  }
}

/** Frames that have gone by; after a pause of any length the run does not leap. */
const frames = (time: number): number => Math.min(15, Math.max(1, time / FRAME));

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
