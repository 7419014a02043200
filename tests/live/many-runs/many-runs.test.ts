// Many runs as they are made, their workers played by the test.
import { describe, expect, test } from 'vitest';
import { ManyRuns, type Order } from '../../../components/live/many-runs/many-runs.ts';
import { seedsFrom } from '../../../components/live/many-runs/seeds.ts';
import type { Line } from '../../../components/live/sweep/pool.ts';
import { DEFAULT_CONFIG } from '../../../src/gan/protocol.ts';
import type { FromSweeper, ToSweeper } from '../../../src/gan/sweep/tasks.ts';

interface Hand {
  readonly got: ToSweeper[];
  readonly say: (message: FromSweeper) => void;
  closed: boolean;
}

function play(available = Infinity) {
  const hands: Hand[] = [];
  const clock = { time: 0 };
  let changes = 0;
  const runs = new ManyRuns({
    open(say): Line | null {
      if (hands.length >= available) return null;
      const hand: Hand = { got: [], say, closed: false };
      hands.push(hand);
      return { post: (message) => hand.got.push(message), close: () => (hand.closed = true) };
    },
    workers: 1,
    now: () => clock.time,
    changed: () => changes++,
  });
  const start = (count: number, steps = 100): Order => {
    const order: Order = { story: { settings: {}, schedule: [] }, steps, seeds: seedsFrom(5, count) };
    runs.start(
      order,
      order.seeds.map((seed) => ({ config: { ...DEFAULT_CONFIG, seed }, steps, looks: 'all' })),
    );
    hands[0]?.say({ type: 'ready' });
    return order;
  };
  const tasks = (): { readonly id: number; readonly seed: number }[] =>
    hands.flatMap(({ got }) =>
      got.flatMap((message) =>
        message.type === 'task' ? [{ id: message.task.id, seed: message.task.config.seed }] : [],
      ),
    );
  const end = (id: number, js = 0.1): void =>
    hands[0]?.say({ type: 'end', id, end: { quantities: { step: 100, js }, divergedAt: null } });
  return { runs, hands, clock, start, tasks, end, changes: () => changes };
}

describe('many runs', () => {
  test('are one for each seed, and done when each has ended or failed', () => {
    const { runs, hands, start, tasks, end } = play();
    start(3);
    expect(runs.state).toBe('running');
    const [first] = tasks();
    hands[0]?.say({
      type: 'rows',
      id: first?.id ?? NaN,
      rows: [
        { step: 0, js: 0.6 },
        { step: 40, js: 0.3 },
      ],
    });
    expect(runs.stepsBehind).toBe(40);
    end(first?.id ?? NaN);
    hands[0]?.say({ type: 'failed', id: tasks()[1]?.id ?? NaN, detail: 'refused' });
    expect([runs.state, runs.finished, runs.stepsBehind]).toEqual(['running', 2, 200]);
    end(tasks()[2]?.id ?? NaN);
    expect([runs.state, runs.finished]).toEqual(['done', 3]);
    expect(tasks().map(({ seed }) => seed)).toEqual([5, 6, 7]);
    expect(runs.runs.map(({ failed }) => failed)).toEqual([undefined, 'refused', undefined]);
  });

  test('know their rate by the time at work, pauses left out', () => {
    const { runs, clock, start, tasks, end } = play();
    start(2);
    clock.time = 2000;
    end(tasks()[0]?.id ?? NaN);
    expect(runs.rate).toBe(50);
    runs.pause();
    expect(runs.state).toBe('paused');
    clock.time = 60_000;
    expect(runs.rate).toBe(50);
    runs.resume();
    clock.time = 62_000;
    end(tasks()[1]?.id ?? NaN);
    expect([runs.state, runs.rate]).toEqual(['done', 50]);
  });

  test('keep what is over when they are stopped, and hear nothing more of the rest', () => {
    const { runs, hands, start, tasks, end } = play();
    start(3);
    end(tasks()[0]?.id ?? NaN);
    runs.stop();
    expect(hands[0]?.got.at(-1)).toEqual({ type: 'cancel' });
    end(tasks()[1]?.id ?? NaN);
    expect([runs.state, runs.finished]).toEqual(['stopped', 1]);
  });

  test('are others when they are started again, after a pause too', () => {
    const { runs, start, tasks, end } = play();
    start(2);
    const stale = tasks()[0]?.id ?? NaN;
    runs.pause();
    runs.stop();
    start(2);
    end(stale);
    expect([runs.state, runs.finished]).toEqual(['running', 0]);
    for (const { id } of tasks().slice(-1)) end(id);
    end(tasks().at(-1)?.id ?? NaN);
    expect(runs.state).toBe('done');
  });

  test('make room for others when they are forgotten', () => {
    const { runs, start, tasks, end } = play();
    start(1);
    end(tasks()[0]?.id ?? NaN);
    runs.forget();
    expect([runs.state, runs.order, runs.runs]).toEqual(['none', undefined, []]);
  });

  test('say that no worker can be had, and try again when they are started again', () => {
    const { runs, start } = play(0);
    start(2);
    expect(runs.state).toBe('missing');
    start(2);
    expect(runs.state).toBe('missing');
  });

  test('end their workers when the page is left', () => {
    const { runs, hands, start } = play();
    start(2);
    runs.close();
    expect(hands.map(({ closed }) => closed)).toEqual([true]);
    expect(runs.state).toBe('stopped');
  });
});

test('the seeds go on behind the first one, and behind the largest comes 0', () => {
  expect(seedsFrom(4, 3)).toEqual([4, 5, 6]);
  expect(seedsFrom(4_294_967_294, 4)).toEqual([4_294_967_294, 4_294_967_295, 0, 1]);
});
