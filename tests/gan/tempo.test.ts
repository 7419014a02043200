import { describe, expect, test } from 'vitest';
import { makePace } from '../../src/gan/trainer/pace.ts';
import { motionOf, strideAt } from '../../src/gan/trainer/tempo.ts';
import type { LineQuantities } from '../../src/gan/protocol.ts';
import { expectClose } from '../setup/close.ts';

/** How long a run of an endlessly fast engine takes from a step to another, in milliseconds, by stretches of a mean length. */
function timeBetween(from: number, to: number, tempo: 'watch' | 'slow', motion = 0): number {
  let time = 0;
  let step = from;
  while (step < to) {
    const { most, least } = strideAt(tempo, step, { motion });
    // The last stretch takes its share of the time, as one that is cut does.
    const taken = Math.min(most, to - step);
    time += (least * taken) / most;
    step += taken;
  }
  return time;
}

describe('to watch', () => {
  test('each tenfold takes the same five seconds', () => {
    // Oracle: n′ = n ln 10 / 5 s. A stretch goes on with the speed of its beginning, which is up to 2 % slower.
    for (const from of [30, 100, 300])
      expectClose(timeBetween(from, 10 * from, 'watch'), 5000, { relative: 0.06 });
    // What lies before step 30 goes as it does there.
    expectClose(timeBetween(0, 30, 'watch'), 5000 / Math.LN10, { relative: 1e-9 });
  });

  test('no picture comes sooner than a display draws one', () => {
    for (let step = 0; step < 1e6; step = Math.ceil(1.3 * step + 1))
      expect(strideAt('watch', step).least).toBeGreaterThanOrEqual(1000 / 60 - 1e-9);
  });

  test('a run that has long settled does not race', () => {
    const perSecond = 1000 * ((3000 * Math.LN10) / 5000);
    expectClose(timeBetween(1e5, 1e5 + 60 * perSecond, 'watch'), 60_000, { relative: 1e-3 });
    // Discriminator alone, after twelve seconds: the start, and two tenfolds.
    expect(timeBetween(0, 3000, 'watch')).toBeGreaterThan(12_000);
  });

  test('where the curves move it is slower, up to a quarter of the speed', () => {
    const calm = timeBetween(500, 600, 'watch');
    expect(timeBetween(500, 600, 'watch', 0.001)).toBe(calm);
    const moving = timeBetween(500, 600, 'watch', 0.01);
    // A frame of 4 steps would move the curves by 4 %, twice as far as is quiet.
    expect(moving).toBeGreaterThan(1.7 * calm);
    expect(moving).toBeLessThan(2.6 * calm);
    expectClose(timeBetween(500, 600, 'watch', 9), 4 * calm, { relative: 0.05 });
  });

  test('a page that draws every third frame gets the steps of three, and after any gap no more than those of six', () => {
    const { most, least } = strideAt('watch', 1000);
    expect(strideAt('watch', 1000, { sinceLast: 3 * least }).most).toBe(3 * most);
    for (const sinceLast of [200, 5000, 1e7])
      expect(strideAt('watch', 1000, { sinceLast }).most).toBe(Math.round((most * 100) / least));
    // Where a step lasts longer than that, no gap is made up for.
    expect(strideAt('watch', 0, { sinceLast: 1e7 }).most).toBe(1);
  });
});

describe('the motion of the curves', () => {
  const at = (js: number, value: number) => ({ js, value }) as LineQuantities;

  test('is that of the quicker one, by the step, as a share of what it can span', () => {
    expectClose(motionOf(at(0.6, -1), at(0.5, -1), 5, 0), 0.02 / Math.LN2, { relative: 1e-12 });
    expectClose(motionOf(at(0.6, -1), at(0.6, -1.4), 2, 0), 0.1 / Math.LN2, { relative: 1e-12 });
  });

  test('fades, and is none of what is infinite or has gone back', () => {
    expect(motionOf(at(0.6, -1), at(0.6, -1), 5, 0.5)).toBe(0.45);
    expect(motionOf(at(0.6, -Infinity), at(0.6, -1), 5, 0)).toBe(0);
    expect(motionOf(at(0.6, -Infinity), at(0.6, -Infinity), 5, 0)).toBe(0);
    expect(motionOf(at(0.6, -1), at(0.1, -1), -5, 0)).toBe(0);
  });
});

test('slowly, each step is there to be seen', () => {
  expect(timeBetween(0, 8, 'slow')).toBe(2000);
});

test('at full speed nothing holds a run back', () => {
  expect(strideAt('full', 5)).toEqual({ most: Infinity, least: 0 });
});

test('a stretch that was cut for the eye leaves the pace as it was', () => {
  const pace = makePace();
  for (let i = 0; i < 5; i++) pace.note(pace.steps, 0, 1);
  const { steps } = pace;
  pace.note(1, 10, 11);
  expect(pace.steps).toBe(steps);
});
