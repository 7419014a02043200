import { isSound, makeObserver } from '../observe/observe.ts';
import { makeQualityReading } from './quality-reading.ts';
import { type ProbeOutputs } from '../observe/probe-outputs.ts';
import type { Engine } from '../engines/engine.ts';
import type { Snapshot } from '../protocol.ts';

/** What a stretch of training came to, and what can be seen after it. */
export interface Outcome {
  readonly snapshot: Snapshot;
  /** The step at which it left the sound numbers, if it did; the snapshot is then of the last good state before. */
  readonly divergedAt: number | null;
  /** What of the time went into the snapshot's numbers, in milliseconds, where that is known. */
  readonly looked?: number;
}

/** Training in stretches, each looked at when it is over, with a way back. */
export interface Run {
  /** A step taken and taken back: a graphics card compiles each operation at its first use, which can take seconds. */
  readonly warmUp: () => Promise<void>;
  /** The present state, without training. */
  readonly look: () => Promise<Snapshot>;
  /** `n` whole steps, as fast as `stepsPerSecond` so far. */
  readonly train: (n: number, stepsPerSecond: number) => Promise<Outcome>;
  /** One update of one player. */
  readonly update: (player: 'd' | 'g') => Promise<Outcome>;
  /** Counts a whole step whose updates were made one by one. */
  readonly tick: () => void;
}

/** `now` measures what looking costs; without a clock it costs nothing. */
export function makeRun(engine: Engine, now: () => number = () => 0): Run {
  const observe = makeObserver(engine.config);
  const withQuality = makeQualityReading(engine);
  const sound = (curves: ProbeOutputs) => isSound(curves, engine.config);
  engine.mark();

  async function lookAfter(stepsPerSecond: number, otherwise: () => Promise<number>): Promise<Outcome> {
    const curves = await engine.probe();
    if (sound(curves)) {
      engine.mark();
      const start = now();
      const snapshot = await withQuality(observe(curves, stepsPerSecond));
      return { snapshot, divergedAt: null, looked: now() - start };
    }
    engine.rewind();
    const divergedAt = await otherwise();
    return { snapshot: await withQuality(observe(await engine.probe(), 0)), divergedAt };
  }

  /** The same steps again, one by one, up to the last good one: the numbers are drawn by position, so they recur. */
  async function findDivergence(): Promise<number> {
    for (;;) {
      engine.step(1);
      const diverged = engine.steps;
      if (!sound(await engine.probe())) {
        engine.rewind();
        return diverged;
      }
      engine.mark();
    }
  }

  return {
    async warmUp() {
      engine.step(1);
      await engine.probe();
      engine.rewind();
    },
    look: async () => withQuality(observe(await engine.probe(), 0)),
    train(n, stepsPerSecond) {
      engine.step(n);
      return lookAfter(stepsPerSecond, findDivergence);
    },
    update(player) {
      if (player === 'd') engine.stepD();
      else engine.stepG();
      return lookAfter(0, () => Promise.resolve(engine.steps + 1));
    },
    tick() {
      engine.tick();
      engine.mark();
    },
  };
}
