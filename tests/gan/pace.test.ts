import { expect, test } from 'vitest';
import { makePace } from '../../src/gan/trainer/pace.ts';
import { expectClose } from '../setup/close.ts';

/** Stretches of a made-up engine, each as long as its steps and its snapshot take. */
function train(stepTime: number, snapshotTime: number, stretches: number) {
  const pace = makePace();
  let now = 0;
  let longest = 0;
  for (let i = 0; i < stretches; i++) {
    const start = now;
    const { steps } = pace;
    now += steps * stepTime + snapshotTime;
    longest = now - start;
    pace.note(steps, start, now);
  }
  return { pace, longest };
}

test('a quick engine takes as many steps as fit between two snapshots', () => {
  for (const [stepTime, snapshotTime] of [
    [0.05, 1],
    [1, 1],
    [5, 3],
  ] as const) {
    const { longest } = train(stepTime, snapshotTime, 500);
    expect(longest).toBeGreaterThan(25);
    expect(longest).toBeLessThan(60);
  }
});

test('a slow engine takes one', () => {
  expect(train(300, 100, 5).pace.steps).toBe(1);
});

test('a snapshot that is slow by itself does not hold the steps back', () => {
  const { pace, longest } = train(0.5, 120, 60);
  expect(pace.steps).toBeGreaterThan(50);
  expect(longest).toBeLessThan(120 + 60);
});

test('where it is known what a snapshot took, it may take each time something else', () => {
  const pace = makePace();
  for (let i = 0; i < 60; i++) {
    const looked = 30 + 40 * (i % 3);
    pace.note(pace.steps, 0, looked + 0.5 * pace.steps, looked);
  }
  expect(pace.steps).toBeGreaterThan(50);
  expect(0.5 * pace.steps).toBeLessThanOrEqual(60);
});

test('a machine that was busy for a moment is not held to be slow for ever', () => {
  const { pace } = train(0.5, 80, 20);
  for (const time of [4000, 2000, 1000]) pace.note(pace.steps, 0, time);
  for (let i = 0; i < 120; i++) pace.note(pace.steps, 0, 80 + 0.5 * pace.steps);
  expect(pace.steps).toBeGreaterThan(50);
});

test('steps per second count the snapshots too, over the last second', () => {
  const { pace } = train(10, 10, 300);
  expectClose(pace.stepsPerSecond, (1000 * pace.steps) / (10 * pace.steps + 10), { relative: 0.05 });
});

test('a stretch of a sudden slow engine is cut at once', () => {
  const pace = makePace();
  for (let i = 0, now = 0; i < 12; i++, now += 5) pace.note(pace.steps, now, now + 5);
  const before = pace.steps;
  pace.note(before, 100, 1100);
  expect(pace.steps).toBeLessThanOrEqual(Math.ceil(0.06 * before));
});

test('nothing is known before the first stretch and after a pause', () => {
  const { pace } = train(1, 1, 10);
  expect(makePace().stepsPerSecond).toBe(0);
  pace.forget();
  expect(pace.stepsPerSecond).toBe(0);
});
