// What the figures of the entropy chapter say, against sums written out here.
import { describe, expect, test } from 'vitest';
import { densityEntropy } from '../../components/widgets/density-entropy.ts';
import { entropyWidget } from '../../components/widgets/entropy.ts';
import { describeText, type TextFacts } from '../../components/widgets/describe-text.ts';
import { textEntropy } from '../../components/widgets/text-entropy.ts';
import { declaration } from '../../src/notebook/declaration.ts';
import { conditionsMet } from '../../src/notebook/goals.ts';
import type { Language } from '../../src/notebook/language.ts';
import { countsOf, lengthOf } from '../../src/notebook/symbols.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { expectRelative } from '../setup/close.ts';
import { goalsOf } from '../setup/goals.ts';
import { words as en } from '../../content/en/words/widgets/entropy.ts';
import { words as ko } from '../../content/ko/words/widgets/entropy.ts';
import { words as textEntropyWords } from '../../content/en/words/widgets/text-entropy.ts';
import { readerOf } from '../setup/reader.ts';

const said = (p: readonly number[], language: Language, unit: Unit): string => {
  const values = { p, outcomes: p.length };
  return entropyWidget.describe(
    values,
    entropyWidget.quantities(values),
    readerOf({ en, ko }[language], unit),
  );
};

describe('the entropy figure', () => {
  test('counts code lengths in digits and surprises in the reader’s unit', () => {
    // 1.75 bits by hand; 1.75 ln 2 = 1.213; 2^1.75 = 3.36.
    const p = [0.5, 0.25, 0.125, 0.125];
    expect(said(p, 'en', 'nats')).toBe(
      'The mean surprise is 1.213 nats: as hard to guess as 3.36 equal outcomes. The code takes 1.750 digits on average, exactly the entropy of 1.750 bits: no code is shorter.',
    );
    expect(said(p, 'ko', 'bits')).toBe(
      '놀라움의 평균은 1.750비트입니다. 확률이 같은 결과 3.36개 가운데 하나를 맞히기만큼 어렵습니다. 부호의 평균 길이는 1.750자리로, 엔트로피인 1.750비트와 꼭 같습니다. 더 짧은 부호는 없습니다.',
    );
  });

  test('does not call an entropy the length of a code that is longer by a hair', () => {
    // Two outcomes a ten-thousandth from even: one digit, and an entropy below one bit by 4δ²/(2 ln 2) = 2.9e-8.
    expect(said([0.5001, 0.4999], 'en', 'bits')).toContain('2.89×10⁻⁸ more than the entropy');
  });

  test('shows the numbers that its presets name', () => {
    const presets = Object.fromEntries(entropyWidget.presets.map(({ id, set }) => [id, set.p ?? []]));
    expect(said(presets['coin'] ?? [], 'en', 'nats')).toContain('0.693 nats');
    expect(said(presets['eight'] ?? [], 'ko', 'nats')).toContain('2.079내트');
    // −log₂ 0.1 = 3.32: “about three and a third”.
    expectRelative(-Math.log2(presets['die']?.[0] ?? NaN), 10 / 3, 1e-2, 'a face');
  });
});

describe('the goals of the chapter on entropy', () => {
  const [two, wasteful, silent, zero] = goalsOf('entropy').map(({ goal }) => goal);
  const met = (
    goal: typeof two,
    parameters: Readonly<Record<string, unknown>>,
    quantities: Readonly<Record<string, number>>,
  ): boolean => conditionsMet(goal ?? [], { parameters, quantities }) === goal?.length;
  const bars = (goal: typeof two, p: readonly number[]): boolean => {
    const values = { p, outcomes: p.length };
    return met(goal, values, entropyWidget.quantities(values));
  };

  test('take three possible outcomes with a perplexity of two, and refuse a coin with two impossible sides', () => {
    expect(bars(two, [0.81, 0.19 / 3, 0.19 / 3, 0.19 / 3])).toBe(true);
    expect(bars(two, [0.5, 0.5, 0, 0])).toBe(false);
    expect(bars(two, [0.25, 0.25, 0.25, 0.25])).toBe(false);
  });

  test('take a code that wastes nearly a digit, and refuse one that wastes none or writes nothing', () => {
    expect(bars(wasteful, [0.97, 0.03])).toBe(true);
    expect(bars(wasteful, [0.5, 0.5])).toBe(false);
    expect(bars(wasteful, [1, 0])).toBe(false);
  });

  test('take a text of one letter, and refuse an empty one and one of two letters', () => {
    const typed = (text: string): boolean => {
      const values = { source: 'own', symbol: 'letter', text } as const;
      return met(silent, values, textEntropy.quantities(values));
    };
    expect(['aaaaaaaa', 'aaaaaaab', 'aaa', ''].map(typed)).toEqual([true, false, false, false]);
  });

  test('take the two steps of the slider on either side of 1/√(2πe) = 0.242', () => {
    const bell = (sd: number): boolean => {
      const values = { sd, width: '0.2' } as const;
      return met(zero, values, densityEntropy.quantities(values));
    };
    expect([0.23, 0.24, 0.25, 0.26].map(bell)).toEqual([false, true, true, false]);
  });
});

describe('the figure of texts', () => {
  const facts: TextFacts = { source: 'own', symbol: 'letter', symbols: 1, once: 1, length: 1, hangul: false };
  const shown = { entropy: '0.000', bound: '0.000', total: '0' };

  test('says one letter and one word that occurs once', () => {
    expect(describeText(facts, shown, readerOf(textEntropyWords))).toMatch(
      /^Your text: 1 letter, 1 different\./,
    );
    expect(describeText({ ...facts, symbol: 'word' }, shown, readerOf(textEntropyWords))).toContain(
      '1 of the 1 different word occurs only once',
    );
  });

  test('shows the words and letters that its presets name', () => {
    const words = declaration('eng', 'word');
    const counts = countsOf(words);
    const twenty = counts.slice(0, 20).reduce((a, b) => a + b, 0) / lengthOf(words);
    expect(counts).toHaveLength(504);
    expect(twenty).toBeGreaterThan(0.45);
    expect(twenty).toBeLessThan(0.5);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(504 / 2);
    const hawaiian = declaration('haw', 'letter');
    expect(countsOf(hawaiian)).toHaveLength(19);
    expect(Math.round(lengthOf(hawaiian) / (countsOf(hawaiian)[0] ?? 1))).toBe(4);
    expect(textEntropy.presets.map(({ id }) => id)).toContain('words');
  });
});

describe('the figure of densities', () => {
  test('keeps what its presets say of peak, sign and bins', () => {
    const at = (id: string) => {
      const set = densityEntropy.presets.find((preset) => preset.id === id)?.set;
      return densityEntropy.quantities({ sd: set?.sd ?? NaN, width: set?.width ?? '1' });
    };
    // 1/(0.1 √2π) = 3.99; ln(0.1 √(2πe)) = −0.884; ln(σ √(2πe)) is 0 at σ = 0.242.
    expect(at('narrow').peak.toFixed(2)).toBe('3.99');
    expect(at('narrow')['differential-entropy'].toFixed(3)).toBe('-0.884');
    expect(at('narrow')['binned-entropy']).toBeGreaterThan(0);
    expect(Math.abs(at('zero')['differential-entropy'])).toBeLessThan(0.05);
    expect(at('wide').peak).toBeLessThan(1);
    expect(at('coarse')['binned-entropy']).toBeLessThan(1e-4);
  });
});
