// A worker that owes an answer and is silent is noticed, whatever the run is doing; one that may still be at work is not.
import { describe, expect, test } from 'vitest';
import { LOOK_EVERY, Watchdog } from '../../../components/live/run/watchdog.ts';

/** Looks every half second, as the link does, until the silence is too long or the time is over. */
function silentAfter(dog: Watchdog, from: number, most: number): number | undefined {
  for (let time = 0; time <= most; time += LOOK_EVERY) if (dog.isSilent(from + time, false)) return time;
  return undefined;
}

/** A run that has been shown to train, and stands still. */
function paused(): Watchdog {
  const dog = new Watchdog();
  dog.start(1);
  dog.sent({ run: 1, wish: 1, long: true }, 0);
  dog.heard(0);
  dog.answered(1);
  dog.proved(1);
  dog.isSilent(0, false);
  return dog;
}

describe('a watchdog', () => {
  test('lets a run that stands still be silent for ever', () => {
    expect(silentAfter(paused(), 0, 100_000)).toBeUndefined();
  });

  test('expects a running one to be heard of', () => {
    const dog = paused();
    dog.running(1, true);
    expect(silentAfter(dog, 0, 60_000)).toBe(4500);
    dog.running(0, false);
    expect(dog.isSilent(5000, false), 'an earlier run has nothing to say here').toBe(true);
  });

  test('expects an answer to a wish while the run stands still, counted from the wish', () => {
    const dog = paused();
    for (let time = 0; time <= 20_000; time += LOOK_EVERY) dog.isSilent(time, false);
    dog.sent({ run: 1, wish: 2, long: false }, 20_000);
    expect(silentAfter(dog, 20_000, 60_000)).toBe(4500);
    dog.answered(2);
    expect(dog.isSilent(26_000, false)).toBe(false);
  });

  test('gives time to what takes long: a start, a return, a first step', () => {
    const dog = paused();
    dog.sent({ run: 1, wish: 2, long: true }, 0);
    expect(silentAfter(dog, 0, 60_000)).toBe(30_500);
    const fresh = new Watchdog();
    fresh.start(1);
    fresh.sent({ run: 1, wish: 1, long: false }, 0);
    expect(silentAfter(fresh, 0, 60_000)).toBe(30_500);
  });

  test('takes nothing amiss that was silent while everything was asleep, or nobody looked', () => {
    const dog = paused();
    dog.running(1, true);
    expect(dog.isSilent(60_000, false), 'the first look after a sleep').toBe(false);
    expect(silentAfter(dog, 60_500, 60_000)).toBe(4000);
    for (let time = 70_000; time < 90_000; time += LOOK_EVERY) expect(dog.isSilent(time, true)).toBe(false);
  });

  test('tells which run was left without an answer: the oldest', () => {
    const dog = paused();
    dog.sent({ run: 1, wish: 2, long: false }, 0);
    dog.start(2);
    dog.sent({ run: 2, wish: 3, long: true }, 0);
    expect(dog.unanswered).toBe(1);
    dog.answered(2);
    expect(dog.unanswered).toBe(2);
    dog.answered(3);
    expect(dog.unanswered).toBe(2);
  });
});
