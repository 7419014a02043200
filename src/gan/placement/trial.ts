import { isSound } from '../observe/observe.ts';
import type { Engine } from '../engines/engine.ts';

/**
 * Steps per second of an engine, by real steps that count: a few to warm up, then as many as fit into `milliseconds`.
 * Reading the curves at the end waits for what a graphics card has only queued. An engine that moves nothing looks
 * infinitely fast, so one whose curves stay, or leave the sound numbers, has failed and gets 0.
 */
export async function trialOf(engine: Engine, milliseconds: number, now: () => number): Promise<number> {
  engine.step(2);
  const before = await engine.probe();
  const start = now();
  let steps = 0;
  let stretch = 1;
  for (let calls = 0; calls < MOST; calls++) {
    engine.step(stretch);
    steps += stretch;
    // Many steps in one call are what the fused engine is for; a look tells when they are done.
    if (engine.name === 'fused') await engine.probe();
    const passed = now() - start;
    if (passed >= milliseconds) break;
    if (engine.name === 'fused' && passed < milliseconds / 4) stretch *= 2;
  }
  const after = await engine.probe();
  const seconds = (now() - start) / 1000;
  const moved = after.logits.some((value, i) => value !== before.logits[i]);
  return moved && isSound(after, engine.config) ? steps / seconds : 0;
}

/** A card takes steps into its queue faster than it does them: this bounds what is queued. */
const MOST = 100;
