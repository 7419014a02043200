// What the figures of the first two chapters say in words, against counts and integrals that are written out here.
import { describe, expect, test } from 'vitest';
import { bernoulli } from '../../components/widgets/bernoulli.ts';
import { detector } from '../../components/widgets/detector.ts';
import { pushforward } from '../../components/widgets/pushforward.ts';
import { bernoulliTosses, random } from '../../src/math/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { expectClose } from '../setup/close.ts';
import { words as en } from '../../content/en/words/widgets/bernoulli.ts';
import { words as ko } from '../../content/ko/words/widgets/bernoulli.ts';
import { words as detectorEn } from '../../content/en/words/widgets/detector.ts';
import { words as detectorKo } from '../../content/ko/words/widgets/detector.ts';
import { words as pushforwardEn } from '../../content/en/words/widgets/pushforward.ts';
import { words as pushforwardKo } from '../../content/ko/words/widgets/pushforward.ts';
import { readerOf } from '../setup/reader.ts';

describe('the row that the coin begins with', () => {
  const { p, seed } = initialValues(bernoulli.parameters);
  const row = [...bernoulliTosses(p, 100, random(seed))];
  const ones = (from: number, to: number): number => row.slice(from, to).reduce((sum, toss) => sum + toss, 0);

  test('starts oddly, with six ones in seven', () => {
    expect(p).toBe(0.3);
    expect(ones(0, 7)).toBe(6);
  });

  test('goes on as a coin of 0.3 does: no zeros come to make up for the start', () => {
    // Within one of what is expected at every stage that the chapter or its reader may stop at.
    for (const [to, expected] of [
      [17, 3],
      [27, 6],
      [40, 9.9],
    ] as const) {
      expectClose(ones(7, to), expected, { absolute: 1, what: `ones from the eighth toss to number ${to}` });
    }
    expect(ones(7, 40)).toBe(10);
    const runs = row.slice(7, 40).join('').match(/0+/g) ?? [];
    expect(Math.max(...runs.map(({ length }) => length))).toBeLessThanOrEqual(6);
  });

  test('keeps its surplus of ones while its mean comes down', () => {
    const surplus = (n: number): number => ones(0, n) - n * p;
    expectClose(surplus(7), 3.9, { absolute: 1e-9 });
    expectClose(surplus(40), 4, { absolute: 1e-9 });
    expectClose(surplus(100), 7, { absolute: 1e-9 });
    expect([7, 40, 100].map((n) => (ones(0, n) / n).toFixed(3))).toEqual(['0.857', '0.400', '0.370']);
  });
});

describe('the sentence under the coin', () => {
  const said = (set: Partial<Record<'p' | 'n' | 'seed', number>>, language: Language): string => {
    const values = { ...initialValues(bernoulli.parameters), ...set };
    return bernoulli.describe(values, bernoulli.quantities(values), readerOf({ en, ko }[language]));
  };

  test('counts the ones beside those that are expected', () => {
    expect(said({ n: 40 }, 'en')).toContain('16 of 40 tosses show 1, and 12 are expected: a mean of 0.400.');
    expect(said({ n: 40 }, 'ko')).toContain('40번 가운데 16번이 1이고, 기대한 횟수는 12번입니다.');
    expect(said({ p: 1, n: 1000 }, 'en')).toContain('1,000 of 1,000 tosses show 1, and 1,000 are expected');
    expect(said({ n: 7 }, 'en')).toContain('6 of 7 tosses show 1, and 2.1 are expected');
    expect(said({ p: 0.01, n: 100 }, 'en')).toContain('and 1 is expected');
  });

  test('of one toss is about one toss, with the particle that its outcome asks for', () => {
    expect(said({ p: 1, n: 1 }, 'en')).toContain('One toss, and it shows 1');
    expect(said({ p: 1, n: 1 }, 'ko')).toContain('1이 나왔습니다');
    expect(said({ p: 0, n: 1 }, 'ko')).toContain('0이 나왔습니다');
    expect(said({ p: 0.01, n: 2, seed: 1 }, 'en')).toMatch(
      /^(0|2) of 2 tosses show 1|^1 of 2 tosses shows 1/,
    );
  });

  test('says “one in twenty” of long rows only, and there it is so', () => {
    expect(said({ n: 7 }, 'en')).toMatch(/outside the band.*to either side\.$/);
    const usual = /about one in twenty/;
    let outside = 0;
    const rows = 1000;
    for (let seed = 0; seed < rows; seed++) {
      const text = said({ n: 100, seed }, 'en');
      if (text.includes('outside')) {
        outside += 1;
        expect(text).toMatch(usual);
      } else expect(text).not.toMatch(usual);
    }
    // The binomial law of n = 100, p = 0.3 says 0.0375 (k ≤ 20 or k ≥ 40). Tolerance: four standard deviations of 1,000 rows.
    expectClose(outside / rows, 0.0375, { absolute: 0.024 });
  });
});

