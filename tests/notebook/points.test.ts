import { describe, expect, test } from 'vitest';
import { points } from '../../src/notebook/kinds/index.ts';

describe('points', () => {
  const own = points({ min: -4, max: 5, most: 3 });

  test('may be none, and take spaces between them', () => {
    expect(own.parse('')).toEqual([]);
    expect(own.parse(' 1, -0.5 ')).toEqual([1, -0.5]);
    expect(own.format([1, -0.5])).toBe('1,-0.5');
  });

  test('say which part of a text is to blame, and why', () => {
    expect(own.fault('1,two')).toEqual({ why: 'number', part: 'two' });
    expect(own.fault('1,5.01')).toEqual({ why: 'range', part: '5.01' });
    expect(own.fault('1,,2')).toEqual({ why: 'number', part: '' });
    expect(own.fault('1,2,3,4')).toEqual({ why: 'many', part: '4' });
    expect(own.fault('1,2,3')).toBeUndefined();
  });

  test('gain one where a tap meets none, and lose the nearest that it meets', () => {
    expect(own.tapped([1], 2, 0.2)).toEqual([1, 2]);
    expect(own.tapped([1, 1.3, 2], 1.2, 0.2)).toEqual([1, 2]);
    expect(own.tapped([1, 1], 1, 0.2)).toEqual([1]);
    expect(own.tapped([], 7, 0.2)).toEqual([5]);
    expect(own.tapped([], -0.001, 0.2)).toEqual([0]);
  });

  test('refuse a start that they could not come to', () => {
    expect(() => points({ min: 1, max: 0, most: 3 })).toThrow(RangeError);
    expect(() => points({ min: 0, max: 1, most: 3, initial: [2] })).toThrow(RangeError);
    expect(() => points({ min: 0, max: 1, most: 1, initial: [0, 1] })).toThrow(RangeError);
  });
});
