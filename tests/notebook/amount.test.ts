import { describe, expect, test } from 'vitest';
import { amount } from '../../src/notebook/amount.ts';

describe('an amount in a live sentence', () => {
  test('stands in the reader’s unit, with its name behind it: apart in English, joined in Korean', () => {
    expect(amount(0.421, 'en', 'nats')).toBe('0.421 nats');
    expect(amount(0.421, 'ko', 'nats')).toBe('0.421내트');
    // By hand: −3 log 2 is −3 bits.
    expect(amount(-3 * Math.LN2, 'en', 'bits')).toBe('−3.000 bits');
    expect(amount(-3 * Math.LN2, 'ko', 'bits')).toBe('−3.000비트');
  });

  test('is called infinite without a unit', () => {
    for (const unit of ['nats', 'bits'] as const) {
      expect(amount(Infinity, 'en', unit)).toBe('infinite');
      expect(amount(Infinity, 'ko', unit)).toBe('무한대');
    }
  });
});
