// What the reference pages read from the chapters, on made-up ones and on the real ones.
import { describe, expect, test } from 'vitest';
import { placeInSource } from '../../components/prose/build/citation.ts';
import {
  citedIn,
  citing,
  definedIn,
  firstUsing,
  formulasOf,
  introducedIn,
  placeOfTerm,
} from '../../components/prose/build/first-use.ts';
import {
  findTerm,
  labTerms,
  termIds,
  termPattern,
  termsWithWords,
} from '../../components/prose/build/glossary.ts';
import { languages } from '../../src/notebook/language.ts';
import { chapterTexts } from '../setup/chapters.ts';
import { expectNone } from '../setup/close.ts';

const one = {
  slug: 'one',
  body: 'Take $x_1$ of <Term id="law">a law</Term>.\n\n```js\n$y$ // entropy\n```\n',
};
const two = {
  slug: 'two',
  body: 'A <Term id="law" defines>law</Term>: $$\n\\theta\n$$ by <Cite id="lin1991" at="eq. 1" />, of entropy.',
};

describe('a chapter’s text', () => {
  test('gives its formulas, and none of its programs', () => {
    expect(formulasOf(one.body)).toEqual(['x_1']);
    expect(formulasOf(two.body).map((tex) => tex.trim())).toEqual(['\\theta']);
    expect(formulasOf("text: '$\\\\theta$'")).toEqual(['\\theta']);
  });

  test('says what it explains, and what it cites', () => {
    expect(definedIn(one.body)).toEqual([]);
    expect(definedIn(two.body)).toEqual(['law']);
    expect(citedIn(two.body)).toEqual(['lin1991']);
    expect(citing('lin1991', [one, two])).toEqual(['two']);
  });

  test('has a term explained where that is marked, and else first met where it is linked', () => {
    expect(placeOfTerm('law', [one, two])).toEqual({ slug: 'two', explained: true });
    expect(placeOfTerm('law', [one])).toEqual({ slug: 'one', explained: false });
    expect(placeOfTerm('mode', [one, two])).toBeUndefined();
  });

  test('introduces a symbol with its first formula, and a word with its first sentence', () => {
    expect(introducedIn('\\\\theta(?![a-zA-Z])', [one, two])).toBe('two');
    expect(introducedIn('y', [one, two])).toBeUndefined();
    expect(firstUsing(/entropy/, [one, two])).toBe('two');
  });
});

describe('the chapters', () => {
  test.each(languages)('in %s explain each term in one place', (language) => {
    const all = chapterTexts(language).flatMap(({ slug, body }) =>
      definedIn(body).map((id) => ({ id, slug })),
    );
    const twice = all.filter(({ id }, i) => all.findIndex((other) => other.id === id) !== i);
    expectNone(
      twice.map(({ id, slug }) => `${id}, for a second time in ${slug}`),
      'terms with two places that explain them',
    );
    expectNone(
      all.filter(({ id }) => !termIds.includes(id)).map(({ id }) => id),
      'explained terms that the glossary lacks',
    );
  });

  test('explain a term in the same chapter in both languages', () => {
    const [en, ko] = [chapterTexts('en'), chapterTexts('ko')];
    const apart = en.flatMap(({ slug, body }) => {
      const there = definedIn(ko.find((other) => other.slug === slug)?.body ?? '');
      const here = definedIn(body);
      return [
        ...here.filter((id) => !there.includes(id)).map((id) => `${slug}: ${id} in English alone`),
        ...there.filter((id) => !here.includes(id)).map((id) => `${slug}: ${id} in Korean alone`),
      ];
    });
    expectNone(apart, 'terms that one language explains');
  });

  test('explain every term of the glossary but those of the lab', () => {
    const explained = new Set(chapterTexts('en').flatMap(({ body }) => definedIn(body)));
    const unmarked = termIds.filter((id) => !explained.has(id) && !labTerms.includes(id));
    expectNone(unmarked, 'terms that no chapter marks as explained: <Term id="…" defines>');
  });
});

describe('the words of the terms', () => {
  test('are of terms that exist, and each finds its own entry’s name', () => {
    for (const id of termsWithWords) {
      // Korean has one word for law and distribution, which is everywhere.
      for (const language of languages.filter((tongue) => id !== 'law' || tongue === 'en'))
        expect(findTerm(id, language).term, id).toMatch(termPattern(id, language) ?? /$^/);
    }
  });
});

describe('a place within a source', () => {
  test('is said in the page’s language', () => {
    expect(placeInSource('Prop. 1', 'en')).toBe('Prop. 1');
    const korean: Readonly<Record<string, string>> = {
      'Prop. 1': '명제 1',
      'Thm 2.6.3': '정리 2.6.3',
      'Thms 2.3, 2.4': '정리 2.3, 2.4',
      'Thm 2.6.3, Thm 5.4.3': '정리 2.6.3, 정리 5.4.3',
      'Thm 5.3.1, 5.4.1': '정리 5.3.1, 5.4.1',
      'eq. 1': '식 1',
      'Sec. 3': '3절',
      'Fig. 1': '그림 1',
      'Alg. 1': '알고리즘 1',
    };
    for (const [at, said] of Object.entries(korean)) expect(placeInSource(at, 'ko'), at).toBe(said);
  });

  test('of an unknown kind fails the build', () => {
    expect(() => placeInSource('Page the first', 'en', 'content/en/x.mdx:3')).toThrow(
      /x\.mdx:3.*Page the first/,
    );
    expect(() => placeInSource('정리 1', 'en')).toThrow();
  });

  test.each(languages)('in %s is known wherever a chapter names one', (language) => {
    for (const { body } of chapterTexts(language)) {
      for (const [, at = ''] of body.matchAll(/<Cite\b[^>]*\bat="([^"]*)"/g)) {
        const said = placeInSource(at, language);
        expect(said, at).toMatch(language === 'ko' ? /^[가-힣\d\s.,–]+$/ : /^[\x20-\x7e–]+$/);
      }
    }
  });
});
