// long because what a step does and what is seen of it need the same engines and digits.
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCheckpoint } from '../../src/gan/contract/check-checkpoint.ts';
import { checkConfig } from '../../src/gan/contract/check-config.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { binaryCrossEntropyWithLogits, klBetween, normal } from '../../src/math/index.ts';
import { PIXEL_SD } from '../../src/gan/contract/constants.ts';
import { isSound, makeObserver } from '../../src/gan/observe/observe.ts';
import { PRIOR_MASSES, unvisitedFloor, unvisitedMass } from '../../src/gan/pictures/code-cells.ts';
import { decode } from '../../src/gan/pictures/decode.ts';
import { digits } from '../../src/gan/pictures/digits.ts';
import { loadDigits } from '../../src/gan/pictures/load-digits.ts';
import { reconstructionCost } from '../../src/gan/pictures/likelihood.ts';
import { gaussians } from '../../src/gan/random/random.ts';
import {
  AUTOENCODER_CONFIG,
  AUTOENCODER_NAMES,
  DECODED,
  LIKELIHOOD_NAMES,
  needsRestart,
  OPTIMIZER_NAMES,
  PIXELS,
  type AutoencoderSnapshot,
  type Checkpoint,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';

let makeFused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  await loadDigits();
  makeFused = fusedEngine(await loadKernel());
});

const SMALL: TrainingConfig = { ...AUTOENCODER_CONFIG, depth: 1, gDepth: 1, width: 12, gWidth: 9, batch: 13 };

const kinds = AUTOENCODER_NAMES.flatMap((kind) =>
  LIKELIHOOD_NAMES.map((likelihood) => ({ kind, likelihood }) as const),
);

async function after(
  makeEngine: MakeEngine,
  config: TrainingConfig,
  train: (engine: ReturnType<MakeEngine>) => void,
): Promise<Checkpoint> {
  const engine = makeEngine(config);
  train(engine);
  const checkpoint = await engine.checkpoint();
  engine.dispose();
  return checkpoint;
}

/** Every number, to `relative` of the largest of its variable. */
function expectSameWeights(actual: Checkpoint, expected: Checkpoint, relative: number): void {
  for (const player of ['discriminator', 'generator'] as const) {
    expected[player].weights.forEach((row, i) => {
      const size = Math.max(...row.map(Math.abs));
      row.forEach((weight, k) =>
        expectClose(actual[player].weights[i]?.[k] as number, weight, {
          absolute: relative * size,
          what: `${player}, variable ${i}, number ${k}:`,
        }),
      );
    });
    expect(actual[player]).toMatchObject({ updates: expected[player].updates, age: expected[player].age });
  }
}

describe('kernel and automatic differentiation hold the same weights to 1e-4', () => {
  // Oracle: the reference engine on tfjs's cpu backend, which sums in double precision.
  test.for(kinds)('after a hundred steps of a $kind one, pixels $likelihood', async (autoencoder) => {
    const config = {
      ...SMALL,
      autoencoder,
      dOptimizer: 'sgd',
      gOptimizer: 'sgd',
      dRate: 1e-4,
      gRate: 1e-4,
    } as const;
    const train = (engine: ReturnType<MakeEngine>) => engine.step(100);
    const expected = await after(makeReferenceEngine, config, train);
    const actual = await after(makeFused, config, train);
    expectSameWeights(actual, expected, 1e-4);
    const fresh = await after(makeFused, config, () => undefined);
    expect(actual.discriminator.weights).not.toEqual(fresh.discriminator.weights);
    expect(actual.generator.weights).not.toEqual(fresh.generator.weights);
  });

  test.for(OPTIMIZER_NAMES)('with %s and deeper networks', async (optimizer) => {
    const autoencoder = { kind: 'variational', likelihood: 'bernoulli' } as const;
    const rate = optimizer === 'adam' ? 1e-3 : 1e-4;
    const config: TrainingConfig = {
      ...SMALL,
      autoencoder,
      depth: 2,
      gDepth: 2,
      dActivation: 'leaky-relu',
      gActivation: 'relu',
      dOptimizer: optimizer,
      gOptimizer: optimizer,
      dRate: rate,
      gRate: rate,
    };
    const train = (engine: ReturnType<MakeEngine>) => engine.step(20);
    expectSameWeights(
      await after(makeFused, config, train),
      await after(makeReferenceEngine, config, train),
      1e-4,
    );
  });

  test('where one half learns alone, and then both', async () => {
    const config = { ...SMALL, dOptimizer: 'sgd', gOptimizer: 'sgd', dRate: 1e-4, gRate: 1e-4 } as const;
    const train = (engine: ReturnType<MakeEngine>) => {
      engine.stepD();
      engine.stepG();
      engine.stepG();
      engine.step(2);
    };
    const fused = await after(makeFused, config, train);
    expectSameWeights(fused, await after(makeReferenceEngine, config, train), 1e-5);
    expect([fused.discriminator.updates, fused.generator.updates, fused.step]).toEqual([3, 4, 2]);
  });
});

