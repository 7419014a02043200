import { expect, test } from 'vitest';
import { makePace } from '../../src/gan/trainer/pace.ts';
import { strideAt } from '../../src/gan/trainer/tempo.ts';

/** How long a run of an endlessly fast engine takes to `last`, in milliseconds. */
function timeTo(last: number, tempo: 'watch' | 'slow'): number {
  let time = 0;
  for (let step = 0; step < last;) {
    const { most, least } = strideAt(tempo, step);
    step += most;
    time += least;
  }
  return time;
}

test('to watch, the first steps come one a frame', () => {
  expect(strideAt('watch', 0)).toEqual({ most: 1, least: 1000 / 60 });
  expect(strideAt('watch', 199).most).toBe(1);
});

test('to watch, each tenfold takes about the same four seconds', () => {
  // The continuous law is n′ = n/100 a frame, so 100 ln 10 frames for a tenfold; whole steps round it down, the most where they are few.
  const exact = (100 * Math.log(10) * 1000) / 60;
  for (const from of [1000, 10_000, 100_000]) {
    const took = timeTo(10 * from, 'watch') - timeTo(from, 'watch');
    expect(took).toBeGreaterThan(0.98 * exact);
    expect(took).toBeLessThan(1.1 * exact);
  }
});

test('to watch, a page that draws every third frame gets the steps of three, and after a rest not of all it missed', () => {
  expect(strideAt('watch', 5, 50).most).toBe(3);
  expect(strideAt('watch', 1000, 50).most).toBe(30);
  expect(strideAt('watch', 1000, 60_000).most).toBe(150);
});

test('slowly, each step is there to be seen', () => {
  expect(timeTo(8, 'slow')).toBe(2000);
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
