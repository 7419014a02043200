import { describe, expect, test } from 'vitest';
import { words as english } from '../../content/en/words/live/units.ts';
import { words as korean } from '../../content/ko/words/live/units.ts';
import { amount } from '../../src/notebook/words/units.ts';

describe('an amount in a live sentence', () => {
  test('stands in the reader’s unit, with its name behind it: apart in English, joined in Korean', () => {
    expect(amount(0.421, 'nats', english)).toBe('0.421 nats');
    expect(amount(0.421, 'nats', korean)).toBe('0.421내트');
    // By hand: −3 log 2 is −3 bits.
    expect(amount(-3 * Math.LN2, 'bits', english)).toBe('−3.000 bits');
    expect(amount(-3 * Math.LN2, 'bits', korean)).toBe('−3.000비트');
  });

  test('is called infinite without a unit', () => {
    for (const unit of ['nats', 'bits'] as const) {
      expect(amount(Infinity, unit, english)).toBe('infinite');
      expect(amount(Infinity, unit, korean)).toBe('무한대');
    }
  });
});
