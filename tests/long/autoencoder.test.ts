// What the chapter on autoencoders promises of its cell, on several seeds, and the same network by TensorFlow.js's own
// operations and automatic differentiation.
import { beforeAll, describe, expect, it } from 'vitest';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { makeObserver } from '../../src/gan/observe/observe.ts';
import { loadDigits } from '../../src/gan/pictures/load-digits.ts';
import {
  AUTOENCODER_CONFIG,
  AUTOENCODER_NAMES,
  type AutoencoderQuantities,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { onCpu } from '../gan/cpu.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';

let fused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  await loadDigits();
  fused = fusedEngine(await loadKernel());
});

/** Trains from the seed, and returns what is seen then, with the time that the steps took. */
async function after(make: MakeEngine, config: TrainingConfig, steps: number) {
  const engine = make(config);
  const start = performance.now();
  engine.step(steps);
  const outputs = await engine.probe();
  const seconds = (performance.now() - start) / 1000;
  engine.dispose();
  const quantities = makeObserver(config)(outputs, 0).quantities as AutoencoderQuantities; // of these settings
  return { ...quantities, seconds };
}

const of = (kind: (typeof AUTOENCODER_NAMES)[number], seed: number): TrainingConfig => ({
  ...AUTOENCODER_CONFIG,
  autoencoder: { kind, likelihood: 'bernoulli' },
  seed,
});

describe.each(AUTOENCODER_NAMES)('the %s autoencoder at its initial settings', (kind) => {
  it.each([1, 2, 3, 4, 5])(
    'reconstructs digits that no step has seen below 150 nats, seed %i',
    async (seed) => {
      const { reconstruction, kl = NaN, elbo = NaN, seconds } = await after(fused, of(kind, seed), 4000);
      process.stdout.write(
        `${kind}, seed ${seed}: ${reconstruction.toFixed(1)} nats in ${seconds.toFixed(0)} s\n`,
      );
      expect(reconstruction).toBeLessThan(150);
      if (kind === 'variational') {
        expect(elbo).toBeGreaterThan(-156);
        expect(kl).toBeLessThan(7);
      }
    },
  );

  it('costs the same by TensorFlow.js, step by step, in another time', async () => {
    const steps = 60;
    const [kernel, plain] = [
      await after(fused, of(kind, 1), steps),
      await after(makeReferenceEngine, of(kind, 1), steps),
    ];
    process.stdout.write(
      `${kind}: ${(steps / kernel.seconds).toFixed(0)} steps a second, TensorFlow.js ${(steps / plain.seconds).toFixed(1)}\n`,
    );
    expect(Math.abs(kernel.reconstruction - plain.reconstruction)).toBeLessThan(0.5);
  });
});
