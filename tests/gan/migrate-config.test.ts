// The file beside was saved when both players had one optimiser and one activation.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { goesOn, readRunFile } from '../../components/live/run/run-file.ts';
import { checkCheckpoint } from '../../src/gan/contract/check-checkpoint.ts';
import { checkConfig } from '../../src/gan/contract/check-config.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import type { Checkpoint } from '../../src/gan/protocol.ts';
import { expectAllClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';

beforeAll(onCpu);

function oldRun(): Checkpoint {
  const text = readFileSync('tests/fixtures/run-of-one-optimizer.json', 'utf8');
  const read = readRunFile(text, 'gan-1d');
  if ('fault' in read) throw new Error(read.fault);
  return read.checkpoint;
}

/** The weights that the page of that time had ten steps later. */
const TEN_STEPS_ON = [
  [-0.22048458456993103, 1.1038761138916016, -1.9950692653656006],
  [-0.9116250276565552, 0.4517694413661957, -0.9450892210006714],
  [-0.46347135305404663, -1.1892327070236206, 0.30934932827949524],
  [0.2909672260284424],
  [-0.09383798390626907, -0.005530992988497019, 0.9420498013496399],
  [0.20922549068927765, 1.8975046873092651, 0.3415916860103607],
  [-0.009916184470057487, 0.5576522350311279, 0.46092644333839417],
  [-0.0359017588198185],
];

describe('a run saved when both players had one optimiser', () => {
  test('opens, each player with that optimiser and that activation', () => {
    const { config } = checkCheckpoint(oldRun());
    expect(config).toMatchObject({ dOptimizer: 'momentum', gOptimizer: 'momentum', gOutput: 'linear' });
    expect(config).toMatchObject({
      dActivation: 'tanh',
      gActivation: 'tanh',
      dataNoise: 0,
      trainingPoints: 0,
    });
    expect(config).not.toHaveProperty('optimizer');
    expect(goesOn(oldRun(), config)).toBe(true);
  });

  test('goes on as it would have, bit for bit on the kernel', async () => {
    const stored = checkCheckpoint(oldRun());
    const weightsAfter = async (make: typeof makeReferenceEngine) => {
      const engine = make(stored.config, stored);
      engine.step(10);
      const { discriminator, generator } = await engine.checkpoint();
      engine.dispose();
      return [...discriminator.weights, ...generator.weights];
    };
    expect(await weightsAfter(fusedEngine(await loadKernel()))).toEqual(TEN_STEPS_ON);
    expectAllClose(
      (await weightsAfter(makeReferenceEngine)).flatMap((row) => Array.from(row)),
      TEN_STEPS_ON.flat(),
      { absolute: 1e-5 },
    );
  });

  test('is still refused where a setting is wrong or missing', () => {
    const { config } = oldRun();
    expect(() => checkConfig({ ...config, optimizer: 'lion' })).toThrow(/^dOptimizer must be one of/);
    const { loss: _left, ...rest } = config;
    expect(() => checkConfig(rest)).toThrow(/^loss must be/);
  });
});
