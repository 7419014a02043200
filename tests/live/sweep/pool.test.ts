import { describe, expect, test } from 'vitest';
import { poolSize, SweepPool, type Line } from '../../../components/live/sweep/pool.ts';
import { DEFAULT_CONFIG } from '../../../src/gan/protocol.ts';
import type { FromSweeper, SweepTask, ToSweeper } from '../../../src/gan/sweep/tasks.ts';

const task = (id: number): SweepTask => ({ id, config: DEFAULT_CONFIG, steps: 10, looks: 'some' });
const end = (id: number): FromSweeper => ({
  type: 'end',
  id,
  end: { quantities: { step: 10 }, divergedAt: null },
});

interface Hand {
  readonly got: ToSweeper[];
  readonly say: (message: FromSweeper) => void;
  readonly breakDown: () => void;
  closed: boolean;
}

/** A pool whose workers are played by the test. */
function play(most: number, available = Infinity) {
  const hands: Hand[] = [];
  const ended: number[] = [];
  const failed: number[] = [];
  const missing: string[] = [];
  const pool = new SweepPool(
    (say, breakDown): Line | null => {
      if (hands.length >= available) return null;
      const hand: Hand = { got: [], say, breakDown, closed: false };
      hands.push(hand);
      return { post: (message) => hand.got.push(message), close: () => (hand.closed = true) };
    },
    most,
    {
      onEnd: (id) => ended.push(id),
      onFailed: (id) => failed.push(id),
      onMissing: (detail) => missing.push(detail),
    },
  );
  const tasksOf = (hand: Hand | undefined): number[] =>
    (hand?.got ?? []).flatMap((message) => (message.type === 'task' ? [message.task.id] : []));
  return { pool, hands, ended, failed, missing, tasksOf };
}

describe('a pool of workers', () => {
  test('leaves the page a core, has one worker at least and eight at most', () => {
    expect([1, 2, 4, 9, 64].map(poolSize)).toEqual([1, 1, 3, 8, 8]);
  });

  test('hands out runs in their order, one at a time to each worker that is ready', () => {
    const { pool, hands, ended, tasksOf } = play(2);
    pool.add([task(5), task(4), task(3)]);
    expect(hands).toHaveLength(2);
    expect(tasksOf(hands[0])).toEqual([]);
    hands[1]?.say({ type: 'ready' });
    hands[0]?.say({ type: 'ready' });
    expect([tasksOf(hands[1]), tasksOf(hands[0])]).toEqual([[5], [4]]);
    hands[0]?.say(end(4));
    expect(tasksOf(hands[0])).toEqual([4, 3]);
    hands[0]?.say(end(3));
    hands[1]?.say(end(5));
    expect(ended).toEqual([4, 3, 5]);
    expect(pool.left).toBe(0);
  });

  test('opens no more workers than there are runs', () => {
    const { pool, hands } = play(8);
    pool.add([task(1)]);
    expect(hands).toHaveLength(1);
  });

  test('forgets runs that are cleared, and what their workers still say of them', () => {
    const { pool, hands, ended, tasksOf } = play(1);
    pool.add([task(1), task(2)]);
    hands[0]?.say({ type: 'ready' });
    pool.clear();
    expect(hands[0]?.got.at(-1)).toEqual({ type: 'cancel' });
    pool.add([task(3)]);
    hands[0]?.say(end(1));
    expect(ended).toEqual([]);
    expect(tasksOf(hands[0])).toEqual([1, 3]);
    hands[0]?.say(end(3));
    expect(ended).toEqual([3]);
  });

  test('hands out nothing while it is paused, and tells its workers', () => {
    const { pool, hands, tasksOf } = play(1);
    pool.add([task(1), task(2)]);
    hands[0]?.say({ type: 'ready' });
    pool.pause(true);
    hands[0]?.say(end(1));
    expect(tasksOf(hands[0])).toEqual([1]);
    pool.pause(false);
    expect(hands[0]?.got.map(({ type }) => type)).toEqual(['task', 'pause', 'resume', 'task']);
  });

  test('replaces a worker that breaks, whose run has failed', () => {
    const { pool, hands, failed, tasksOf } = play(1);
    pool.add([task(1), task(2)]);
    hands[0]?.say({ type: 'ready' });
    hands[0]?.breakDown();
    expect(failed).toEqual([1]);
    hands[1]?.say({ type: 'ready' });
    expect(tasksOf(hands[1])).toEqual([2]);
  });

  test('says once that no worker can be had', () => {
    const { pool, missing } = play(3, 0);
    pool.add([task(1), task(2)]);
    pool.add([task(3)]);
    expect(missing).toEqual(['']);
  });

  test('says so where no worker gets the kernel, and not where one does', () => {
    const { pool, hands, missing, tasksOf } = play(2);
    pool.add([task(1), task(2)]);
    hands[0]?.say({ type: 'missing', detail: 'no WebAssembly' });
    expect(missing).toEqual([]);
    hands[1]?.say({ type: 'ready' });
    expect(tasksOf(hands[1])).toEqual([1]);
    const other = play(1);
    other.pool.add([task(1)]);
    other.hands[0]?.say({ type: 'missing', detail: 'no WebAssembly' });
    expect(other.missing).toEqual(['no WebAssembly']);
    expect(other.hands[0]?.closed).toBe(true);
  });
});
