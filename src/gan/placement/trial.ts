import { isSound } from '../observe/observe.ts';
import type { Engine } from '../engines/engine.ts';

/**
 * Measures the steps per second of an engine, by real steps: two to warm up, then as many as fit into `milliseconds`.
 *
 * Reading the outputs at the end waits for the steps that a graphics card has only queued. An engine that does nothing
 * would look infinitely fast, so an engine whose outputs do not change, or diverge, has failed and gets 0.
 */
export async function trialOf(engine: Engine, milliseconds: number, now: () => number): Promise<number> {
  engine.step(2);
  const before = await engine.probe();
  const start = now();
  let steps = 0;
  let stepsPerCall = 1;
  for (let calls = 0; calls < MOST_CALLS; calls++) {
    engine.step(stepsPerCall);
    steps += stepsPerCall;
    // The fused engine is made for many steps in one call; reading its outputs waits until they are done.
    if (engine.name === 'fused') await engine.probe();
    const passed = now() - start;
    if (passed >= milliseconds) break;
    if (engine.name === 'fused' && passed < milliseconds / 4) stepsPerCall *= 2;
  }
  const after = await engine.probe();
  const seconds = (now() - start) / 1000;
  // Either player may be frozen.
  const moved =
    after.logits.some((value, i) => value !== before.logits[i]) ||
    after.generated.some((value, i) => value !== before.generated[i]);
  return moved && isSound(after, engine.config) ? steps / seconds : 0;
}

/** The most calls in a trial. A graphics card queues steps faster than it does them, and this bounds the queue. */
const MOST_CALLS = 100;
