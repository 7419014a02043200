// A weight that is set by hand, and the networks for the asking, with the real trainer.
import { beforeAll, describe, expect, test } from 'vitest';
import { onCpu } from '../../gan/cpu.ts';
import { addressOf, lab, scheduleIn, stateOf, visiting } from './session.ts';

beforeAll(onCpu);

describe('a weight', () => {
  test('that is set by hand is in the address, the last value of a step alone, and another page repeats it', async () => {
    await visiting(async (open) => {
      const first = open();
      await first.runTo(12);
      const set = (player: 'd' | 'g', index: number, value: number) =>
        first.send({ type: 'ask', request: { type: 'edit', edit: { player, index, value } } });
      set('d', 7, 0.25);
      set('d', 7, -0.5);
      set('g', 3, 1e-7);
      await first.until((run) => run.state === 'paused' && run.schedule.length === 2);
      expect(scheduleIn(first)).toBe('12_d:7_-0.5,12_g:3_1e-7');
      await first.runTo(24);
      first.send({ type: 'copy-link' });
      const second = open(first.address);
      second.press('run');
      await second.standsAt(24);
      expect(stateOf(second)).toEqual(stateOf(first));
      // Without it the run is another.
      const without = open();
      await without.runTo(24);
      expect(stateOf(without)).not.toEqual(stateOf(first));
    });
  });

  test('that the networks do not have is refused with a sentence, and nothing begins', async () => {
    await visiting(async (open) => {
      const session = open(addressOf(lab, { plan: '5_d:900_1' }));
      session.press('run');
      expect(session.notice).toEqual({ kind: 'no-weight' });
      expect(session.run.state).toBe('idle');
      const other = open();
      await other.runTo(4);
      other.send({ type: 'ask', request: { type: 'edit', edit: { player: 'g', index: 900, value: 1 } } });
      expect(other.notice).toEqual({ kind: 'no-weight' });
      expect(other.run.schedule).toEqual([]);
    });
  });

  test('and its units are there for the asking', async () => {
    await visiting(async (open) => {
      const session = open();
      await session.runTo(4);
      session.send({ type: 'ask', request: { type: 'inspect' } });
      await session.until(() => session.effects.some(({ type }) => type === 'inspected'));
      const told = session.effects.find((effect) => effect.type === 'inspected');
      expect(told?.inspection.step).toBe(4);
    });
  });

  test('are there before a run as well: the first look begins one, which waits at its start', async () => {
    await visiting(async (open) => {
      const session = open();
      const before = session.values;
      session.send({ type: 'ask', request: { type: 'inspect' } });
      await session.standsAt(0);
      session.send({ type: 'ask', request: { type: 'inspect' } });
      await session.until(() => session.effects.some(({ type }) => type === 'inspected'));
      expect(session.values).toEqual(before);
      // It is the run that Run would have begun.
      await session.runTo(6);
      const plain = open();
      await plain.runTo(6);
      expect(stateOf(session)).toEqual(stateOf(plain));
    });
  });
});
