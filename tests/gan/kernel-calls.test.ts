import { beforeAll, expect, test } from 'vitest';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { DEFAULT_CONFIG } from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { KERNEL_CALLS } from '../../src/notebook/race.ts';
import { onCpu } from './cpu.ts';
import type { Engine } from '../../src/gan/engines/engine.ts';

beforeAll(onCpu);

/** What the engine asks of its backend in so many steps, after its first. */
async function callsFor(engine: Engine, steps: number): Promise<number> {
  engine.step(1);
  const { kernels } = await tf.profile(() => {
    engine.step(steps);
    return tf.scalar(0);
  });
  engine.dispose();
  return kernels.length;
}

test('plain operations make as many calls in a default step as the page says', async () => {
  expect(await callsFor(makeReferenceEngine(DEFAULT_CONFIG), 1)).toBe(KERNEL_CALLS);
});

test('the fused engine makes one call, for one step as for a hundred', async () => {
  const fused = fusedEngine(await loadKernel());
  expect(await callsFor(fused(DEFAULT_CONFIG), 1)).toBe(1);
  expect(await callsFor(fused(DEFAULT_CONFIG), 100)).toBe(1);
});