describe('a half that is frozen', () => {
  test.for([
    { frozen: 'discriminator', moves: 'generator', change: { dSteps: 0 } },
    { frozen: 'generator', moves: 'discriminator', change: { gSteps: 0 } },
  ] as const)('keeps its weights: the $frozen', async ({ frozen, moves, change }) => {
    for (const make of [makeFused, makeReferenceEngine]) {
      const config = { ...SMALL, ...change };
      const before = await after(make, config, () => undefined);
      const trained = await after(make, config, (engine) => engine.step(3));
      expect(trained[frozen].weights).toEqual(before[frozen].weights);
      expect(trained[moves].weights).not.toEqual(before[moves].weights);
    }
  });
});

describe('the settings of an autoencoder', () => {
  test('are kept by the check, and a checkpoint of them fits its networks', async () => {
    expect(checkConfig(SMALL)).toEqual(SMALL);
    const checkpoint = await after(makeFused, SMALL, (engine) => engine.step(1));
    expect(checkCheckpoint(structuredClone(checkpoint))).toEqual(checkpoint);
  });

  test('are refused where they are none, or of a game', () => {
    const refused = (change: object) => () => checkConfig({ ...SMALL, ...change });
    expect(refused({ autoencoder: { kind: 'deep', likelihood: 'bernoulli' } })).toThrow(
      /^autoencoder\.kind must/,
    );
    expect(refused({ autoencoder: { kind: 'plain' } })).toThrow(/^autoencoder\.likelihood must/);
    expect(refused({ autoencoder: null })).toThrow(/^autoencoder\.kind must/);
    expect(refused({ noise: 'uniform' })).toThrow(/^noise must be gaussian for an autoencoder/);
    expect(refused({ penalty: 1 })).toThrow(/^penalty must/);
    expect(refused({ gSteps: 2 })).toThrow(/^gSteps must be 0 or 1/);
    expect(refused({ data: 'gaussians', trainingPoints: 0 })).toThrow(/^data must be pictures/);
  });

  test('start another run where the code is of another kind, and not where the pixels are', () => {
    const plain = { ...SMALL, autoencoder: { kind: 'plain', likelihood: 'bernoulli' } } as const;
    const grey = { ...SMALL, autoencoder: { kind: 'plain', likelihood: 'gaussian' } } as const;
    expect(needsRestart(SMALL, plain)).toBe(true);
    expect(needsRestart(plain, grey)).toBe(false);
  });
});

