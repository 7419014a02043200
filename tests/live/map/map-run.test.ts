import { describe, expect, test } from 'vitest';
import { MapRun, type MapPlan } from '../../../components/live/map/map-run.ts';
import type { Line } from '../../../components/live/sweep/pool.ts';
import { DEFAULT_CONFIG } from '../../../src/gan/protocol.ts';
import type { FromSweeper, ToSweeper } from '../../../src/gan/sweep/tasks.ts';

const plan = (steps = 10): MapPlan => ({
  size: 4,
  steps,
  configAt: ({ column }) => ({ ...DEFAULT_CONFIG, seed: column }),
});

/** A map whose one worker is played by the test. */
function play(isThere = true) {
  const workers: { say: (message: FromSweeper) => void; got: ToSweeper[]; closed: boolean }[] = [];
  const results: string[] = [];
  let missing = 0;
  const run = new MapRun(
    (say): Line | null => {
      if (!isThere) return null;
      const worker = { say, got: [] as ToSweeper[], closed: false };
      workers.push(worker);
      return { post: (message) => worker.got.push(message), close: () => (worker.closed = true) };
    },
    1,
    {
      onResult: ({ column, row }) => results.push(`${column},${row}`),
      onMissing: () => missing++,
    },
  );
  const worker = () => workers.at(-1);
  const tasks = () =>
    worker()?.got.flatMap((message) => (message.type === 'task' ? [message.task] : [])) ?? [];
  /** Ends the task that the worker has. */
  const end = (js = 0.1) => {
    const { id = NaN, steps = NaN } = tasks().at(-1) ?? {};
    worker()?.say({
      type: 'end',
      id,
      end: { quantities: { step: steps, js }, divergedAt: null, state: 'learning' },
    });
  };
  return { run, workers, worker, tasks, end, results, missing: () => missing };
}

describe('the runs of a map', () => {
  test('are made once it starts, and it is done with the last of them, its workers ended', () => {
    const { run, workers, worker, end, results } = play();
    run.take(plan());
    expect([run.state, workers.length]).toEqual(['ready', 0]);
    run.start();
    worker()?.say({ type: 'ready' });
    for (let k = 0; k < 15; k++) end();
    expect([run.state, run.done]).toEqual(['running', 15]);
    end();
    expect([run.state, run.done, worker()?.closed]).toEqual(['done', 16, true]);
    expect(new Set(results).size).toBe(16);
  });

  test('stand still while it is paused, and go on where they were', () => {
    const { run, worker, tasks, end } = play();
    run.take(plan());
    run.start();
    worker()?.say({ type: 'ready' });
    end();
    run.pause();
    expect(run.state).toBe('paused');
    expect(worker()?.got.at(-1)).toEqual({ type: 'pause' });
    run.start();
    expect(worker()?.got.some(({ type }) => type === 'resume')).toBe(true);
    end();
    expect([run.done, tasks().length]).toEqual([2, 3]);
  });

  test('that a page left behind are made by other workers, and what was made stays', () => {
    const { run, workers, worker, tasks, end } = play();
    run.take(plan());
    run.start();
    worker()?.say({ type: 'ready' });
    end();
    end();
    run.close();
    expect([run.state, workers[0]?.closed]).toEqual(['paused', true]);
    run.start();
    worker()?.say({ type: 'ready' });
    expect(workers).toHaveLength(2);
    for (let k = 0; k < 14; k++) end();
    expect([run.state, run.done, tasks().length]).toEqual(['done', 16, 14]);
  });

  test('of a plan that gave way to another are not heard of any more', () => {
    const { run, worker, tasks, end } = play();
    run.take(plan());
    run.start();
    worker()?.say({ type: 'ready' });
    const old = tasks().at(-1)?.id ?? NaN;
    run.take(plan(20));
    worker()?.say({
      type: 'end',
      id: old,
      end: { quantities: { step: 10 }, divergedAt: null, state: 'learning' },
    });
    expect([run.state, run.done]).toEqual(['ready', 0]);
    run.start();
    end();
    expect(run.done).toBe(1);
    expect(tasks().at(-1)?.steps).toBe(20);
  });

  test('that break off are results too', () => {
    const { run, worker, tasks } = play();
    run.take(plan());
    run.start();
    worker()?.say({ type: 'ready' });
    worker()?.say({ type: 'failed', id: tasks().at(-1)?.id ?? NaN, detail: 'batch' });
    expect(run.done).toBe(1);
    expect(run.at({ column: 0, row: 0 })).toBe('failed');
  });

  test('are missed where no worker can be had, and can be asked for again', () => {
    const { run, missing } = play(false);
    run.take(plan());
    run.start();
    expect([run.state, missing()]).toEqual(['missing', 1]);
    run.start();
    expect(missing()).toBe(2);
  });
});
