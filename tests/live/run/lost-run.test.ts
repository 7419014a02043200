// What may happen to a run: it sleeps, loses its device, diverges, or is put in the place of another.
import { beforeAll, describe, expect, test } from 'vitest';
import { offerOf } from '../../../components/live/run/offer.ts';
import type { Begun } from '../../../components/live/run/run.ts';
import type { Checkpoint } from '../../../src/gan/protocol.ts';
import type { Run } from '../../../components/live/run/run.ts';
import { onCpu } from '../../gan/cpu.ts';
import { addressOf, eventful, firstStep, lab, scheduleIn, stateOf, visiting } from './session.ts';

beforeAll(onCpu);

const isPlaced = (run: Run): boolean => run.state !== 'idle' && run.placed !== undefined;

describe('a run out of sight', () => {
  test('waits, can be paused meanwhile, and goes on as it would have', async () => {
    await visiting(async (open) => {
      const session = open(addressOf(lab, { until: 60 }));
      session.press('run');
      await session.until((run) => run.state === 'running' && run.step > 5);
      session.send({ type: 'sight', inSight: false });
      await session.until((run) => run.state === 'paused');
      expect(session.run).toMatchObject({ wish: 'run' });
      session.send({ type: 'sight', inSight: true });
      await session.standsAt(60);
      const whole = open(addressOf(lab, { until: 60 }));
      whole.press('run');
      await whole.standsAt(60);
      expect(stateOf(session)).toEqual(stateOf(whole));
    });
  });

  test('that was still starting goes on when it is seen', async () => {
    await visiting(async (open) => {
      const session = open();
      session.press('run');
      session.send({ type: 'sight', inSight: false });
      await session.until((run) => run.state === 'paused');
      session.press('pause');
      session.send({ type: 'sight', inSight: true });
      await session.until((run) => run.state === 'paused' && run.checkpoint !== undefined);
      session.press('run');
      await session.until((run) => run.state === 'running');
    });
  });
});

describe('a device that is lost', () => {
  test('costs a sentence, and not the run: it goes on where it was, with all its changes', async () => {
    await visiting(async (open) => {
      const session = open(undefined, { has: ['cpu', 'wasm'] });
      await eventful(session);
      session.set({ until: 50 });
      session.press('run');
      await session.until((run) => run.state === 'running' && run.step > 32);
      session.set({ penalty: 0.5 });
      session.loseDevice();
      expect(session.notice).toEqual({ kind: 'moved', backend: 'wasm' });
      await session.standsAt(50);
      expect(session.run).toMatchObject({ placed: { backend: 'wasm' } });
      expect(session.values['penalty']).toBe(0.5);
      const other = open(session.address);
      other.press('run');
      await other.standsAt(50);
      expect(stateOf(other)).toEqual(stateOf(session));
    });
  });

  test('while it is paused is replaced as well, and a step is made there', async () => {
    await visiting(async (open) => {
      const session = open(undefined, { has: ['cpu', 'wasm'] });
      await session.runTo(10);
      session.loseDevice();
      await session.until((run) => run.state === 'paused' && run.placed?.backend === 'wasm');
      session.press('both');
      await session.standsAt(11);
    });
  });

  test('and no other left ends the run, which can still be gone on with', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(10);
      session.set({ until: 0 });
      for (let i = 0; i < 4; i++) {
        session.loseDevice();
        await session.until((run) => run.state === 'failed' || isPlaced(run));
      }
      expect(session.run).toMatchObject({ state: 'failed', failure: { kind: 'lost' }, live: false });
      expect(offerOf(lab, session.run).here?.checkpoint.step).toBe(10);
      await session.runTo(15);
      expect(firstStep(session)).toBe(10);
    });
  });

  test('by an earlier run costs the next one nothing but a new worker', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(10);
      session.set({ seed: 4, until: 6 });
      session.send({ type: 'worker-lost', run: session.run.run - 1 });
      session.press('run');
      await session.standsAt(6);
      expect([session.notice, firstStep(session)]).toEqual([undefined, 0]);
    });
  });

  test('by a worker that never came is told, and Run tries again', async () => {
    await visiting(async (open) => {
      const session = open();
      session.press('run');
      await session.until(({ state }) => state === 'loading');
      await session.until((run) => run.state === 'loading' && !run.fetching);
      session.send({ type: 'worker-missing' });
      expect(session.run).toMatchObject({ state: 'failed', failure: { kind: 'not-loaded' } });
      session.set({ seed: 3 });
      await session.runTo(3);
      expect(session.run.settings['seed']).toBe(3);
    });
  });
});

