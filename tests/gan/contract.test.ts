// What engines, kernels, worker, page and exporters share stands once, and the kernels read it from there.
import { describe, expect, it } from 'vitest';
import { layerSizes, variableSizes, weightCount } from '../../src/gan/contract/architecture.ts';
import { ACTIVATION_CODES, LOSS_CODES, OPTIMIZER_CODES } from '../../src/gan/contract/codes.ts';
import * as constants from '../../src/gan/contract/constants.ts';
import { assemblyContract, shaderContract } from '../../src/gan/contract/kernel-contract.ts';
import { LOSS_NAMES, OPTIMIZER_NAMES } from '../../src/gan/protocol.ts';
import { listFiles, read } from '../setup/sources.ts';

describe('the contract', () => {
  it('gives every loss and optimiser a code of its own', () => {
    for (const [codes, names] of [
      [LOSS_CODES, LOSS_NAMES],
      [OPTIMIZER_CODES, OPTIMIZER_NAMES],
    ] as const) {
      expect(Object.keys(codes).sort()).toEqual([...names].sort());
      expect(new Set(Object.values(codes)).size).toBe(names.length);
    }
  });

  it('is written out for both kernels, value by value', () => {
    expect(assemblyContract()).toContain(
      `export const NON_SATURATING: i32 = ${LOSS_CODES['non-saturating']};`,
    );
    expect(shaderContract()).toContain(`const RECTIFIER = ${ACTIVATION_CODES.rectifier}u;`);
    for (const text of [assemblyContract(), shaderContract()]) {
      expect(text).toMatch(new RegExp(`BETA_2\\W.*= ${constants.BETA_2};`));
      expect(text).toMatch(new RegExp(`EPSILON\\W.*= ${constants.EPSILON};`));
      expect(text).toMatch(new RegExp(`MOMENTUM_SHARE\\W.*= ${constants.MOMENTUM};`));
    }
  });

  it('is the only place where its numbers are written', () => {
    const files = listFiles('src/gan', 'components/cells', 'components/live').filter(
      (file) => /\.(ts|wgsl)$/.test(file) && !/^src\/gan\/(contract|plane)\//.test(file),
    );
    // Numbers that nothing else would write: β₂, ε of Adam, and the bound of a sound weight.
    const again = files.filter((file) => /\b0?\.99\b|\b1e-0?7\b|LARGEST_WEIGHT =/.test(read(file)));
    expect(again).toEqual([]);
  });

  it('counts the weights of a network the same from its layers and from its variables', () => {
    for (const [depth, width, inputs, outputs] of [
      [0, 5, 2, 1],
      [1, 1, 1, 1],
      [3, 16, 2, 2],
    ] as const) {
      const architecture = { depth, width, inputs, outputs, activation: 'relu' } as const;
      const total = variableSizes(architecture).reduce((sum, size) => sum + size, 0);
      expect(weightCount(layerSizes(architecture))).toBe(total);
    }
    // GAN Lab's own generator: 2-8-8-2.
    expect(weightCount([2, 8, 8, 2])).toBe(24 + 72 + 18);
  });
});