describe('what is seen of an autoencoder', () => {
  test.for(AUTOENCODER_NAMES)('%s: both engines see the same', async (kind) => {
    const config = { ...SMALL, autoencoder: { kind, likelihood: 'bernoulli' } } as const;
    const look = async (make: MakeEngine): Promise<AutoencoderSnapshot> => {
      const engine = make(config);
      engine.step(2);
      const outputs = await engine.probe();
      expect(isSound(outputs, config)).toBe(true);
      const snapshot = makeObserver(config)(outputs, 7);
      engine.dispose();
      return snapshot as AutoencoderSnapshot; // of these settings
    };
    const [fused, reference] = [await look(makeFused), await look(makeReferenceEngine)];
    for (const [name, value] of Object.entries(reference.quantities))
      expectClose(fused.quantities[name as 'kl'] ?? NaN, value as number, { relative: 1e-4, what: name });
    expectAllClose(fused.codes, reference.codes, { absolute: 1e-4 });
    expect(fused.decodings.length).toBe(DECODED ** 2 * PIXELS);
    // Greys are rounded: a hair's difference may be one of 255.
    expectAllClose(fused.decodings, reference.decodings, { absolute: 1 });
  });

  test('a page decodes any code as the engine does', async () => {
    const engine = makeFused(SMALL);
    engine.step(3);
    const { decoder, decodings, reach } = makeObserver(SMALL)(await engine.probe(), 0) as AutoencoderSnapshot;
    engine.dispose();
    const at = (i: number) => reach * ((2 * i + 1) / DECODED - 1);
    // The third cell of the second row from the top.
    const ink = decode(decoder, SMALL, [at(2), -at(1)]);
    const cell = decodings.subarray((DECODED + 2) * PIXELS, (DECODED + 3) * PIXELS);
    expectAllClose(
      Float64Array.from(ink, (share) => 255 * share),
      cell,
      { absolute: 0.51 },
    );
  });

  test('its numbers are those of the definition', async () => {
    const engine = makeFused(SMALL);
    engine.step(3);
    const outputs = await engine.probe();
    const { quantities, codes, spreads } = makeObserver(SMALL)(outputs, 0) as AutoencoderSnapshot;
    engine.dispose();
    const { test: heldOut } = digits();
    let nll = 0;
    for (let i = 0; i < 256 * PIXELS; i++) {
      const p = 1 / (1 + Math.exp(-(outputs.generated[i] as number)));
      const ink = ((heldOut.pixels[i] as number) + 1) / 2;
      nll -= (ink * Math.log(p) + (1 - ink) * Math.log(1 - p)) / 256;
    }
    expectClose(quantities.reconstruction, nll, { relative: 1e-6 });
    let kl = 0;
    for (let i = 0; i < codes.length; i++)
      kl += klBetween(normal(codes[i] as number, spreads[i] as number), normal(0, 1)) / 256;
    expectClose(quantities.kl ?? NaN, kl, { relative: 1e-6 });
    expectClose(quantities.elbo ?? NaN, -nll - kl, { relative: 1e-6 });
    expect(quantities.unvisited).toBeGreaterThan(0);
    expect(quantities.unvisited).toBeLessThan(1);
  });
});

describe('the cells of the code plane', () => {
  test('hold p(z) but for what lies beyond them', () => {
    const total = PRIOR_MASSES.reduce((sum, mass) => sum + mass, 0);
    // Oracle: (1 − 2 Φ(−3))².
    expectClose(total, 0.9973002039367398 ** 2, { relative: 1e-12 });
  });

  test('are unvisited by no code at all, and by draws of p(z) as often as is said', () => {
    expectClose(unvisitedMass([]), 0.9973002039367398 ** 2, { relative: 1e-12 });
    const shares = Array.from({ length: 200 }, (_, draw) =>
      unvisitedMass(gaussians(2 * 256, { seed: 3, stream: 1, draw })),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / 200;
    // A mean of 200 such shares, whose own spread is some 0.006.
    expectClose(mean, unvisitedFloor(256), { absolute: 0.002 });
  });
});

describe('−log p(x|z)', () => {
  test('of Gaussian pixels is the squared error over 2 s², and a constant', () => {
    const [pictures, logits] = [new Float32Array(2 * PIXELS).fill(-1), new Float32Array(2 * PIXELS).fill(1)];
    const { reconstruction, squaredError } = reconstructionCost('gaussian', pictures, logits);
    expectClose(squaredError, PIXELS / (1 + Math.exp(-1)) ** 2, { relative: 1e-12 });
    // Oracle: the density of the normal law, pixel by pixel.
    const pixel = normal(1 / (1 + Math.exp(-1)), PIXEL_SD);
    expectClose(reconstruction, -PIXELS * pixel.logPdf(0), { relative: 1e-12 });
  });

  test('of Bernoulli pixels is the binary cross entropy from logits, far out too', () => {
    const logits = Float32Array.from({ length: PIXELS }, (_, i) => (i - 400) / 4);
    const pictures = digits().test.pixels.subarray(0, PIXELS);
    let sum = 0;
    for (let i = 0; i < PIXELS; i++)
      sum += binaryCrossEntropyWithLogits(((pictures[i] as number) + 1) / 2, logits[i] as number);
    const { reconstruction } = reconstructionCost('bernoulli', pictures, logits);
    expectClose(reconstruction, sum, { relative: 1e-12 });
  });

  test('of Bernoulli pixels is log 2 a pixel where the decoder knows nothing', () => {
    const pictures = digits().test.pixels.subarray(0, 3 * PIXELS);
    const { reconstruction } = reconstructionCost('bernoulli', pictures, new Float32Array(3 * PIXELS));
    expectClose(reconstruction, PIXELS * Math.LN2, { relative: 1e-12 });
  });
});
