// A run as one value, with the real trainer: whatever is done to it, its story is what it is, and repeats it.
import { beforeAll, describe, expect, test } from 'vitest';
import { offerOf } from '../../../components/live/run/offer.ts';
import { rescueOf } from '../../../components/live/run/rescues.ts';
import type { Begun, Run } from '../../../components/live/run/run.ts';
import type { Checkpoint } from '../../../src/gan/protocol.ts';
import { onCpu } from '../../gan/cpu.ts';
import { addressOf, lab, line, stateOf, Tab, visiting, type Session } from './session.ts';

beforeAll(onCpu);

const scheduleIn = (session: Session): string => lab.parameters['plan']?.format(session.values['plan']) ?? '';

/** The first steps that a page saw of its present run. */
const firstStep = (session: Session): number | undefined => {
  const last = session.effects.findLastIndex(({ type }) => type === 'restart-history');
  const seen = session.effects.slice(last).find((effect) => effect.type === 'see');
  return seen?.snapshot.step;
};

const isPlaced = (run: Run): boolean => run.state !== 'idle' && run.placed !== undefined;

/** A run with changes of every kind on its way, to step 30, and the link to it. */
async function eventful(session: Session): Promise<string> {
  await session.runTo(20);
  await session.goTo(8);
  session.set({ 'd-steps': 3 });
  await session.runTo(16);
  session.press('g');
  session.set({ 'g-rate': '0.01', loss: 'minimax' });
  await session.runTo(30);
  session.send({ type: 'copy-link' });
  return session.address;
}

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

  test('shows the settings of the moment that it is at, and keeps its story when it is gone back in', async () => {
    await visiting(async (open) => {
      const session = open();
      await eventful(session);
      const [story, end] = [scheduleIn(session), stateOf(session)];
      await session.goTo(10);
      expect(session.values).toMatchObject({ 'd-steps': 3, 'g-rate': '0.001', loss: 'non-saturating' });
      await session.goTo(5);
      expect(session.values['d-steps']).toBe(1);
      expect(scheduleIn(session)).toBe(story);
      await session.runTo(30);
      expect(stateOf(session)).toEqual(end);
      expect(session.values).toMatchObject({ 'd-steps': 3, 'g-rate': '0.01', loss: 'minimax' });
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
      for (const rate of ['0.002', '0.005', '0.02']) session.set({ 'g-rate': rate });
      session.set({ 'd-rate': '0.05' });
      await session.until((run) => run.state === 'running' && run.pending.length === 0);
      session.set({ 'g-rate': '0.0001' });
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
      session.set({ 'g-rate': '0.02' });
      await session.runTo(20);
      // Both wishes go out before either is answered: the rate is still that of step 20.
      session.send({ type: 'seek', step: 4 });
      session.set({ 'd-rate': '0.05' });
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

describe('a run that was stored', () => {
  /** A tab in which a run of the default settings stands at step 20. */
  async function tabWith(open: (address?: string, options?: { tab: Tab }) => Session): Promise<Tab> {
    const tab = new Tab();
    const session = open(undefined, { tab });
    await session.runTo(20);
    session.set({ until: 0 });
    session.leave();
    return tab;
  }

  test('is gone on with after a reload, as if nothing had happened', async () => {
    await visiting(async (open) => {
      const tab = await tabWith(open);
      const again = open(undefined, { tab });
      expect(offerOf(lab, again.run).here?.checkpoint.step).toBe(20);
      await again.runTo(30);
      expect(firstStep(again)).toBe(20);
      const whole = open();
      await whole.runTo(30);
      expect(stateOf(again)).toEqual(stateOf(whole));
    });
  });

  test('with its changes is gone on with under the address of before', async () => {
    await visiting(async (open) => {
      const tab = new Tab();
      const session = open(undefined, { tab });
      await eventful(session);
      session.set({ until: 0 });
      session.leave();
      const again = open(session.address, { tab });
      expect(offerOf(lab, again.run).here?.checkpoint.step).toBe(30);
      again.press('both');
      await again.standsAt(31);
      expect(scheduleIn(again)).toBe(scheduleIn(session));
    });
  });

  test.each([
    ['another loss', { loss: 'minimax' }],
    ['another noise on both', { 'instance-noise': 0.3 }],
    ['another rate', { 'g-rate': '0.01' }],
    ['another optimiser', { optimizer: 'sgd' }],
    ['a schedule', { plan: '0_g-rate_0.001,9_g-rate_0.01', 'g-rate': '0.01' }],
    ['a single update', { plan: '9_d' }],
    ['another seed', { seed: 5 }],
    ['other data', { data: 'eight' }],
    ['the same settings, and a pause that lies behind', {}],
  ])(
    'is not taken up by a link with %s: that starts at 0 and ends where the link says',
    async (_what, set) => {
      await visiting(async (open) => {
        const tab = await tabWith(open);
        const address = addressOf(lab, { ...set, until: 18 });
        const here = open(address, { tab });
        expect(offerOf(lab, here.run)).toMatchObject({ elsewhere: { checkpoint: { step: 20 } } });
        here.press('run');
        await here.standsAt(18);
        expect(firstStep(here)).toBe(0);
        const elsewhere = open(address);
        elsewhere.press('run');
        await elsewhere.standsAt(18);
        expect(stateOf(here)).toEqual(stateOf(elsewhere));
        expect(here.values).toEqual(elsewhere.values);
      });
    },
  );

  test('can be gone on with all the same, with its own settings and schedule', async () => {
    await visiting(async (open) => {
      const tab = new Tab();
      const session = open(undefined, { tab });
      await eventful(session);
      session.leave();
      const link = open(addressOf(lab, { loss: 'least-squares', seed: 3, until: 12 }), { tab });
      link.send({ type: 'go-on' });
      await link.until((run) => run.state === 'running' && run.step > 30);
      expect(firstStep(link)).toBe(30);
      expect(link.values).toMatchObject({ seed: 1, loss: 'minimax', 'd-steps': 3, until: 0 });
      expect(scheduleIn(link)).toBe(scheduleIn(session));
      link.press('pause');
      await link.until((run) => run.state === 'paused' && run.checkpoint?.step === run.step);
      link.send({ type: 'copy-link' });
      const other = open(link.address);
      other.press('run');
      await other.standsAt(link.values['until'] as number);
      expect(stateOf(other)).toEqual(stateOf(link));
    });
  });

  test('of a cell without a schedule is of another story once it was changed on the way', async () => {
    await visiting(async (open) => {
      const tab = new Tab();
      const session = open(undefined, { tab, cell: line });
      session.press('run');
      await session.until((run) => run.state === 'running' && run.step > 4);
      session.set({ 'g-rate': '0.01' });
      await session.until((run) => run.state === 'running' && run.pending.length === 0 && run.step > 9);
      session.press('pause');
      await session.until((run) => run.state === 'paused' && run.checkpoint?.step === run.step);
      session.leave();
      const again = open(session.address, { tab, cell: line });
      const offer = offerOf(line, again.run);
      expect([offer.here, offer.elsewhere !== undefined]).toEqual([undefined, true]);
      again.send({ type: 'go-on' });
      await again.until((run) => run.state === 'running');
      expect(firstStep(again)).toBe((session.run as { step: number }).step);
    });
  });

  test('is forgotten by Reset, which leads to the recorded run', async () => {
    await visiting(async (open) => {
      const tab = await tabWith(open);
      const again = open(undefined, { tab });
      again.send({ type: 'reset', values: again.values });
      expect([tab.stored, again.run.state, offerOf(lab, again.run)]).toEqual([undefined, 'idle', {}]);
    });
  });

  test.each([
    ['an older page', '{"version":1,"step":7,"config":{"data":"two-gaussians"}}'],
    ['nobody', 'null'],
    ['a stranger', '{"settings":{},"schedule":[{"step":1}],"checkpoint":{}}'],
    ['half a word', '{"settings'],
  ])('by %s is none', async (_who, text) => {
    await visiting(async (open) => {
      const tab = new Tab();
      tab.stored = text;
      const session = open(undefined, { tab });
      expect(offerOf(lab, session.run)).toEqual({});
      await session.runTo(4);
      expect(firstStep(session)).toBe(0);
    });
  });
});

describe('a preset', () => {
  test('starts at 0, with its settings alone, whatever ran before and however little it changes', async () => {
    await visiting(async (open) => {
      const session = open();
      await eventful(session);
      for (const id of ['learns', 'circling']) {
        session.preset(id);
        await session.until((run) => run.state === 'running' && run.step > 3);
        expect(firstStep(session)).toBe(0);
        expect(scheduleIn(session)).toBe('');
        expect(session.run.settings['g-rate']).toBe(id === 'learns' ? '0.001' : '0.05');
      }
      await session.runTo(40);
      const other = open(session.address);
      other.press('run');
      await other.standsAt(40);
      expect(stateOf(other)).toEqual(stateOf(session));
    });
  });

  test('starts at 0 over a run that was stored', async () => {
    await visiting(async (open) => {
      const tab = new Tab();
      const session = open(undefined, { tab });
      await session.runTo(20);
      session.leave();
      const again = open(undefined, { tab });
      again.preset('learns');
      await again.until((run) => run.state === 'running');
      expect(firstStep(again)).toBe(0);
    });
  });

  test('may be pressed while another starts: the last one counts', async () => {
    await visiting(async (open) => {
      const session = open();
      for (const id of ['learns', 'vanishing', 'collapse', 'curve']) session.preset(id);
      await session.until((run) => run.state === 'running' && run.step > 2);
      expect(session.posted.filter(({ type }) => type === 'start')).toHaveLength(1);
      expect(session.posted.at(-1)).toMatchObject({ run: 4 });
      expect(session.run.settings['noise-dimension']).toBe('1');
    });
  });
});

describe('a link', () => {
  test('that is followed within the page starts at 0, and waits if nothing ran', async () => {
    await visiting(async (open) => {
      const session = open();
      const other = { ...session.values, 'g-rate': '0.01' };
      session.send({ type: 'link', values: other });
      expect(session.run.state).toBe('idle');
      await session.runTo(10);
      session.send({ type: 'link', values: { ...other, until: 10 } });
      session.press('run');
      await session.standsAt(10);
      expect(firstStep(session)).toBe(0);
      expect(scheduleIn(session)).toBe('');
    });
  });
});

describe('a run that is rescued', () => {
  test('goes on from where it is, and its story tells it', async () => {
    await visiting(async (open) => {
      const session = open(addressOf(lab, { loss: 'minimax' }));
      expect(rescueOf(lab, session.run, 'rescued'), 'before there is a run').toBeUndefined();
      await session.runTo(15);
      const rescue = rescueOf(lab, session.run, 'rescued');
      expect(rescue).toEqual({ loss: 'non-saturating' });
      session.set(rescue ?? {});
      await session.until((run) => run.state === 'paused' && run.pending.length === 0);
      expect(session.run).toMatchObject({ step: 15 });
      expect(scheduleIn(session)).toBe('0_loss_minimax,15_loss_non-saturating');
      await session.runTo(25);
      expect(firstStep(session)).toBe(0);
      // What has been done, or is nothing to this run, is not offered.
      expect(rescueOf(lab, session.run, 'rescued')).toBeUndefined();
      expect(rescueOf(lab, session.run, 'circling')).toBeUndefined();
    });
  });
});

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
      session.set({ 'd-rate': '0.05', loss: 'wasserstein', batch: 8 });
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
  const address = addressOf(lab, { optimizer: 'sgd', 'd-rate': '10', 'g-rate': '10' });

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
      session.set({ 'd-rate': '0.01', 'g-rate': '0.001' });
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
