import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type RunEvent } from '../../src/gan/protocol.ts';
import type { Engine } from '../../src/gan/engines/engine.ts';
import { makeSchedule } from '../../src/gan/trainer/schedule.ts';

/** An engine that notes what it is told, at the step that it is said to be at. */
function recorder() {
  const told: string[] = [];
  const engine = {
    steps: 0,
    configure: ({ dRate }: { dRate: number }) => void told.push(`${engine.steps}: rate ${dRate}`),
    stepD: () => void told.push(`${engine.steps}: D`),
    stepG: () => void told.push(`${engine.steps}: G`),
  };
  return { told, engine: engine as unknown as Engine & { steps: number } };
}

const rate = (step: number, dRate: number): RunEvent => ({ step, config: { ...DEFAULT_CONFIG, dRate } });

describe('a schedule', () => {
  test('lets each event happen once, at its step', async () => {
    const schedule = makeSchedule([{ step: 3, update: 'g' }, rate(3, 0.5), { step: 1, update: 'd' }]);
    const { told, engine } = recorder();
    for (engine.steps = 0; engine.steps < 5; engine.steps++) await schedule.carryOut(engine, () => engine);
    expect(told).toEqual(['1: D', '3: G', '3: rate 0.5']);
    expect(schedule.pending).toBe(false);
  });

  test('keeps what has happened when something new comes, and gives up what was to come', async () => {
    const schedule = makeSchedule([rate(1, 0.1), rate(2, 0.2), rate(9, 0.9)]);
    const { engine } = recorder();
    engine.steps = 4;
    await schedule.carryOut(engine, () => engine);
    schedule.add(rate(4, 0.4));
    expect(schedule.pending).toBe(false);
    // Back to the start, the run repeats all that had happened to it.
    schedule.returnTo(0);
    const again = recorder();
    for (again.engine.steps = 0; again.engine.steps < 12; again.engine.steps++)
      await schedule.carryOut(again.engine, () => again.engine);
    expect(again.told).toEqual(['1: rate 0.1', '2: rate 0.2', '4: rate 0.4']);
  });

  test('says how many steps may be taken before the next event', () => {
    const schedule = makeSchedule([rate(7, 0.1)]);
    expect(schedule.room(2)).toBe(5);
    expect(makeSchedule([]).room(2)).toBe(Infinity);
  });
});
