// A run as one value, with the real trainer: its story is all that it is repeated by.
import { beforeAll, describe, expect, test } from 'vitest';
import { onCpu } from '../../gan/cpu.ts';
import { addressOf, eventful, firstStep, lab, line, scheduleIn, stateOf, visiting } from './session.ts';

beforeAll(onCpu);

describe('a run', () => {
  test('is told by its address: whatever was changed on the way is in it, and another page repeats it', async () => {
    await visiting(async (open) => {
      const first = open();
      const address = await eventful(first);
      expect(scheduleIn(first)).toBe(
        '0_g-rate_0.001,0_loss_non-saturating,0_d-steps_1,8_d-steps_3,16_g,16_loss_minimax,16_g-rate_0.01',
      );
      const second = open(address);
      second.press('run');
      await second.standsAt(30);
      expect(firstStep(second)).toBe(0);
      expect(stateOf(second)).toEqual(stateOf(first));
      expect(second.values).toEqual(first.values);
      // Without its changes it is another run.
      const without = open(addressOf(lab, { until: 30 }));
      without.press('run');
      await without.standsAt(30);
      expect(stateOf(without)).not.toEqual(stateOf(first));
    });
  });

  test('of the line is told by its address, changes on the way and all', async () => {
    await visiting(async (open) => {
      const first = open(undefined, { cell: line });
      await first.runTo(8);
      first.set({ 'd-steps': 3, loss: 'least-squares' });
      await first.runTo(20);
      expect(first.address).toContain('gan-1d.plan=');
      const second = open(first.address, { cell: line });
      second.press('run');
      await second.standsAt(20);
      expect(firstStep(second)).toBe(0);
      expect(stateOf(second)).toEqual(stateOf(first));
    });
  });

  test('shows the settings of the moment that it is at, and keeps its story when it is gone back in', async () => {
    await visiting(async (open) => {
      const session = open();
      await eventful(session);
      const [story, end] = [scheduleIn(session), stateOf(session)];
      await session.goTo(10);
      expect(session.values).toMatchObject({ 'd-steps': 3, 'g-rate': 0.001, loss: 'non-saturating' });
      await session.goTo(5);
      expect(session.values['d-steps']).toBe(1);
      expect(scheduleIn(session)).toBe(story);
      await session.runTo(30);
      expect(stateOf(session)).toEqual(end);
      expect(session.values).toMatchObject({ 'd-steps': 3, 'g-rate': 0.01, loss: 'minimax' });
    });
  });

  test('takes another way from where it is changed, and what was to come there is given up', async () => {
    await visiting(async (open) => {
      const session = open();
      await eventful(session);
      await session.goTo(12);
      session.set({ loss: 'wasserstein' });
      await session.until(() => scheduleIn(session).includes('wasserstein'));
      expect(scheduleIn(session)).toBe(
        '0_g-rate_0.001,0_loss_non-saturating,0_d-steps_1,8_d-steps_3,12_loss_wasserstein',
      );
      await session.runTo(20);
      const other = open(session.address);
      other.press('run');
      await other.standsAt(20);
      expect(stateOf(other)).toEqual(stateOf(session));
    });
  });
});

