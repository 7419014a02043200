import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { DEFAULT_CONFIG, type TrainingConfig } from '../../../src/gan/protocol.ts';
import { Sweeper } from '../../../src/gan/sweep/sweeper.ts';
import type { FromSweeper, SweepTask } from '../../../src/gan/sweep/tasks.ts';
import { importsOf } from '../../setup/sources.ts';

const CONFIG: TrainingConfig = { ...DEFAULT_CONFIG, width: 3, gWidth: 3, batch: 8 };
const task = (id: number, change: Partial<TrainingConfig> = {}): SweepTask => ({
  id,
  config: { ...CONFIG, ...change },
  steps: 30,
  looks: 'all',
});

/** A sweeper on a thread whose clock goes on by more than a breath with every look at it. */
async function thread(load: () => Promise<WebAssembly.Module> = loadKernel) {
  const heard: FromSweeper[] = [];
  let time = 0;
  let onBreath = (): void => undefined;
  let wake = (): void => undefined;
  const sweeper = new Sweeper({
    load,
    post(message) {
      heard.push(message);
      wake();
    },
    breathe: () => {
      onBreath();
      return Promise.resolve();
    },
    now: () => (time += 100),
  });
  await sweeper.start();
  return {
    sweeper,
    heard,
    at: (act: () => void) => (onBreath = act),
    async until(fits: () => boolean) {
      while (!fits()) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

const ends = (heard: readonly FromSweeper[]): number[] =>
  heard.flatMap((message) => (message.type === 'end' ? [message.id] : []));

describe('a worker of a sweep', () => {
  test('makes its runs in order, and tells the rows of each before its end', async () => {
    const { sweeper, heard, until } = await thread();
    sweeper.receive({ type: 'task', task: task(7) });
    sweeper.receive({ type: 'task', task: task(3) });
    await until(() => ends(heard).length === 2);
    expect(ends(heard)).toEqual([7, 3]);
    const steps = heard.flatMap((each) =>
      each.type === 'rows' && each.id === 7 ? each.rows.map(({ step }) => step) : [],
    );
    expect(steps).toEqual([0, 10, 20]);
  });

  test('gives up what is cancelled, the run under way too, and says no more of it', async () => {
    const { sweeper, heard, at, until } = await thread();
    at(() => {
      at(() => undefined);
      sweeper.receive({ type: 'task', task: task(2) });
      sweeper.receive({ type: 'cancel' });
    });
    sweeper.receive({ type: 'task', task: task(1) });
    // Its end shows that nothing else came before it.
    sweeper.receive({ type: 'task', task: task(9) });
    await until(() => ends(heard).length > 0);
    expect(ends(heard)).toEqual([9]);
  });

  test('stands still while it is paused, and goes on where it was', async () => {
    const { sweeper, heard, at, until } = await thread();
    let breaths = 0;
    at(() => {
      breaths++;
      if (breaths === 2) sweeper.receive({ type: 'pause' });
    });
    sweeper.receive({ type: 'task', task: task(1) });
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(ends(heard)).toEqual([]);
    expect(breaths).toBe(2);
    sweeper.receive({ type: 'resume' });
    await until(() => ends(heard).length === 1);
  });

  test('refuses settings that no run can have, and makes the next run', async () => {
    const { sweeper, heard, until } = await thread();
    sweeper.receive({ type: 'task', task: task(1, { batch: 0 }) });
    sweeper.receive({ type: 'task', task: task(2) });
    await until(() => ends(heard).length === 1);
    expect(heard.find(({ type }) => type === 'failed')).toMatchObject({ id: 1 });
  });

  test('says so where the kernel does not arrive', async () => {
    const { heard } = await thread(() => Promise.reject(new Error('no WebAssembly')));
    expect(heard).toEqual([{ type: 'missing', detail: 'no WebAssembly' }]);
  });

  test('loads no TensorFlow.js', () => {
    const seen = new Set<string>();
    const packages: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, specifier, kind } of importsOf(file)) {
        if (kind === 'type') continue;
        if (specifier.startsWith('.') && target.endsWith('.ts')) visit(target);
        else packages.push(specifier);
      }
    };
    visit('src/gan/sweep-worker.ts');
    expect(seen.size).toBeGreaterThan(10);
    expect(packages.filter((name) => !name.startsWith('.'))).toEqual([]);
  });
});
