import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declarationCounts, textOf } from '../../scripts/declaration.ts';
import { entropy, toBits } from '../../src/math/index.ts';
import {
  declaration,
  declarationLanguages,
  declarationLength,
  declarationShares,
  latinLanguages,
} from '../../src/notebook/declaration.ts';
import { censusOf, countsOf, symbolKinds } from '../../src/notebook/symbols.ts';

const files = { eng: 'eng', kor: 'kor', fra: 'fra', deu: 'deu_1996', haw: 'haw', vie: 'vie' };

describe('the counts of the Declaration', () => {
  test('are those that the package gives now (else run scripts/declaration.ts)', () => {
    const file = readFileSync(new URL('../../src/notebook/declaration.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(declarationCounts());
  });

  test.each(declarationLanguages)('come out of the file as they went in: %s', (language) => {
    const text = textOf(files[language]);
    for (const kind of symbolKinds) {
      const whole = censusOf(text, kind);
      const packed = declaration(language, kind);
      expect(countsOf(packed)).toEqual(countsOf(whole));
      expect(packed.named).toEqual(whole.named.slice(0, packed.named.length));
    }
  });

  test('keep every letter of an alphabet by name', () => {
    for (const language of latinLanguages) expect(declaration(language, 'letter').unnamed).toEqual([]);
    expect(declaration('kor', 'jamo').unnamed).toEqual([]);
  });

  test('give English the entropy of its letters, by a count of our own', () => {
    // Oracle: the text itself, letters a to z counted here, and Shannon's sum written out.
    const counts = new Map<string, number>();
    const letters = [...textOf('eng').toLowerCase()].filter((c) => c >= 'a' && c <= 'z');
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const sum = [...counts.values()].reduce(
      (total, n) => total - (n / letters.length) * Math.log2(n / letters.length),
      0,
    );
    expect(declarationLength('eng', 'letter')).toBe(letters.length);
    // Tolerance: twenty-six roundings.
    expect(Math.abs(toBits(entropy(declarationShares('eng', 'letter'))) - sum)).toBeLessThan(1e-12);
  });
});
