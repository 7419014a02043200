// What the presets of the cells promise, and what is said of their runs at every look, on seeds 1 to 20.
import { beforeAll, expect, test } from 'vitest';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { PRESET_CASES, tabulate } from '../gan/verdict/preset-cases.ts';

const SEEDS = Array.from({ length: 20 }, (_, k) => k + 1);

let kernel: WebAssembly.Module;

beforeAll(async () => {
  kernel = await loadKernel();
});

test.for(PRESET_CASES.map((one) => [one.name, one] as const))(
  'the preset %s keeps its promise on as many seeds as its words say, and is told right at every look',
  ([, one]) => {
    const { broken, wrong } = tabulate(kernel, one, SEEDS);
    expect(SEEDS.length - broken.length, broken.join(' ')).toBe(one.keptOn);
    expect(wrong).toEqual([]);
  },
);
