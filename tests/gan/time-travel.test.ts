import { beforeAll, describe, expect, test } from 'vitest';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { PLANE_CONFIG, type RunEvent, type PlaneSnapshot, type Snapshot } from '../../src/gan/protocol.ts';
import { makeTimeline } from '../../src/gan/trainer/timeline.ts';
import { onCpu } from './cpu.ts';
import { CHOICE, Thread } from './thread.ts';
import type { Checkpoint, TrainingConfig } from '../../src/gan/protocol.ts';

beforeAll(onCpu);

const CONFIG: TrainingConfig = {
  ...PLANE_CONFIG,
  depth: 1,
  width: 4,
  gDepth: 1,
  gWidth: 4,
  batch: 8,
  dSteps: 1,
  gSteps: 1,
  dOptimizer: 'adam',
  gOptimizer: 'adam',
};

/** What has to be the same when a run is repeated: all that a snapshot shows but how fast it went. */
function shownBy(snapshot: Snapshot | undefined): unknown {
  const { quantities, ...rest } = snapshot as PlaneSnapshot;
  return { ...rest, quantities: { ...quantities, 'steps-per-second': 0 } };
}

async function started(
  config: TrainingConfig,
  schedule: readonly RunEvent[] = [],
  until = 0,
): Promise<Thread> {
  const thread = new Thread();
  thread.send({ type: 'start', run: 1, config, choice: CHOICE, tempo: 'watch', schedule, until });
  await thread.wait('snapshot');
  return thread;
}

const latest = (thread: Thread): Snapshot | undefined => thread.all('snapshot').at(-1)?.snapshot;

async function runTo(thread: Thread, step: number): Promise<void> {
  thread.send({ type: 'until', run: 1, until: step }, { type: 'run', run: 1 });
  const running = thread.all('state').length;
  await thread.until(
    () => latest(thread)?.step === step && thread.all('state').slice(running).at(-1)?.state === 'paused',
  );
}

async function seek(thread: Thread, step: number): Promise<void> {
  const seen = thread.all('snapshot').length;
  thread.send({ type: 'seek', run: 1, step });
  await thread.wait('snapshot', seen + 1);
}

describe('a run that is gone back in', () => {
  test('shows the very numbers that it showed before, at any step, back and forth', async () => {
    const thread = await started(CONFIG);
    await runTo(thread, 40);
    const seen = new Map(thread.all('snapshot').map(({ snapshot }) => [snapshot.step, shownBy(snapshot)]));
    // A machine that is slow at the moment shows every few steps.
    const shown = [...seen.keys()].sort((a, b) => a - b);
    for (const share of [0.3, 0.1, 0.6, 0, 1]) {
      const step = shown[Math.floor(share * (shown.length - 1))] ?? NaN;
      await seek(thread, step);
      expect(shownBy(latest(thread))).toEqual(seen.get(step));
    }
  });

  test('goes through its schedule by single steps as it does by running', async () => {
    const events: RunEvent[] = [
      { step: 2, update: 'g' },
      { step: 3, config: { ...CONFIG, gRate: 0.01 } },
    ];
    const run = await started(CONFIG, events, 5);
    await runTo(run, 5);
    const steps = await started(CONFIG, events);
    for (let i = 0; i < 5; i++) steps.send({ type: 'step', run: 1, part: 'both' });
    await steps.until(() => latest(steps)?.step === 5);
    expect(latest(steps)).toMatchObject({ step: 5, gUpdates: 6 });
    expect(shownBy(latest(steps))).toEqual(shownBy(latest(run)));
  });

  test('goes on from there the same way, if nothing is changed', async () => {
    const thread = await started(CONFIG);
    await runTo(thread, 30);
    const there = shownBy(latest(thread));
    await seek(thread, 10);
    await runTo(thread, 30);
    expect(shownBy(latest(thread))).toEqual(there);
  });

  test('takes another way after a change, says where, and can be repeated with it', async () => {
    const thread = await started(CONFIG);
    await runTo(thread, 30);
    const without = shownBy(latest(thread));
    await seek(thread, 10);
    const slower: TrainingConfig = { ...CONFIG, gRate: 0.0002, loss: 'minimax' };
    thread.send({ type: 'configure', run: 1, config: slower });
    await thread.until(() => thread.events.length === 1);
    expect(thread.events).toEqual([{ step: 10, config: slower }]);
    await runTo(thread, 20);
    thread.send({ type: 'step', run: 1, part: 'd' });
    await thread.until(() => thread.events.length === 2);
    expect(thread.events[1]).toEqual({ step: 20, update: 'd' });
    await runTo(thread, 30);
    const forked = shownBy(latest(thread));
    expect(forked).not.toEqual(without);

    // Somebody else's browser, from the first settings and the schedule alone.
    const other = await started(CONFIG, thread.events, 30);
    other.send({ type: 'run', run: 1 });
    await other.until(() => latest(other)?.step === 30);
    expect(shownBy(latest(other))).toEqual(forked);
    await seek(other, 20);
    await seek(other, 30);
    expect(shownBy(latest(other))).toEqual(forked);
  });
});

