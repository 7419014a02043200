// What a device keeps of a reader's answers, and what is read from a file that somebody else may have written.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { doneIn, keepAnswer, parseProgress, progress } from '../../src/layouts/reading/progress.ts';

class Kept {
  private readonly map = new Map<string, string>();
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.map.set(key, value);
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new Kept());
});

describe('the answers of a reader', () => {
  it('are kept by chapter and exercise, and one that was right stays done', () => {
    keepAnswer('kl-divergence', 'exercise-1', { given: '0.3', done: true });
    keepAnswer('kl-divergence', 'exercise-1', { given: '0.4' });
    keepAnswer('minimax', 'exercise-2', { given: '1' });
    expect(progress()).toEqual({
      'kl-divergence': { 'exercise-1': { given: '0.4', done: true } },
      minimax: { 'exercise-2': { given: '1' } },
    });
    expect(doneIn(progress()['kl-divergence'])).toBe(1);
    expect(doneIn(progress()['minimax'])).toBe(0);
    expect(doneIn(undefined)).toBe(0);
  });

  it('are read from any text without an error, and only as answers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const chapter of Object.values(parseProgress(text)))
          for (const { given, done } of Object.values(chapter)) {
            expect(['string', 'undefined']).toContain(typeof given);
            expect([true, undefined]).toContain(done);
          }
      }),
    );
  });

  it('leave out what is none', () => {
    expect(
      parseProgress('{"a":{"x":{"given":3,"done":1},"y":{"done":true,"other":2}},"b":[],"c":{"z":null}}'),
    ).toEqual({ a: { y: { done: true } } });
  });
});
