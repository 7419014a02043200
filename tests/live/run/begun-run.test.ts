// long because each way to begin a run is set against the others
// Where a run begins: a link and a preset at 0, a stored run only under its own story, a rescue where the run is.
import { beforeAll, describe, expect, test } from 'vitest';
import { offerOf } from '../../../components/live/run/offer.ts';
import { rescueOf } from '../../../components/live/run/rescues.ts';
import { onCpu } from '../../gan/cpu.ts';
import {
  addressOf,
  eventful,
  firstStep,
  lab,
  alone,
  scheduleIn,
  stateOf,
  Tab,
  visiting,
  type Session,
} from './session.ts';

beforeAll(onCpu);

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

  test('by a page on which both players had one optimiser is gone on with, under its old link too', async () => {
    await visiting(async (open) => {
      const tab = new Tab();
      const old = addressOf(lab, { optimizer: 'momentum', plan: '6_optimizer_sgd' });
      const session = open(old, { tab });
      expect(session.values).toMatchObject({ 'd-optimizer': 'momentum', 'g-optimizer': 'momentum' });
      await session.runTo(20);
      session.set({ until: 0 });
      session.leave();
      expect(tab.stored).toContain('6,"name":"g-optimizer","text":"sgd"');
      // As that page wrote it: one name for both, and nothing of what has come since.
      type Written = { settings: Record<string, string>; schedule: { name: string }[]; checkpoint: unknown };
      const { settings, schedule, checkpoint } = JSON.parse(tab.stored ?? '') as Written;
      const since = /^g-(optimizer|activation|output)$|^data-noise$|^training-points$|^show-(map|real|fake)$/;
      const oldName = (name: string): string => name.replace(/^d-(optimizer|activation)$/, '$1');
      const kept = Object.entries(settings).filter(([name]) => !since.test(name));
      tab.stored = JSON.stringify({
        settings: Object.fromEntries(kept.map(([name, text]) => [oldName(name), text])),
        schedule: schedule
          .filter(({ name }) => !since.test(name))
          .map((change) => ({ ...change, name: oldName(change.name) })),
        checkpoint,
      });
      expect(tab.stored).toContain('"name":"optimizer"');
      const again = open(old, { tab });
      expect(offerOf(lab, again.run).here?.checkpoint.step).toBe(20);
      await again.runTo(30);
      expect(firstStep(again)).toBe(20);
      const whole = open(old);
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
    ['another rate', { 'g-rate': 0.01 }],
    ['another optimiser', { optimizer: 'sgd' }],
    ['a schedule', { plan: '0_g-rate_0.001,9_g-rate_0.01', 'g-rate': 0.01 }],
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
      const session = open(undefined, { tab, cell: alone });
      session.press('run');
      await session.until((run) => run.state === 'running' && run.step > 4);
      session.set({ 'd-rate': 0.001 });
      await session.until((run) => run.state === 'running' && run.pending.length === 0 && run.step > 9);
      session.press('pause');
      await session.until((run) => run.state === 'paused' && run.checkpoint?.step === run.step);
      session.leave();
      const again = open(session.address, { tab, cell: alone });
      const offer = offerOf(alone, again.run);
      expect([offer.here, offer.elsewhere !== undefined]).toEqual([undefined, true]);
      again.send({ type: 'go-on' });
      await again.until((run) => run.state === 'running');
      expect(firstStep(again)).toBe((session.run as { step: number }).step);
    });
  });

  test('is forgotten by Reset, which leads to step 0', async () => {
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
        expect(session.run.settings['g-rate']).toBe(id === 'learns' ? 0.001 : 0.05);
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
      const other = { ...session.values, 'g-rate': 0.01 };
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