describe('the presets of the detector', () => {
  const at = (id: string) => {
    const preset = detector.presets.find((one) => one.id === id);
    return detector.quantities({ ...initialValues(detector.parameters), ...preset?.set });
  };

  test('“too sure” is right as often as “as good as it gets”, at twice the loss', () => {
    expectClose(at('sure')['accuracy'], at('best')['accuracy'], { relative: 1e-12 });
    expectClose(at('sure')['loss'] / at('best')['loss'], 2, { absolute: 0.02 });
  });

  test('“always ½” loses log 2', () => {
    expectClose(at('blind')['loss'], Math.LN2, { relative: 1e-12 });
  });

  test('join their numbers to their units as each language does', () => {
    const values = { ...initialValues(detector.parameters), weight: 2, bias: -1 };
    const quantities = detector.quantities(values);
    expect(detector.describe(values, quantities, readerOf(detectorKo))).toContain(
      '평균 손실은 0.356내트입니다.',
    );
    expect(detector.describe(values, quantities, readerOf(detectorEn, 'bits'))).toContain(
      'Its mean loss is 0.514 bits.',
    );
  });
});

describe('the peaks of the preset “folded”', () => {
  const set = pushforward.presets.find(({ id }) => id === 'folded')?.set;
  const { shift, scale, bend } = { ...initialValues(pushforward.parameters), ...set };
  const G = (z: number): number => shift + scale * z + bend * Math.tanh(2 * z);
  const turning = Math.acosh(Math.sqrt((-2 * bend) / scale)) / 2;

  /** Probability that G(z) lies within `reach` of a turning value, by the midpoint rule in z; error below 1e-4. */
  function near(reach: number): number {
    const step = 1e-4;
    let sum = 0;
    for (let z = -6 + step / 2; z < 6; z += step) {
      const off = Math.min(Math.abs(G(z) - G(turning)), Math.abs(G(z) - G(-turning)));
      if (off < reach) sum += Math.exp((-z * z) / 2) * step;
    }
    return sum / Math.sqrt(2 * Math.PI);
  }

  test('hold a fifth of the samples within 0.05, and less and less the thinner the slice', () => {
    expect(near(0.05)).toBeGreaterThan(0.2);
    expect(near(0.01)).toBeGreaterThan(0.09);
    // Close to a turning value the mass goes like the root of the reach: a hundredth of it, a tenth of the mass.
    expectClose(near(1e-4), near(1e-2) / 10, { relative: 0.05 });
  });

  test('are called finite, and not small', () => {
    expect(pushforwardEn.presets.folded.look).toMatch(/finite/);
    expect(pushforwardEn.presets.folded.look).not.toMatch(/small/);
    expect(pushforwardKo.presets.folded.look).toMatch(/유한/);
    expect(pushforwardKo.presets.folded.look).not.toMatch(/작/);
  });
});

test('the strip that is followed leaves the generator more than twice as wide as it came', () => {
  // z where Φ(z) = 9/16 and 11/16, from tables.
  const [from, to] = [0.15731, 0.48878];
  const { shift, scale, bend } = initialValues(pushforward.parameters);
  const G = (z: number): number => shift + scale * z + bend * Math.tanh(2 * z);
  expectClose((G(to) - G(from)) / (to - from), 2.52, { absolute: 0.01 });
});

describe('the goals of the exercises', () => {
  type Set = Readonly<Record<string, number>>;
  const quantitiesOf = (widget: typeof detector | typeof pushforward | typeof bernoulli, set: Set) =>
    (widget.quantities as (values: unknown) => Readonly<Record<string, number>>)({
      ...initialValues(widget.parameters),
      ...set,
    });

  test('are reached by what their solutions say, with the steps that the sliders have', () => {
    const sure = quantitiesOf(detector, { weight: 8, bias: -4 });
    expect(sure['accuracy']).toBeGreaterThanOrEqual(0.84);
    expect(sure['loss']).toBeGreaterThanOrEqual(0.7);
    const plain = quantitiesOf(pushforward, { shift: 1, scale: 0.5, bend: 0 });
    expectClose(plain['mean'] ?? NaN, 1, { absolute: 1e-12 });
    expectClose(plain['variance'] ?? NaN, 0.25, { absolute: 1e-9 });
    const wide = quantitiesOf(pushforward, { shift: -1.5, scale: 1.5, bend: 1.5 });
    expect(wide['mean']).toBeLessThanOrEqual(-1.5);
    expect(wide['variance']).toBeGreaterThanOrEqual(5);
    expect(quantitiesOf(bernoulli, { p: 0.95 })['variance']).toBeLessThanOrEqual(0.05);
    expect(quantitiesOf(bernoulli, { n: 7 })['sample-mean']).toBeGreaterThanOrEqual(0.8);
  });

  test('are not held by the figures as they begin, nor by the opposite', () => {
    expect(quantitiesOf(detector, {})['loss']).toBeLessThan(0.7);
    // Wrong everywhere loses more, and is right too seldom.
    expect(quantitiesOf(detector, { weight: -4, bias: 2 })['accuracy']).toBeLessThan(0.84);
    expect(quantitiesOf(pushforward, {})['mean']).toBe(0);
    expect(quantitiesOf(bernoulli, { p: 0.5 })['variance']).toBeGreaterThan(0.05);
  });
});
