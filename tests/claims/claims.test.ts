// Every sentence that tests itself: its numbers hold here too, and it leads to a figure that is there.
import { describe, expect, it } from 'vitest';
import { cellIds, loadCell } from '../../components/cells/registry.ts';
import { checkHolds, defineClaim, type Check } from '../../components/claims/define-claim.ts';
import { claimIds, loadClaim } from '../../components/claims/registry.ts';
import { claimWords } from '../../components/claims/words.ts';
import { renderText } from '../../components/prose/text.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import { languages } from '../../src/notebook/language.ts';
import { listFiles, read } from '../setup/sources.ts';

describe.each(claimIds)('the claim %s', (id) => {
  it('has the name that the registry gives it', async () => {
    expect((await loadClaim(id)).id).toBe(id);
  });

  it('stands or falls with numbers that all come out as it says, the same ones twice', async () => {
    const { checks } = await loadClaim(id);
    const numbers = checks();
    expect(numbers.length).toBeGreaterThan(0);
    const failing = numbers.filter((check) => !checkHolds(check));
    expect(failing.map(({ label, value, relation, bound }) => [label.en, value, relation, bound])).toEqual(
      [],
    );
    expect(checks().map(({ value }) => value)).toEqual(numbers.map(({ value }) => value));
  });

  it('asks for no more room than it needs: a tolerance only beside =, and well below the number', async () => {
    const { checks } = await loadClaim(id);
    for (const { label, relation, bound, tolerance } of checks()) {
      if (tolerance === undefined) continue;
      expect(relation, label.en).toBe('=');
      expect(tolerance, label.en).toBeGreaterThan(0);
      expect(tolerance, label.en).toBeLessThanOrEqual(Math.max(0.1 * Math.abs(bound), 1e-6));
    }
  });

  it('says everything in both languages, with formulas that can be set', async () => {
    const { text, checks } = await loadClaim(id);
    for (const language of languages) {
      const { claim, truth } = text[language];
      for (const sentence of [claim, truth, ...checks().map(({ label }) => label[language])]) {
        expect(sentence.trim()).not.toBe('');
        expect(renderText(sentence, { language, where: id })).not.toMatch(/\$|katex-error/);
      }
    }
    expect(text.ko.claim + text.ko.truth).toMatch(/[가-힣]/);
    expect(text.en.claim + text.en.truth).not.toMatch(/[가-힣]/);
  });

  it('holds the same formulas in both languages', async () => {
    const { text, checks } = await loadClaim(id);
    // A sentence may name a symbol once more than its translation does; a formula proper it may not.
    const formulas = (sentence: string): string[] =>
      [...sentence.matchAll(/\$([^$]+)\$/g)]
        .map(([, tex = '']) => tex.replace(/\\text\{[^}]*\}/g, ''))
        .filter((tex) => !/^\\?\w+$/.test(tex))
        .sort();
    for (const { label } of checks()) expect(formulas(label.ko)).toEqual(formulas(label.en));
    expect(formulas(text.ko.truth)).toEqual(formulas(text.en.truth));
  });

  it('is seen in a figure of its own page, in a state that the figure has', async () => {
    const { see } = await loadClaim(id);
    if (!see) return;
    expect([...widgetIds, ...cellIds]).toContain(see.figure);
    const { presets } = await (cellIds.includes(see.figure) ? loadCell(see.figure) : loadWidget(see.figure));
    if (see.preset !== undefined) expect(presets.map((preset) => preset.id)).toContain(see.preset);
    for (const page of listFiles('content').filter((file) => file.endsWith('.mdx'))) {
      const prose = read(page);
      if (!prose.includes(`<Claim id="${id}"`)) continue;
      expect(prose, page).toMatch(new RegExp(`<(Widget|Cell) id="${see.figure}"`));
    }
  });
});

describe('a check', () => {
  const check = (given: Partial<Check>): Check => ({
    label: { en: 'a number', ko: '수' },
    value: 1,
    relation: '=',
    bound: 1,
    ...given,
  });

  it('holds by its relation, and an infinite value is equal to itself', () => {
    expect(checkHolds(check({ value: Infinity, bound: Infinity }))).toBe(true);
    expect(checkHolds(check({ value: 1.01, tolerance: 0.02 }))).toBe(true);
    expect(checkHolds(check({ value: 1.01 }))).toBe(false);
    expect(checkHolds(check({ relation: '<' }))).toBe(false);
    expect(checkHolds(check({ relation: '≤' }))).toBe(true);
    expect(checkHolds(check({ relation: '>', value: Infinity }))).toBe(true);
    expect(checkHolds(check({ relation: '≥', value: 0 }))).toBe(false);
  });

  it('never holds of what is no number', () => {
    for (const relation of ['=', '<', '≤', '>', '≥'] as const)
      expect(checkHolds(check({ value: NaN, relation, tolerance: 1 }))).toBe(false);
  });
});

describe('the names', () => {
  it('are words joined by hyphens, and one that does not exist is refused with those that do', async () => {
    const text = { claim: '', truth: '' };
    expect(() =>
      defineClaim({ id: 'Bad id', verdict: 'false', checks: () => [], text: { en: text, ko: text } }),
    ).toThrow(RangeError);
    await expect(loadClaim('nothing')).rejects.toThrow(/there is no claim nothing; there are/);
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
  it('say how many of how many numbers held', () => {
    for (const language of languages) {
      const words = claimWords[language];
      expect(words.contradicted(1, 3)).toMatch(/1.*3|3.*1/);
      expect(words.confirmed(3).false).not.toBe(words.confirmed(3).true);
    }
  });
});
