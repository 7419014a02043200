import { beforeAll, describe, expect, test } from 'vitest';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import {
  DEFAULT_CONFIG,
  OPTIMIZER_NAMES,
  PLANE_CONFIG,
  type Numbers,
  type RunEvent,
  type Snapshot,
  type TrainingConfig,
} from '../../../src/gan/protocol.ts';
import { makeBareRun } from '../../../src/gan/sweep/bare-run.ts';
import { makeObserverCache } from '../../../src/gan/sweep/observer-cache.ts';
import { sweepRun } from '../../../src/gan/sweep/sweep-run.ts';
import { stopsOf } from '../../../src/gan/sweep/look-plan.ts';
import type { Looks, SweepEnd, SweepRow, SweepTask } from '../../../src/gan/sweep/tasks.ts';
import { makeSchedule } from '../../../src/gan/trainer/schedule.ts';
import { makeRun, type Outcome } from '../../../src/gan/trainer/run.ts';
import { lookAt } from '../../../src/gan/verdict/verdict.ts';
import { onCpu } from '../cpu.ts';
import { ofLaws } from '../of-laws.ts';

let kernel: WebAssembly.Module;
beforeAll(async () => {
  await onCpu();
  kernel = await loadKernel();
});

const weightsOf = (state: readonly Numbers[]): number[] => state.flatMap((row) => Array.from(row));

/** Both players of the fused engine, which is the oracle, in the order of the kernel's state. */
async function fusedState(config: TrainingConfig, steps: number): Promise<number[]> {
  const engine = fusedEngine(kernel)(config);
  engine.step(steps);
  const { discriminator, generator } = await engine.checkpoint();
  engine.dispose();
  return [discriminator, generator].flatMap(({ weights, memory }) => [
    ...weightsOf(weights),
    ...weightsOf(memory),
  ]);
}

describe('a run without tensors holds the state of the fused engine, bit for bit, after 300 steps', () => {
  const configs: [string, TrainingConfig][] = [
    ...OPTIMIZER_NAMES.flatMap((optimizer): [string, TrainingConfig][] => [
      [`the line, ${optimizer}`, { ...DEFAULT_CONFIG, dOptimizer: optimizer }],
      [
        `the plane, ${optimizer}`,
        { ...PLANE_CONFIG, gOptimizer: optimizer, dOptimizer: optimizer, dRate: 0.002 },
      ],
    ]),
    ['another seed and loss', { ...DEFAULT_CONFIG, seed: 4_000_000_000, loss: 'wasserstein' }],
    ['a fixed G', { ...DEFAULT_CONFIG, generator: 'fixed' }],
  ];
  test.for(configs)('%s', async ([, config]) => {
    const run = makeBareRun(kernel, config);
    // In stretches, as a sweep goes.
    for (const n of [10, 1, 89, 200]) run.step(n);
    expect([...run.state()]).toEqual(await fusedState(config, 300));
  });
});

function finish(
  config: TrainingConfig,
  steps: number,
  looks: Looks,
  more: Pick<SweepTask, 'events' | 'origin'> = {},
): { rows: SweepRow[]; end: SweepEnd } {
  const course = sweepRun(kernel, { config, steps, looks, ...more }, makeObserverCache()(config));
  const rows: SweepRow[] = [];
  for (;;) {
    const { value, done } = course.next();
    if (done) return { rows, end: value };
    if (value) rows.push(value);
  }
}

/** The run as a cell makes it, a look at each stop. */
async function asInCell(config: TrainingConfig, steps: number): Promise<Outcome> {
  const engine = fusedEngine(kernel)(config);
  const run = makeRun(engine);
  for (const stop of stopsOf(steps).slice(1)) {
    const outcome = await run.train(stop - engine.steps, 0);
    if (outcome.divergedAt !== null || stop === steps) return outcome;
  }
  throw new Error('unreachable');
}

/** The run as a cell makes it: a look at each gauge step, and then what is scheduled there. */
async function scheduledInCell(config: TrainingConfig, steps: number, events: readonly RunEvent[]) {
  const schedule = makeSchedule(events);
  let engine = fusedEngine(kernel)(config);
  const rows: SweepRow[] = [];
  const rowOf = ({ step, quantities }: Snapshot): SweepRow => {
    const { 'steps-per-second': _clock, ...numbers } = quantities;
    return { ...numbers, step };
  };
  for (;;) {
    const first = await makeRun(engine).look();
    engine = (await schedule.carryOut(engine, fusedEngine(kernel))) ?? engine;
    const isLast = engine.steps === steps;
    if (engine.steps % 10 === 0) rows.push(rowOf(first));
    const { quantities, step } = await makeRun(engine).look();
    if (isLast)
      return { rows, end: { quantities: rowOf({ quantities, step } as Snapshot), divergedAt: null } };
    const gauge = 10 - (engine.steps % 10);
    engine.step(Math.min(gauge, schedule.room(engine.steps)));
  }
}

