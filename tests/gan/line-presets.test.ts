// What the presets of `gan-1d` promise, from a fresh start and from a run that has already learnt: a preset does not
// begin a run anew, and its words have to be true of what is then seen.
import { beforeAll, describe, expect, test } from 'vitest';
import { gan1d } from '../../components/cells/gan-1d.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import type { Engine } from '../../src/gan/engines/engine.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import type { Quantities, TrainingConfig } from '../../src/gan/protocol.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { onCpu } from './cpu.ts';
import { ofLaws } from './of-laws.ts';

let make: (config: TrainingConfig) => Engine;

beforeAll(async () => {
  await onCpu();
  make = fusedEngine(await loadKernel());
});

function configOf(id: string, seed: number): TrainingConfig {
  const set = gan1d.presets.find((preset) => preset.id === id)?.set;
  expect(set, id).toBeDefined();
  return gan1d.config({ ...initialValues(gan1d.parameters), ...set, seed });
}

/** Looks at a preset every hundred steps, on top of a run that learnt for `before` steps without it. */
async function course(id: string, seed: number, before: number, steps: number): Promise<Quantities[]> {
  const engine = make(configOf('learns', seed));
  if (before > 0) await makeRun(engine).train(before, 0);
  engine.configure(configOf(id, seed));
  const run = makeRun(engine);
  const seen: Quantities[] = [];
  for (let step = 0; step < steps; step += 100) {
    const { divergedAt, snapshot } = await run.train(100, 0);
    expect(divergedAt, id).toBeNull();
    seen.push(ofLaws(snapshot).quantities);
  }
  engine.dispose();
  return seen;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const gaps = (rows: readonly Quantities[]): number[] => rows.map(({ criterion, value }) => criterion - value);

describe.each([
  { seed: 1, before: 0 },
  { seed: 2, before: 0 },
  { seed: 1, before: 1000 },
  { seed: 2, before: 1000 },
])('on seed $seed, after $before steps of the run as it should go', ({ seed, before }) => {
  test('“As it should go” brings JSD to a few hundredths of a nat', async () => {
    const last = (await course('learns', seed, before, 1000)).at(-1);
    expect(last?.js).toBeLessThan(0.03);
    expect((last?.criterion ?? NaN) + Math.log(4)).toBeLessThan(0.06);
  });

  test('“Eight steps of D” keeps V closer to C(G) than two do, and brings JSD below a hundredth of a nat', async () => {
    const [eight, two] = [
      await course('sharp', seed, before, 3000),
      await course('learns', seed, before, 3000),
    ];
    expect(mean(gaps(eight))).toBeLessThan(0.8 * mean(gaps(two)));
    expect(eight.at(-1)?.js).toBeLessThan(0.01);
  });

  test('“G ahead of D” makes JSD rise and fall for hundreds of steps, and the loss of D does not show it', async () => {
    const rows = await course('circling', seed, before, 1500);
    expect(Math.max(...rows.map(({ js }) => js))).toBeGreaterThan(0.12);
    const turns = rows.filter(({ js }, i) => {
      const [past, next] = [rows[i - 1]?.js ?? NaN, rows[i + 1]?.js ?? NaN];
      return (js - past) * (js - next) > 0;
    });
    expect(turns.length).toBeGreaterThanOrEqual(3);
    // After the first steps.
    for (const row of rows.slice(2)) expect(Math.abs(row['d-loss'] - Math.LN2)).toBeLessThan(0.04);
  });

  test('“Bounded noise” leaves data out of reach, and forward KL infinite', async () => {
    for (const row of await course('bounded', seed, before, 1000)) {
      expect(row.kl).toBe(Infinity);
      expect(row['missed-mass']).toBeGreaterThan(0.01);
    }
  });
});
