/** Plays a process through: the parameter that counts its steps goes from its beginning to its end, and every picture is a state. */
import type { Process } from '../../../src/notebook/widget.ts';

interface Played {
  /** The count as it stands. */
  readonly count: () => number;
  readonly go: (count: number) => void;
  /** Hears whether it plays. */
  readonly playing: (isPlaying: boolean) => void;
}

/** The share of the way that a count has come, and the count at a share: evenly, or evenly by factors. */
const shareOf = ({ from, to, scale }: Process, count: number): number =>
  scale === 'log' ? Math.log(count / from) / Math.log(to / from) : (count - from) / (to - from);

export const countAt = ({ from, to, scale }: Process, share: number): number =>
  Math.round(scale === 'log' ? from * (to / from) ** share : from + (to - from) * share);

/** Makes what plays and pauses. From the end it begins anew; a count that somebody else has moved ends it. */
export function makePlayer(
  process: Process,
  { count, go, playing }: Played,
  signal: AbortSignal,
): () => void {
  let request = 0;
  const stop = (): void => {
    cancelAnimationFrame(request);
    request = 0;
    playing(false);
  };
  const start = (): void => {
    // Who wants less motion sees where it leads.
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      go(count() >= process.to ? process.from : process.to);
      return;
    }
    let share = count() >= process.to ? 0 : shareOf(process, Math.max(process.from, count()));
    let shown = share === 0 ? process.from : count();
    let before: number | undefined;
    go(shown);
    playing(true);
    const step = (now: number): void => {
      if (count() !== shown) {
        stop();
        return;
      }
      share += (now - (before ?? now)) / 1000 / process.seconds;
      before = now;
      const next = countAt(process, Math.min(1, share));
      if (next !== shown) go((shown = next));
      if (share >= 1) stop();
      else request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    if (request) stop();
    else start();
  };
}