describe('a run of a sweep', () => {
  test.for<[string, TrainingConfig]>([
    ['the line', DEFAULT_CONFIG],
    ['the plane', PLANE_CONFIG],
  ])('ends with the numbers that a cell shows at its step, to all digits: %s', async ([, config]) => {
    const { end } = finish(config, 45, 'some');
    const { snapshot } = await asInCell(config, 45);
    const { 'steps-per-second': _clock, ...numbers } = snapshot.quantities;
    expect(end).toEqual({ quantities: { ...numbers, step: 45 }, divergedAt: null });
  });

  test('that diverges stops where a cell stops, at the same last good state', async () => {
    const config: TrainingConfig = { ...DEFAULT_CONFIG, dRate: 10, gRate: 10 };
    const { end } = finish(config, 400, 'some');
    const { snapshot, divergedAt } = await asInCell(config, 400);
    expect(divergedAt).not.toBeNull();
    expect(end.divergedAt).toBe(divergedAt);
    expect(finish(config, 400, 'late').end.state).toBe('diverged');
    expect(end.quantities.step).toBe(snapshot.step);
    expect(end.quantities['js']).toBe(ofLaws(snapshot).quantities.js);
  });

  test.for<[string, TrainingConfig]>([
    ['the line', DEFAULT_CONFIG],
    ['the plane', { ...PLANE_CONFIG, width: 8, gWidth: 8 }],
  ])('that is changed on its way is the one of a cell, step by step: %s', async ([, config]) => {
    const events: RunEvent[] = [
      { step: 0, update: 'd' },
      { step: 7, config: { ...config, gRate: 0.003, dSteps: 2 } },
      { step: 20, update: 'g' },
      { step: 20, edit: { player: 'g', index: 3, value: 0.25 } },
      { step: 33, config: { ...config, loss: 'wasserstein', dOptimizer: 'momentum', instanceNoise: 0.5 } },
      { step: 40, update: 'd' },
    ];
    const { rows, end } = finish(config, 40, 'all', { events });
    const there = await scheduledInCell(config, 40, events);
    expect(rows).toEqual(there.rows);
    expect(end).toEqual(there.end);
  });

  test('that begins with given weights is the one of a cell, under another optimiser too', async () => {
    const start = fusedEngine(kernel)({ ...DEFAULT_CONFIG, seed: 9 });
    start.step(20);
    const origin = { ...(await start.checkpoint()), step: 0, config: DEFAULT_CONFIG };
    const config: TrainingConfig = { ...DEFAULT_CONFIG, gOptimizer: 'sgd' };
    const { end } = finish(config, 25, 'all', { origin });
    const run = makeRun(fusedEngine(kernel)(config, origin));
    const { snapshot } = await run.train(25, 0);
    expect(end.quantities['js']).toBe(ofLaws(snapshot).quantities.js);
    // Weights of other networks are none that it could begin with.
    const other = finish({ ...config, width: 5 }, 10, 'all', { origin });
    expect(other).toEqual(finish({ ...config, width: 5 }, 10, 'all'));
  });

  test('is looked at at every gauge step, or at one in four of them', () => {
    const all = finish(DEFAULT_CONFIG, 100, 'all').rows.map(({ step }) => step);
    expect(all).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    const some = finish(DEFAULT_CONFIG, 100, 'some').rows.map(({ step }) => step);
    expect(some).toEqual([0, 40, 80]);
  });

  test('that is judged by its end is looked at there, seldom before, and at its last step', () => {
    const { rows, end } = finish({ ...DEFAULT_CONFIG, width: 4, gWidth: 4, batch: 8 }, 900, 'late');
    const steps = rows.map(({ step }) => step);
    expect(steps.slice(0, 6)).toEqual([0, 80, 160, 240, 300, 320]);
    expect(steps.slice(-3)).toEqual([800, 840, 880]);
    expect(end.state).toBe(lookAt([...rows, end.quantities], DEFAULT_CONFIG.loss).state);
    expect(end.state).not.toBe('starting');
  });

  test('shows the same numbers where its neighbour was observed before it', () => {
    const observers = makeObserverCache();
    const first = observers(DEFAULT_CONFIG);
    expect(observers({ ...DEFAULT_CONFIG, dRate: 0.5, batch: 7 })).toBe(first);
    expect(observers({ ...DEFAULT_CONFIG, instanceNoise: 0.5 })).not.toBe(first);
  });
});
