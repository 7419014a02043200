// What claims are made of: how a comparison holds, which names there are, and what is said after a check.
import { describe, expect, it } from 'vitest';
import { checkHolds, defineClaim, type Check } from '../../components/claims/define-claim.ts';
import { claimIds, loadClaim } from '../../components/claims/registry.ts';
import { claimBoxWords } from '../../components/claims/words.ts';
import { languages } from '../../src/notebook/language.ts';
import { listFiles, read } from '../setup/sources.ts';

describe('a check', () => {
  const label = 'a-number';
  const check = (number: number, bound: number, given: Partial<Check> = {}): Check => ({
    value: { label, number },
    relation: '=',
    bound: { label, number: bound },
    ...given,
  });

  it('holds by its relation, and an infinite value is equal to itself', () => {
    expect(checkHolds(check(Infinity, Infinity))).toBe(true);
    expect(checkHolds(check(1.01, 1, { tolerance: 0.02 }))).toBe(true);
    expect(checkHolds(check(1.01, 1))).toBe(false);
    expect(checkHolds(check(1, 1, { relation: '<' }))).toBe(false);
    expect(checkHolds(check(1, 1, { relation: '≤' }))).toBe(true);
    expect(checkHolds(check(Infinity, 1, { relation: '>' }))).toBe(true);
    expect(checkHolds(check(0, 1, { relation: '≥' }))).toBe(false);
    expect(checkHolds(check(2, 1, { relation: '>', bound: 1 }))).toBe(true);
  });

  it('never holds of what is no number', () => {
    for (const relation of ['=', '<', '≤', '>', '≥'] as const)
      expect(checkHolds(check(NaN, 1, { relation, tolerance: 1 }))).toBe(false);
  });
});

describe('the names', () => {
  it('are words joined by hyphens, and one that does not exist is refused with those that do', async () => {
    expect(() =>
      defineClaim({
        id: 'Bad id',
        source: 'common',
        verdict: 'false',
        ground: 'refuted',
        checks: () => [],
        see: { figure: 'kl', set: {} },
      }),
    ).toThrow(RangeError);
    await expect(loadClaim('nothing')).rejects.toThrow(/^id must be one of .*; got nothing$/);
    await expect(loadClaim('toString')).rejects.toThrow(RangeError);
  });

  it('cover every file of a claim', () => {
    const files = listFiles('components/claims')
      .filter((file) => file.endsWith('.ts') && read(file).includes('export const claim = defineClaim('))
      .map((file) => file.replace(/^.*\/(.*)\.ts$/, '$1'));
    expect([...claimIds].sort()).toEqual(files.sort());
  });
});

describe('the words', () => {
  it('say how many of how many comparisons held', () => {
    for (const language of languages) {
      const words = claimBoxWords[language];
      expect(words.contradicted(1, 3)).toMatch(/1.*3|3.*1/);
      expect(words.confirmed(3).refuted).toContain('3');
    }
  });

  it('call a sentence false only where the numbers refute it', () => {
    for (const count of [1, 2, 3]) {
      expect(claimBoxWords.en.confirmed(count).refuted).toMatch(/so the sentence is false/);
      expect(claimBoxWords.en.confirmed(count).shown).not.toMatch(/false|true/);
      expect(claimBoxWords.ko.confirmed(count).refuted).toMatch(/거짓입니다/);
      expect(claimBoxWords.ko.confirmed(count).shown).not.toMatch(/거짓|참/);
    }
  });
});