describe('a step that is walked through', () => {
  test('is the same step', async () => {
    const walked = await started({ ...CONFIG, dSteps: 2, gSteps: 2 });
    walked.send({ type: 'tempo', run: 1, tempo: 'stages' });
    for (let i = 0; i < 6; i++) walked.send({ type: 'step', run: 1, part: 'both' });
    await walked.wait('snapshot', 7);
    const stages = walked.all('snapshot').map(({ snapshot }) => (snapshot as PlaneSnapshot).stage);
    expect(stages).toEqual([null, 'noise', 'fakes', 'verdict', 'd-learns', 'answer', 'g-learns']);
    expect(latest(walked)).toMatchObject({ step: 1, dUpdates: 2, gUpdates: 2 });

    const plain = await started({ ...CONFIG, dSteps: 2, gSteps: 2 });
    plain.send({ type: 'step', run: 1, part: 'both' });
    await plain.wait('snapshot', 2);
    expect({ ...(shownBy(latest(walked)) as object), stage: null }).toEqual(shownBy(latest(plain)));
  });

  test('is finished before anything else happens', async () => {
    const thread = await started(CONFIG);
    thread.send({ type: 'tempo', run: 1, tempo: 'stages' });
    for (let i = 0; i < 4; i++) thread.send({ type: 'step', run: 1, part: 'both' });
    thread.send({ type: 'configure', run: 1, config: { ...CONFIG, dSteps: 3 } });
    await thread.until(() => thread.events.length === 1);
    expect(thread.events[0]?.step).toBe(1);
    await thread.wait('snapshot', 6);
    expect(latest(thread)).toMatchObject({ step: 1, dUpdates: 1, gUpdates: 1 });
  });
});

describe('a timeline', () => {
  const engine = () => makeReferenceEngine(CONFIG);
  test('keeps its first moment and a bounded number of others, over a run of any length', async () => {
    const made = engine();
    const moment = await made.checkpoint();
    made.dispose();
    const timeline = makeTimeline();
    for (let step = 0; step < 20_000; step++) timeline.keep({ ...moment, step });
    expect(timeline.before(0)?.step).toBe(0);
    const kept = new Set(Array.from({ length: 20_000 }, (_, step) => timeline.before(step)?.step));
    expect(kept.size).toBeLessThanOrEqual(240);
    expect(kept.size).toBeGreaterThan(50);
    // No stretch between two of them is longer than a fiftieth of the run.
    const steps = [...kept].map(Number);
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] as number));
    expect(Math.max(...gaps)).toBeLessThan(400);
    timeline.cutAfter(1000);
    expect(timeline.before(20_000)?.step).toBeLessThanOrEqual(1000);
  });

  test('keeps fewer moments of a large network', () => {
    const large = { weights: [Array.from({ length: 200_000 }, () => 0)], memory: [], updates: 0, age: 0 };
    const timeline = makeTimeline();
    const moment = {
      version: 1,
      config: CONFIG,
      step: 0,
      discriminator: large,
      generator: large,
    } as Checkpoint;
    for (let step = 0; step < 300; step++) timeline.keep({ ...moment, step });
    expect(new Set(Array.from({ length: 300 }, (_, step) => timeline.before(step))).size).toBeLessThan(20);
  });
});