describe('a change', () => {
  test('counts from the step at which the worker has applied it, however many are on their way', async () => {
    await visiting(async (open) => {
      const session = open();
      session.press('run');
      await session.until(({ state }) => state === 'running');
      await session.until((run) => run.state === 'running' && run.step > 5);
      for (const rate of [0.002, 0.005, 0.02]) session.set({ 'g-rate': rate });
      session.set({ 'd-rate': 0.05 });
      await session.until((run) => run.state === 'running' && run.pending.length === 0);
      session.set({ 'g-rate': 0.0001 });
      await session.until((run) => run.state === 'running' && run.pending.length === 0 && run.step > 40);
      session.press('pause');
      await session.until((run) => run.state === 'paused' && run.checkpoint?.step === run.step);
      session.send({ type: 'copy-link' });
      const other = open(session.address);
      other.press('run');
      await other.standsAt(session.values['until'] as number);
      expect(stateOf(other)).toEqual(stateOf(session));
      expect(other.values).toEqual(session.values);
    });
  });

  test('of the moment after a return is recorded with all that the worker was told', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(10);
      session.set({ 'g-rate': 0.02 });
      await session.runTo(20);
      // Both wishes go out before either is answered: the rate is still that of step 20.
      session.send({ type: 'seek', step: 4 });
      session.set({ 'd-rate': 0.05 });
      await session.until((run) => run.state === 'paused' && run.step === 4 && run.pending.length === 0);
      await session.runTo(15);
      const other = open(session.address);
      other.press('run');
      await other.standsAt(15);
      expect(stateOf(other)).toEqual(stateOf(session));
    });
  });

  test('of how it is looked at, of its pace and of its pause is no part of the story', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(10);
      const end = session.run;
      session.set({ map: 'model', pace: 'watch', until: 400, 'show-push': false });
      expect(session.run).toMatchObject({ schedule: [], state: 'paused' });
      expect(session.posted.slice(-2).map(({ type }) => type)).toEqual(['tempo', 'until']);
      expect(session.run.run).toBe(end.run);
    });
  });
});

describe('a schedule', () => {
  test.each([
    ['12_d:7_0.5', '12_d:7_0.5'],
    ['12_d:007_0.50,12_g:0_-1e-3', '12_d:7_0.5,12_g:0_-0.001'],
    ['12_d:7', undefined],
    ['12_d:7_', undefined],
    ['12_d:7_0x10', undefined],
    ['12_d:7_Infinity', undefined],
    ['12_e:7_1', undefined],
    ['12_d:-1_1', undefined],
  ])('with a weight, %s, is read as %s', (text, read) => {
    const plan = lab.parameters['plan'];
    const parsed = plan?.parse(text);
    expect(parsed === undefined ? undefined : plan?.format(parsed)).toBe(read);
  });

  test('that is written by hand begins the run anew, and happens at its steps', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(10);
      session.set({ plan: lab.parameters['plan']?.parse('5_loss_wasserstein,8_d'), until: 12 });
      await session.until((run) => run.state !== 'loading');
      session.press('run');
      await session.standsAt(12);
      expect(firstStep(session)).toBe(0);
      expect(session.values['loss']).toBe('wasserstein');
      expect(session.run).toMatchObject({ checkpoint: { discriminator: { updates: 13 } } });
      // What the loss was before is noted, or the link would begin with the second one.
      expect(scheduleIn(session)).toBe('0_loss_non-saturating,5_loss_wasserstein,8_d');
      const other = open(session.address);
      other.press('run');
      await other.standsAt(12);
      expect(stateOf(other)).toEqual(stateOf(session));
    });
  });

  test('that leads to two frozen players begins nothing, and says so', async () => {
    await visiting(async (open) => {
      const session = open(addressOf(lab, { plan: '2_d-steps_0,5_g-steps_0,9_g-steps_1' }));
      session.press('run');
      expect(session.notice).toEqual({ kind: 'impossible' });
      expect(session.run.state).toBe('idle');
      // One of them at a time may be.
      const other = open(addressOf(lab, { plan: '2_d-steps_0,5_d-steps_1,5_g-steps_0' }));
      await other.runTo(8);
      expect(other.run).toMatchObject({
        checkpoint: { discriminator: { updates: 5 }, generator: { updates: 5 } },
      });
    });
  });

  test('is kept when the seed or the world becomes another: the same experiment again', async () => {
    await visiting(async (open) => {
      const session = open();
      const address = await eventful(session);
      const story = scheduleIn(session);
      for (const [name, value] of [
        ['seed', 9],
        ['data', 'ring'],
      ] as const) {
        session.set({ [name]: value });
        expect(scheduleIn(session)).toBe(story);
        expect(session.values['d-steps'], 'as at the start').toBe(1);
        session.press('run');
        await session.standsAt(30);
      }
      const other = open(`${address}&gan-2d.seed=9&gan-2d.data=ring`);
      other.press('run');
      await other.standsAt(30);
      expect(stateOf(session)).toEqual(stateOf(other));
    });
  });
});
