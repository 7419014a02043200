import type { Checkpoint } from '../protocol.ts';

/** A run's kept moments: from the nearest one before a step the run can be repeated up to that step, bit for bit. */
export interface Timeline {
  readonly keep: (moment: Checkpoint) => void;
  /** Whether it would: to make a moment costs time and memory, and most frames are none. */
  readonly takes: (step: number) => boolean;
  /** The latest kept moment that is not after a step; the first one, where all are. */
  readonly before: (step: number) => Checkpoint | undefined;
  /** Forgets what came after a step: the run has taken another way from there. */
  readonly cutAfter: (step: number) => void;
  readonly clear: () => void;
}

/** Numbers that all moments together may hold: 8 bytes each, so about 50 MB. */
const ROOM = 6e6;
const MOST = 240;

/**
 * When it is full, every other moment but the first goes, and from then on only moments twice as far apart are kept:
 * a run of any length can be gone back in, over distances that grow with it.
 */
export function makeTimeline(): Timeline {
  let moments: Checkpoint[] = [];
  let gap = 0;
  const takes = (step: number): boolean => {
    const last = moments.at(-1);
    return !last || step === last.step || step >= last.step + Math.max(gap, 1);
  };
  return {
    takes,
    keep(moment) {
      if (!takes(moment.step)) return;
      // Single updates of one player leave the step as it is: the moment after them is the one to come back to.
      if (moments.at(-1)?.step === moment.step) {
        moments[moments.length - 1] = moment;
        return;
      }
      moments.push(moment);
      if (moments.length < Math.min(MOST, Math.max(8, ROOM / sizeOf(moment)))) return;
      moments = moments.filter((_, i) => i % 2 === 0);
      gap = Math.max(1, 2 * gap, Math.floor(moment.step / moments.length));
    },
    before: (step) => moments.findLast((moment) => moment.step <= step) ?? moments[0],
    cutAfter(step) {
      moments = moments.filter((moment) => moment.step <= step);
    },
    clear() {
      moments = [];
      gap = 0;
    },
  };
}

const sizeOf = ({ discriminator, generator }: Checkpoint): number =>
  [discriminator, generator].reduce(
    (total, { weights, memory }) => [...weights, ...memory].reduce((sum, { length }) => sum + length, total),
    0,
  );
