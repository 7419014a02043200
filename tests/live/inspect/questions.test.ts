// A run is asked for its networks one question at a time, and seldom where it goes on.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Questions } from '../../../components/live/inspect/questions.ts';
import type { Inspection } from '../../../src/gan/protocol.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const answer = {} as Inspection;
const edit = (value: number) => ({ player: 'd', index: 7, value }) as const;

function asking() {
  const sent: string[] = [];
  const state = { running: false, seen: true, shown: 0 };
  const questions = new Questions({
    send: (question) => sent.push(question.type === 'edit' ? String(question.edit.value) : 'look'),
    isRunning: () => state.running,
    isSeen: () => state.seen,
    show: () => state.shown++,
  });
  return { questions, sent, state };
}

describe('a run that stands still', () => {
  test('is looked at at once, and again after the answer if it has changed meanwhile', () => {
    const { questions, sent, state } = asking();
    questions.changed();
    questions.changed();
    questions.changed();
    expect(sent).toEqual(['look']);
    questions.answered(answer);
    expect(sent).toEqual(['look', 'look']);
    questions.answered(answer);
    expect(sent).toHaveLength(2);
    expect(state.shown).toBe(2);
  });

  test('takes of many values of a weight the first, and the last one when that is done', () => {
    const { questions, sent } = asking();
    for (const value of [0.1, 0.2, 0.3]) questions.edit(edit(value));
    expect(sent).toEqual(['0.1', 'look']);
    questions.answered(answer);
    expect(sent).toEqual(['0.1', 'look', '0.3', 'look']);
  });

  test('is not asked where nobody sees it, and is when it comes into sight', () => {
    const { questions, sent, state } = asking();
    state.seen = false;
    questions.changed();
    expect(sent).toEqual([]);
    state.seen = true;
    questions.changed();
    expect(sent).toEqual(['look']);
  });

  test('that gives way to another is asked anew: what it was asked has no answer', () => {
    const { questions, sent } = asking();
    questions.changed();
    questions.forget();
    questions.changed();
    expect(sent).toEqual(['look', 'look']);
  });
});

describe('a run that goes on', () => {
  test('is looked at no more than a few times a second, and gives a tenth of its time to it at most', () => {
    const { questions, sent, state } = asking();
    state.running = true;
    questions.changed();
    vi.advanceTimersByTime(10);
    questions.answered(answer);
    questions.changed();
    vi.advanceTimersByTime(290);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(20);
    expect(sent).toHaveLength(2);
    // A large network takes its time.
    vi.advanceTimersByTime(400);
    questions.answered(answer);
    questions.changed();
    vi.advanceTimersByTime(3900);
    expect(sent).toHaveLength(2);
    vi.advanceTimersByTime(200);
    expect(sent).toHaveLength(3);
  });

  test('gets a value of a weight without waiting', () => {
    const { questions, sent, state } = asking();
    state.running = true;
    questions.changed();
    questions.answered(answer);
    questions.changed();
    questions.edit(edit(0.5));
    expect(sent).toEqual(['look', '0.5', 'look']);
  });
});
