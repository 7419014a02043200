import { isSound } from './observer.ts';
import type { Engine } from './engines/engine.ts';

/**
 * Steps per second of an engine, by real steps that count: a few to warm up, then as many as fit into `milliseconds`.
 * Reading the curves at the end waits for what a graphics card has only queued. An engine that moves nothing looks
 * infinitely fast, so one whose curves stay, or leave the sound numbers, has failed and gets 0.
 */
export async function trialOf(engine: Engine, milliseconds: number, now: () => number): Promise<number> {
  engine.step(2);
  const before = await engine.curves();
  const start = now();
  let steps = 0;
  do {
    engine.step(1);
    steps++;
  } while (now() - start < milliseconds && steps < MOST);
  const after = await engine.curves();
  const seconds = (now() - start) / 1000;
  const moved = after.logits.some((value, i) => value !== before.logits[i]);
  return moved && isSound(after, engine.config.noise) ? steps / seconds : 0;
}

/** A card takes steps into its queue faster than it does them: this bounds what is queued. */
const MOST = 100;