describe('weights that are fetched before the run', () => {
  test('wait for nothing that is changed meanwhile: the run has the settings of now', async () => {
    await visiting(async (open) => {
      const session = open('?gan-2d.start=trained&gan-2d.backend=cpu&gan-2d.engine=fused');
      session.press('both');
      session.set({ 'd-rate': 0.05, loss: 'wasserstein', batch: 8 });
      await session.standsAt(1);
      const { config, discriminator } = (
        session.run as { checkpoint: { config: object; discriminator: object } }
      ).checkpoint;
      expect(config).toMatchObject({ dRate: 0.05, loss: 'wasserstein', batch: 8 });
      expect(discriminator).toMatchObject({ updates: 2 });
      expect(scheduleIn(session)).toBe('');
      const start = session.posted.find(({ type }) => type === 'start');
      expect(start).toMatchObject({ checkpoint: { step: 0 }, config: { dRate: 0.05 } });
    });
  });

  test('and do not come end the run with a sentence', async () => {
    await visiting((open) => {
      const session = open();
      session.press('run');
      session.send({ type: 'weights-missing', run: session.run.run });
      expect(session.run).toMatchObject({ state: 'failed', failure: { kind: 'not-loaded' } });
      expect(session.notice).toEqual({ kind: 'not-loaded' });
      return Promise.resolve();
    });
  });
});

describe('a run that diverges', () => {
  const address = addressOf(lab, { optimizer: 'sgd', 'd-rate': 10, 'g-rate': 10 });

  test('says where, can be gone back in, and is begun anew by the next change of it', async () => {
    await visiting(async (open) => {
      const session = open(address);
      session.press('run');
      await session.until((run) => run.state === 'failed' && run.checkpoint?.step === run.step);
      expect(session.notice).toMatchObject({ kind: 'diverged' });
      const { run } = session.run;
      session.set({ map: 'data' });
      expect(session.run).toMatchObject({ state: 'failed', run });
      session.send({ type: 'seek', step: 1 });
      await session.until((now) => now.state === 'failed' && now.step === 1);
      session.set({ 'd-rate': 0.01, 'g-rate': 0.001 });
      await session.until(() => firstStep(session) !== undefined);
      expect([firstStep(session), session.notice]).toEqual([0, undefined]);
    });
  });
});

describe('a saved run', () => {
  test('takes the place of the present one, waits at its step, and goes on as it would have', async () => {
    await visiting(async (open) => {
      const first = open();
      await eventful(first);
      const { values, run } = first;
      const { checkpoint } = run as Begun & { readonly checkpoint: Checkpoint };
      const second = open(addressOf(lab, { seed: 8 }));
      await second.runTo(5);
      second.send({ type: 'open', values: { ...values, until: 0 }, checkpoint });
      await second.until((now) => now.state === 'paused' && now.step === 30);
      expect(second.values).toMatchObject({ seed: 1, loss: 'minimax' });
      for (const session of [first, second]) await session.runTo(36);
      expect(stateOf(second)).toEqual(stateOf(first));
    });
  });
});

describe('settings that are not enough for a run', () => {
  test('are said to be, and the run before goes on', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(5);
      session.set({ data: 'drawn', drawing: [] });
      expect(session.notice).toEqual({ kind: 'invalid' });
      await session.until((run) => run.state === 'paused');
      session.press('both');
      await session.standsAt(6);
    });
  });
});
