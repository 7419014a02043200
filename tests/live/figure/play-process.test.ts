// A process is played through its own states, from where it stands to its end, whatever the frames do.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countAt, makePlayer } from '../../../components/live/figure/play-process.ts';
import type { Process } from '../../../src/notebook/widget.ts';

const steps: Process = { parameter: 'steps', from: 0, to: 60, seconds: 6 };
const tosses: Process = { parameter: 'n', from: 1, to: 10_000, scale: 'log', seconds: 10 };

let frames: FrameRequestCallback[] = [];
/** Lets the waiting frame be drawn at this time, in milliseconds. */
const frame = (now: number): void => frames.splice(0).forEach((draw) => draw(now));
let wantsLess = false;

beforeEach(() => {
  frames = [];
  wantsLess = false;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal('matchMedia', () => ({ matches: wantsLess }));
});
afterEach(() => vi.unstubAllGlobals());

function playing(process: Process, from: number) {
  const state = { count: from, isPlaying: false, seen: [] as number[] };
  const toggle = makePlayer(
    process,
    {
      count: () => state.count,
      go: (count) => {
        state.count = count;
        state.seen.push(count);
      },
      playing: (isPlaying) => (state.isPlaying = isPlaying),
    },
    new AbortController().signal,
  );
  return { state, toggle };
}

describe('a process', () => {
  it('goes from its beginning to its end in its seconds, and never back', () => {
    const { state, toggle } = playing(steps, 60);
    toggle();
    for (let now = 0; now <= 6100; now += 50) frame(now);
    expect(state.seen[0]).toBe(0);
    expect(state.seen.at(-1)).toBe(60);
    expect([...state.seen].sort((a, b) => a - b)).toEqual(state.seen);
    expect(state.isPlaying).toBe(false);
  });

  it('is even by factors where that is its scale: a quarter of the way to 10⁴ is 10', () => {
    expect([0, 0.25, 0.5, 1].map((share) => countAt(tosses, share))).toEqual([1, 10, 100, 10_000]);
  });

  it('pauses where it is, and goes on from there', () => {
    const { state, toggle } = playing(steps, 60);
    toggle();
    frame(0);
    frame(3000);
    expect(state.count).toBe(30);
    toggle();
    expect(state.isPlaying).toBe(false);
    frame(9000);
    expect(state.count).toBe(30);
    toggle();
    frame(20_000);
    frame(21_000);
    expect(state.count).toBe(40);
  });

  it('stops when a hand moves the count', () => {
    const { state, toggle } = playing(steps, 0);
    toggle();
    frame(0);
    frame(1000);
    state.count = 55;
    frame(1100);
    expect(state).toMatchObject({ count: 55, isPlaying: false });
    expect(frames).toEqual([]);
  });

  it('is at its end at once for who wants less motion', () => {
    wantsLess = true;
    const { state, toggle } = playing(steps, 7);
    toggle();
    expect(state.seen).toEqual([60]);
  });
});
