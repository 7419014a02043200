/** Before so many milliseconds, and so many runs, a pace is luck. */
const [SOON, FEW] = [2000, 4];

interface TimeLeft {
  readonly begin: () => void;
  /** Of so many runs in all, at the pace since `begin`; undefined while that is too early to say. */
  readonly seconds: (all: number) => number | undefined;
}

/** Says how many seconds are left of runs of which so many are done. */
export function timeLeft(done: () => number, now: () => number = () => performance.now()): TimeLeft {
  let since = now();
  let before = 0;
  return {
    begin(): void {
      [since, before] = [now(), done()];
    },
    seconds(all: number): number | undefined {
      const [time, made] = [now() - since, done() - before];
      if (time < SOON || made < FEW) return undefined;
      return Math.max(1, Math.round((((all - done()) / made) * time) / 1000));
    },
  };
}
