import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../src/math/index.ts';
import type { Parameter } from '../../src/notebook/kinds/kind.ts';
import {
  choice,
  cloud,
  curve,
  drawStroke,
  moveBar,
  moveKnot,
  points,
  rate,
  resizeVector,
  schedule,
  seed,
  slider,
  text,
  toggle,
  vector,
  whole,
} from '../../src/notebook/kinds/index.ts';

const kinds: Readonly<Record<string, Parameter>> = {
  slider: slider({ min: -6, max: 6, step: 0.05, initial: 1 }),
  choice: choice(['density', 'bars'], 'bars'),
  switch: toggle(true),
  whole: whole({ min: 2, max: 64, initial: 16 }),
  rate: rate(0.002),
  schedule: schedule({ rate: rate(0.002), steps: whole({ min: 1, max: 9, initial: 1 }) }),
  seed: seed(7),
  curve: curve({ from: -6, to: 6 }),
  cloud: cloud({ min: -3, max: 3, most: 600 }),
  'cloud with a start': cloud({ min: 0, max: 1, most: 2, initial: [0, 1] }),
  points: points({ min: -4, max: 5, most: 12, initial: [-1, 0.5] }),
  text: text(),
  'text with a start': text('한 줄\n두 줄'),
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

  test('what lies between two values is valid, and ends in them', () => {
    const { between } = parameter;
    if (!between) return;
    const next = random(12);
    for (let i = 0; i < 200; i++) {
      const [from, to] = [parameter.sample(next), parameter.sample(next)];
      const text = parameter.format(between(from, to, next()));
      expect(parameter.parse(text), text).toBeDefined();
      expect(parameter.parse(parameter.format(between(from, to, 1)))).toEqual(
        parameter.parse(parameter.format(to)),
      );
    }
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

describe('curve', () => {
  const d = curve({ from: -6, to: 6 });

  test('starts at ½, which is logit 0, on 33 knots over its whole range', () => {
    expect(d.initial).toEqual(Array.from({ length: 33 }, () => 0));
    expect([d.knots[0], d.knots[16], d.knots[32]]).toEqual([-6, 0, 6]);
  });

  test('has an address of two characters a knot, whatever was drawn, and refuses any other length', () => {
    expect(d.format(d.sample(random(3)))).toHaveLength(66);
    expect(d.parse(d.format(d.initial).slice(1))).toBeUndefined();
    expect(d.parse('_'.repeat(66))).toBeUndefined();
  });

  test('follows a stroke straight from place to place, every knot on the way, however fast the hand', () => {
    const drawn = drawStroke(d, d.initial, [-3, -2], [3, 4]);
    expect(drawn[7]).toBe(0);
    expect([drawn[8], drawn[16], drawn[24]]).toEqual([-2, 1, 4]);
    expect(drawStroke(d, d.initial, [3, 4], [-3, -2])).toEqual(drawn);
  });

  test('moves the knot nearest to a hand that only touches, and stays within its limit', () => {
    const touched = drawStroke(d, d.initial, [0.1, Infinity], [0.1, Infinity]);
    expect(touched[16]).toBe(10);
    expect(touched.filter((logit) => logit !== 0)).toHaveLength(1);
    expect(moveKnot(d, d.initial, 2, -99)[2]).toBe(-10);
  });

  test('refuses a range that is none', () => {
    expect(() => curve({ from: 1, to: 1 })).toThrow(RangeError);
    expect(() => curve({ from: 0, to: 1, count: 1 })).toThrow(RangeError);
    expect(() => curve({ from: 0, to: 1, limit: 0 })).toThrow(RangeError);
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

describe('text', () => {
  const own = text();

  test('goes into the address as it is, or not at all', () => {
    expect(own.format('모든 사람은 자유롭다')).toBe('모든 사람은 자유롭다');
    const book = '한'.repeat(300);
    expect(own.fitsAddress(book)).toBe(false);
    expect(own.format(book)).toBe('');
    expect(own.parse(book)).toBeUndefined();
    expect(own.fitsAddress('a'.repeat(2000))).toBe(true);
    expect(own.fitsAddress('a'.repeat(2001))).toBe(false);
  });

  test('never writes an address form longer than 2,000 characters, whatever it holds', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(any, (value) => {
        const form = new URLSearchParams({ t: own.format(value) }).toString();
        expect(form.length).toBeLessThanOrEqual(2002);
        // And what an address gives back is what it was given.
        expect(new URLSearchParams(form).get('t')).toBe(own.format(value).toWellFormed());
      }),
    );
  });

  test('takes one kind of line end and no half characters, as a text area does', () => {
    expect(own.parse('a\r\nb\rc')).toBe('a\nb\nc');
    expect(own.parse('a\ud800')).toBe('a\ufffd');
  });

  test('refuses a start that no address could hold', () => {
    expect(() => text('a'.repeat(5000))).toThrow(RangeError);
    expect(() => text('a\r')).toThrow(RangeError);
  });
});

describe('a vector over another number of outcomes', () => {
  test('keeps equal shares equal, both ways', () => {
    for (const length of [1, 2, 8, 16]) {
      const p = resizeVector([0.25, 0.25, 0.25, 0.25], length);
      expect(p).toHaveLength(length);
      // Tolerance: the roundings of one scaling.
      for (const x of p) expect(Math.abs(x - 1 / length)).toBeLessThan(1e-15);
    }
  });

  test('gives new outcomes an equal share, and loses the last ones first', () => {
    expect(resizeVector([0.5, 0.5], 4)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(resizeVector([0.6, 0.2, 0.2], 2)).toEqual([0.6 / 0.8, 0.2 / 0.8]);
    expect(resizeVector([0, 0, 1], 2)).toEqual([0.5, 0.5]);
    const p = [0.5, 0.25, 0.25];
    expect(resizeVector(p, 3)).toBe(p);
  });

  test('sums to one', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 16 }), (seed, length) => {
        const p = vector([0.5, 0.5], { minLength: 2, maxLength: 16 }).sample(random(seed));
        const sum = resizeVector(p, length).reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});
