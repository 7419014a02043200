import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../src/math/index.ts';
import type { Parameter } from '../../src/notebook/kinds/kind.ts';
import { choice, moveBar, seed, slider, toggle, vector, whole } from '../../src/notebook/kinds/index.ts';

const kinds: Readonly<Record<string, Parameter>> = {
  slider: slider({ min: -6, max: 6, step: 0.05, initial: 1 }),
  choice: choice(['density', 'bars'], 'bars'),
  switch: toggle(true),
  whole: whole({ min: 2, max: 64, initial: 16 }),
  seed: seed(7),
  vector: vector([0.5, 0.25, 0.25]),
  'vector of any length': vector([0.5, 0.5], { minLength: 2, maxLength: 16 }),
};

const attacks = [
  '', ' ', 'NaN', 'Infinity', '-Infinity', '1e400', '0x10', '1_000', '1,2', '0.5,0.5,0.5', '-1,2', 'null', 'true',
  '__proto__', 'constructor', '<script>', "'); drop", '１', '1'.repeat(1_000_000), `${'0,'.repeat(200_000)}1`,
]; // prettier-ignore

describe.each(Object.entries(kinds))('%s', (_name, parameter) => {
  test('its start is valid and survives the address', () => {
    const text = parameter.format(parameter.initial);
    expect(parameter.format(parameter.parse(text))).toBe(text);
  });

  test('every value that a fuzz test draws is valid and survives the address', () => {
    const next = random(11);
    for (let i = 0; i < 500; i++) {
      const text = parameter.format(parameter.sample(next));
      const value = parameter.parse(text);
      expect(value, text).toBeDefined();
      expect(parameter.format(value)).toBe(text);
    }
  });

  test('any text is either a value that it can hold or none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...attacks), fc.double().map(String)), (text) => {
        const value = parameter.parse(text);
        if (value !== undefined) expect(parameter.parse(parameter.format(value))).toEqual(value);
      }),
    );
  });
});

describe('slider', () => {
  const mean = slider({ min: -6, max: 6, step: 0.05, initial: 1 });

  test('stands on its steps, without the dust of binary fractions', () => {
    expect(mean.snap(0.30000001)).toBe(0.3);
    expect(mean.snap(-0.1499)).toBe(-0.15);
    expect(mean.snap(99)).toBe(6);
  });

  test('takes no value outside its range', () => {
    expect(mean.parse('6.01')).toBeUndefined();
    expect(mean.parse('-7')).toBeUndefined();
    expect(mean.parse('6')).toBe(6);
  });

  test('refuses a range that is none', () => {
    expect(() => slider({ min: 1, max: 1, step: 0.1, initial: 1 })).toThrow(RangeError);
    expect(() => slider({ min: 0, max: 1, step: 0, initial: 0 })).toThrow(RangeError);
    expect(() => slider({ min: 0, max: 1, step: 0.1, initial: 2 })).toThrow(RangeError);
  });
});

describe('probability vector', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  test('keeps the sum one and the other bars in proportion when one is moved', () => {
    const start = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 16 });
    fc.assert(
      fc.property(start, probability, (weights, value) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        const p = weights.map((w) => w / sum);
        const moved = moveBar(p, 0, value);
        // Tolerance: sixteen roundings of numbers below one.
        expect(Math.abs(moved.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-14);
        expect(Math.abs((moved[0] ?? 0) - value)).toBeLessThan(1e-14);
        if (value < 0.999) {
          expect(Math.abs((moved[1] ?? 0) * (p[2] ?? 0) - (moved[2] ?? 0) * (p[1] ?? 0))).toBeLessThan(1e-14);
        }
      }),
    );
  });

  test('shares equally where all other bars are zero', () => {
    expect(moveBar([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });

  test('refuses entries that do not sum to one', () => {
    const p = vector([0.5, 0.5]);
    expect(p.parse('0.5,0.6')).toBeUndefined();
    expect(p.parse('1.5,-0.5')).toBeUndefined();
    expect(p.parse('1')).toBeUndefined();
    expect(() => vector([0.5, 0.6])).toThrow(RangeError);
  });

  test('takes thirds, rounded as an address holds them', () => {
    expect(vector([1, 0, 0]).parse('0.3333,0.3333,0.3333')?.[0]).toBe(1 / 3);
  });
});
