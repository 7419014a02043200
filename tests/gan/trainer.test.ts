// long because every wish that a page can send is tried against the same fake clock and page.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { DEFAULT_CONFIG } from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { onCpu } from './cpu.ts';
import { CHOICE, CONFIG, Thread } from './thread.ts';
import type { Engine, MakeEngine } from '../../src/gan/engines/engine.ts';
import type { BackendName } from '../../src/gan/protocol.ts';
import { ofLaws } from './of-laws.ts';

beforeAll(onCpu);

/** Stands in for the kernel: it goes the same way and says another name. */
const asFused: MakeEngine = (config, checkpoint) =>
  Object.create(makeReferenceEngine(config, checkpoint), {
    name: { value: 'fused' },
    kernelOn: { value: () => 'wasm' },
  }) as Engine;

describe('a trainer', () => {
  test('answers start with ready, paused and the first snapshot, whose arrays it hands over', async () => {
    const thread = new Thread();
    thread.start(1);
    await thread.wait('applied');
    expect(thread.messages.map(({ type }) => type)).toEqual(['ready', 'state', 'snapshot', 'applied']);
    expect(thread.messages[0]).toEqual({
      type: 'ready',
      run: 1,
      backend: 'cpu',
      engine: 'reference',
      reason: { kind: 'chosen' },
      unavailable: [],
    });
    expect(thread.messages[1]).toMatchObject({ state: 'paused' });
    expect(thread.messages[2]).toMatchObject({ run: 1, snapshot: { step: 0 } });
    expect(thread.messages[3]).toEqual({ type: 'applied', run: 1, wish: 1 });
    expect(thread.moved).toEqual([0, 0, 5, 0]);
    await thread.close(1);
  });

  test('saves after its first stretch of training, for who reloads at once', async () => {
    const thread = new Thread(['cpu'], () => 1);
    thread.start(1);
    thread.send({ type: 'run', run: 1 });
    const { checkpoint } = await thread.wait('checkpoint');
    const shown = thread.all('snapshot').map(({ snapshot }) => snapshot.step);
    expect(checkpoint.step).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(10);
    await thread.close(1);
  });

  test('trains from run to pause, and saves when it pauses', async () => {
    const thread = new Thread();
    thread.start(1);
    thread.send({ type: 'run', run: 1 });
    await thread.wait('snapshot', 5);
    thread.send({ type: 'pause', run: 1 });
    await thread.wait('applied', 3);
    expect(thread.messages.at(-2)?.type).toBe('checkpoint');
    const steps = thread.all('snapshot').map(({ snapshot }) => snapshot.step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBeGreaterThanOrEqual(4);
    const last = thread.all('checkpoint').at(-1)?.checkpoint;
    expect(last?.step).toBe(steps.at(-1));
    expect(thread.all('state').map(({ state }) => state)).toEqual(['paused', 'running', 'paused']);
    // Had it gone on, this update of D would be of a later step.
    const { length } = thread.messages;
    thread.send({ type: 'step', run: 1, part: 'd' });
    await thread.until(() => thread.messages.length > length);
    expect(thread.messages[length]).toMatchObject({ type: 'applied', event: { step: steps.at(-1) } });
    await thread.close(1);
  });

  test('at a slow tempo shows every step, and is set free by a word in between', async () => {
    const thread = new Thread(['cpu'], () => 10);
    const choice = { backend: 'cpu', engine: 'reference' } as const;
    thread.send({ type: 'start', run: 1, config: CONFIG, choice, tempo: 'slow' }, { type: 'run', run: 1 });
    await thread.wait('snapshot', 4);
    expect(thread.all('snapshot').map(({ snapshot }) => snapshot.step)).toEqual([0, 1, 2, 3]);
    thread.send({ type: 'tempo', run: 1, tempo: 'full' });
    await thread.until(() => (thread.all('snapshot').at(-1)?.snapshot.step ?? 0) > 20);
    expect(thread.all('snapshot').length).toBeLessThan(20);
    await thread.close(1);
  });

  test('takes a step, a D step and a G step on demand, and none while it runs', async () => {
    const thread = new Thread();
    thread.start(1);
    const step = (part: 'both' | 'd' | 'g') => thread.send({ type: 'step', run: 1, part });
    step('both');
    step('d');
    step('g');
    await thread.wait('snapshot', 4);
    expect(
      thread.all('snapshot').map(({ snapshot }) => [snapshot.step, snapshot.dUpdates, snapshot.gUpdates]),
    ).toEqual([
      [0, 0, 0],
      [1, 2, 1],
      [1, 3, 1],
      [1, 3, 2],
    ]);
    thread.send({ type: 'run', run: 1 }, { type: 'step', run: 1, part: 'd' }, { type: 'pause', run: 1 });
    // Each of them is kept at once, and the run when it pauses.
    expect((await thread.wait('checkpoint', 3)).checkpoint.discriminator.updates).toBe(3);
    const { checkpoint } = await thread.wait('checkpoint', 4);
    expect(checkpoint.discriminator.updates).toBe(3);
    await thread.close(1);
  });

  test('answers every wish in its turn, and says what it made part of the run', async () => {
    const thread = new Thread();
    thread.start(1);
    const changed = { ...CONFIG, gRate: 0.5 };
    thread.send(
      { type: 'until', run: 1, until: 0 },
      { type: 'step', run: 1, part: 'both' },
      { type: 'step', run: 1, part: 'd' },
      { type: 'configure', run: 1, config: changed },
      { type: 'configure', run: 1, config: { ...CONFIG, batch: 0 } },
      { type: 'seek', run: 9, step: 0 },
      { type: 'dispose', run: 1 },
    );
    await thread.wait('applied', 8);
    expect(thread.all('applied').map(({ wish, event }) => [wish, event])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [4, { step: 1, update: 'd' }],
      [5, { step: 1, config: changed }],
      [6, undefined],
      [7, undefined],
      [8, undefined],
    ]);
    // A change of a paused run is in its checkpoint.
    expect(thread.all('checkpoint').at(-1)?.checkpoint.config).toEqual(changed);
  });

  test('goes on from a checkpoint, with settings changed since', async () => {
    const thread = new Thread();
    thread.start(1);
    thread.send({ type: 'step', run: 1, part: 'both' }, { type: 'pause', run: 1 });
    const { checkpoint } = await thread.wait('checkpoint');
    const config = { ...CONFIG, gRate: 0.5 };
    thread.send({ type: 'start', run: 2, config, choice: CHOICE, checkpoint }, { type: 'pause', run: 2 });
    const again = await thread.wait('checkpoint', 2);
    expect(again).toEqual({ ...again, run: 2, checkpoint: { ...checkpoint, config } });
    // Another seed is another run.
    thread.send({ type: 'start', run: 3, config: { ...CONFIG, seed: 9 }, choice: CHOICE, checkpoint });
    await thread.until(() =>
      thread.all('snapshot').some(({ run, snapshot }) => run === 3 && snapshot.step === 0),
    );
    await thread.close(3);
  });

  test('keeps the weights under new rates, and refuses a new seed, which is another run', async () => {
    const thread = new Thread();
    thread.start(1);
    thread.send(
      { type: 'step', run: 1, part: 'both' },
      { type: 'configure', run: 1, config: { ...CONFIG, gRate: 0 } },
      { type: 'configure', run: 1, config: { ...CONFIG, seed: 2 } },
    );
    expect(await thread.wait('failed')).toMatchObject({ code: 'bad-config' });
    await thread.wait('applied', 4);
    const [first, stepped, kept] = thread.all('snapshot').map(({ snapshot }) => ofLaws(snapshot));
    expect(stepped?.generator).not.toEqual(first?.generator);
    expect(kept?.generator).toEqual(stepped?.generator);
    expect(thread.events).toEqual([{ step: 1, config: { ...CONFIG, gRate: 0 } }]);
    expect(thread.all('snapshot')).toHaveLength(3);
    await thread.close(1);
  });

  test('follows the last of many starts, and drops what belongs to the others', async () => {
    const thread = new Thread();
    for (let run = 1; run <= 30; run++) {
      thread.start(run);
      thread.send({ type: 'run', run });
    }
    thread.send({ type: 'pause', run: 7 }, { type: 'step', run: 29, part: 'both' });
    await thread.until(() => thread.all('snapshot').filter(({ run }) => run === 30).length >= 3);
    thread.send({ type: 'pause', run: 30 });
    await thread.wait('checkpoint');
    // The first was under way when the others came; none between was ever begun.
    const told = thread.messages.filter(({ type }) => type !== 'applied');
    expect([...new Set(told.map(({ run }) => run))]).toEqual([1, 30]);
    await thread.close(30);
  });

  test('says at which step it diverged, pauses there, and can be started again', async () => {
    const thread = new Thread();
    thread.start(1, 'cpu', { ...DEFAULT_CONFIG, dRate: 10, gRate: 10 });
    thread.send({ type: 'run', run: 1 });
    const { step } = await thread.wait('diverged');
    await thread.until(() => thread.messages.at(-1)?.type === 'checkpoint');
    expect(thread.messages.slice(-4).map(({ type }) => type)).toEqual([
      'diverged',
      'state',
      'snapshot',
      'checkpoint',
    ]);
    expect(thread.all('snapshot').at(-1)?.snapshot.step).toBe(step - 1);
    expect(thread.all('state').at(-1)?.state).toBe('paused');
    thread.start(2);
    await thread.until(() => thread.all('snapshot').some(({ run }) => run === 2));
    await thread.close(2);
  });

  test('says what is wrong with a config or a checkpoint, and stays ready for the next', async () => {
    const thread = new Thread();
    thread.start(1, 'cpu', { ...CONFIG, batch: 0 });
    expect(await thread.wait('failed')).toMatchObject({
      run: 1,
      code: 'bad-config',
      detail: expect.stringMatching(/^batch must be .*; got 0$/) as string,
    });
    thread.send({
      type: 'start',
      run: 2,
      config: CONFIG,
      choice: CHOICE,
      checkpoint: { version: 1 } as never,
    });
    expect(await thread.wait('failed', 2)).toMatchObject({ run: 2, code: 'bad-checkpoint' });
    thread.start(3);
    thread.send({ type: 'configure', run: 3, config: { ...CONFIG, loss: 'none' as never } });
    expect(await thread.wait('failed', 3)).toMatchObject({ run: 3, code: 'bad-config', backend: 'cpu' });
    thread.send({ type: 'step', run: 3, part: 'both' });
    await thread.wait('snapshot', 2);
    await thread.close(3);
  });

  test('reports what breaks in the middle of a run, and pauses it', async () => {
    const thread = new Thread(['cpu'], undefined, (config) => {
      const engine = makeReferenceEngine(config);
      const step = (n: number) => {
        if (engine.steps >= 2) throw new Error('context lost');
        engine.step(n);
      };
      return Object.create(engine, { step: { value: step } }) as Engine;
    });
    thread.start(1);
    thread.send({ type: 'run', run: 1 });
    expect(await thread.wait('failed')).toEqual({
      type: 'failed',
      run: 1,
      code: 'internal',
      backend: 'cpu',
      detail: 'context lost',
    });
    await thread.until(() => thread.all('state').at(-1)?.state === 'paused');
    await thread.close(1);
  });

  test('leaves no tensor behind', async () => {
    const before = tf.memory().numTensors;
    const thread = new Thread();
    thread.start(1, 'auto');
    thread.send({ type: 'run', run: 1 });
    await thread.wait('snapshot', 6);
    thread.start(2);
    await thread.until(() => thread.all('snapshot').some(({ run }) => run === 2));
    await thread.close(2);
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('the choice of a backend', () => {
  test('by hand falls back with the reason when it cannot be had', async () => {
    const thread = new Thread();
    thread.start(1, 'webgpu');
    expect(await thread.wait('ready')).toMatchObject({
      backend: 'cpu',
      reason: { kind: 'fallback', wanted: 'webgpu', code: 'refused' },
      unavailable: [{ backend: 'webgpu' }, { backend: 'wasm' }],
    });
    await thread.close(1);
  });

  test('fails with a code when there is none at all', async () => {
    const thread = new Thread([]);
    thread.start(1, 'auto');
    expect(await thread.wait('failed')).toMatchObject({
      code: 'no-backend',
      detail: expect.stringContaining('webgl: refused') as string,
    });
  });

  /** A wasm that makes twice as many steps in the same time, or half as many. */
  const clock = (wasm: number) => (active: BackendName) => (active === 'wasm' ? wasm : 40);

  test.each([
    ['wasm', 20],
    ['cpu', 80],
  ] as const)(
    'for plain operations is the faster by a trial before the first step: %s',
    async (faster, wasm) => {
      const thread = new Thread(['cpu', 'wasm'], clock(wasm));
      thread.start(1, 'auto');
      thread.send({ type: 'run', run: 1 });
      const ready = await thread.wait('ready');
      expect(ready).toMatchObject({ backend: faster, engine: 'reference', reason: { kind: 'trial' } });
      const { reason } = ready;
      expect(reason.kind === 'trial' && reason.trials.map(({ backend }) => backend)).toEqual(
        faster === 'wasm' ? ['wasm', 'cpu'] : ['cpu', 'wasm'],
      );
      // The steps of the trial are none of the run.
      expect((await thread.wait('snapshot')).snapshot.step).toBe(0);
      await thread.wait('snapshot', 6);
      expect(thread.all('ready')).toHaveLength(1);
      // The next run of the same work begins there at once.
      thread.start(2, 'auto');
      expect((await thread.wait('ready', 2)).reason).toEqual(reason);
      await thread.close(2);
    },
  );

  test('is wasm where a trial tells no difference, and the CPU where there is no wasm', async () => {
    const thread = new Thread(['cpu', 'wasm']);
    thread.start(1, 'auto');
    expect(await thread.wait('ready')).toMatchObject({ backend: 'wasm', reason: { kind: 'trial' } });
    await thread.close(1);
    const without = new Thread(['cpu']);
    without.start(1, 'auto');
    expect(await without.wait('ready')).toMatchObject({
      backend: 'cpu',
      reason: { kind: 'repeatable' },
      unavailable: [{ backend: 'wasm', code: 'refused' }],
    });
    await without.close(1);
  });

  test('is never tried against when it was made by hand', async () => {
    const thread = new Thread(['cpu', 'wasm'], (active) => (active === 'wasm' ? 20 : 40));
    thread.start(1, 'cpu');
    thread.send({ type: 'run', run: 1 });
    await thread.wait('snapshot', 8);
    expect(thread.all('ready')).toHaveLength(1);
    await thread.close(1);
  });
});

describe('the choice of an engine', () => {
  const withFused = (fused: MakeEngine | null, tick?: (active: BackendName) => number) =>
    new Thread(['cpu', 'webgl'], tick, makeReferenceEngine, fused);

  /** A run to watch that goes on for some seconds of its clock, stands still until all was tried, and goes on. */
  async function watchedThroughTrials(thread: Thread): Promise<void> {
    thread.send({ type: 'run', run: 1 });
    await thread.wait('checkpoint', 2);
    thread.send({ type: 'pause', run: 1 });
    await thread.until(() => thread.all('state').filter(({ state }) => state === 'paused').length >= 5);
    thread.send({ type: 'run', run: 1 });
    await thread.wait('snapshot', thread.all('snapshot').length + 4);
  }

  test('starts with the kernel when automatic; what a pause is used to try moves the next run alone', async () => {
    // Plain operations that look four times as fast, so that a run could be tempted.
    let tried = false;
    const thread = withFused(
      (config, checkpoint) => asFused(config, checkpoint),
      () => (tried ? 10 : 40),
    );
    thread.onPost = () => (tried = thread.all('state').length > 3);
    thread.start(1, 'auto', CONFIG, 'auto');
    thread.send({ type: 'tempo', run: 1, tempo: 'watch' });
    expect(await thread.wait('ready')).toMatchObject({
      backend: 'cpu',
      engine: 'fused',
      kernel: 'wasm',
      reason: { kind: 'repeatable' },
    });
    await watchedThroughTrials(thread);
    expect(thread.all('ready')).toHaveLength(1);
    // Each picture is a step further, whatever was tried between two of them.
    const steps = thread.all('snapshot').map(({ snapshot }) => snapshot.step);
    expect(Math.max(...steps.slice(1).map((step, i) => step - (steps[i] as number)))).toBe(1);
    thread.start(2, 'auto', CONFIG, 'auto');
    const { reason } = await thread.wait('ready', 2);
    const trials = reason.kind === 'trial' ? reason.trials : [];
    expect(trials.map((trial) => [trial.backend, trial.engine, trial.kernel])).toEqual(
      expect.arrayContaining([
        ['cpu', 'fused', 'wasm'],
        ['cpu', 'reference', undefined],
      ]),
    );
    await thread.close(2);
  });

  test('leaves the numbers of a run as they are, whatever was tried while it stood still', async () => {
    const thread = withFused(asFused);
    thread.start(1, 'webgl', CONFIG, 'auto');
    await watchedThroughTrials(thread);
    thread.send({ type: 'pause', run: 1 });
    const { length } = thread.all('checkpoint');
    const { checkpoint } = await thread.wait('checkpoint', length + 1);
    const plain = makeReferenceEngine(CONFIG);
    plain.step(checkpoint.step);
    expect(await plain.checkpoint()).toEqual(checkpoint);
    plain.dispose();
    await thread.close(1);
  });

  test('by hand is neither tried nor changed, whatever the backend', async () => {
    const thread = withFused(asFused);
    thread.start(1, 'auto', CONFIG, 'fused');
    thread.send({ type: 'run', run: 1 });
    await thread.wait('snapshot', 8);
    expect(thread.all('ready')).toMatchObject([
      { backend: 'cpu', engine: 'fused', reason: { kind: 'chosen' } },
    ]);
    thread.start(2, 'webgl', CONFIG, 'reference');
    expect(await thread.wait('ready', 2)).toMatchObject({
      backend: 'webgl',
      engine: 'reference',
      reason: { kind: 'chosen' },
    });
    await thread.close(2);
  });

  test('goes on with plain operations when the kernel does not arrive, and says so to who wanted it', async () => {
    const thread = withFused(null);
    thread.start(1, 'auto', CONFIG, 'auto');
    expect(await thread.wait('ready')).toMatchObject({
      engine: 'reference',
      reason: { kind: 'fallback', wanted: 'fused', code: 'load-failed' },
    });
    thread.start(2, 'auto', CONFIG, 'fused');
    expect(await thread.wait('ready', 2)).toMatchObject({
      engine: 'reference',
      reason: { kind: 'fallback', wanted: 'fused', code: 'load-failed' },
    });
    await thread.close(2);
  });
});
