// The pages to look things up in: complete, in order, and true about the repository.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../content/about.json' with { type: 'json' };
import formulas from '../../content/formulas.json' with { type: 'json' };
import notation from '../../content/notation.json' with { type: 'json' };
import sources from '../../content/references.json' with { type: 'json' };
import { byLetter, chaptersOfTerm, letterOf, terms } from '../../components/prose/glossary.ts';
import { renderText } from '../../components/prose/text.ts';
import { root } from '../../scripts/serve.ts';
import { languages } from '../../src/notebook/language.ts';
import { expectNone } from '../setup/close.ts';
import { chapters, documentOf, pages, references, type SitePage } from '../setup/pages.ts';

const slugs = new Set([
  'two-networks',
  'bernoulli',
  'likelihood',
  'entropy',
  'cross-entropy',
  'kl-divergence',
  'js-divergence',
  'maximum-likelihood',
  'minimax',
  'training',
]);

function pageAt(path: string): SitePage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
}

const formulasOf = (text: string): string[] =>
  [...text.matchAll(/\$([^$]+)\$/g)].map(([, tex = '']) => tex.replace(/\\text\{[^}]*\}/g, '')).sort();

describe('the glossary', () => {
  it('is sorted by its keys, and each entry is whole in both languages', () => {
    expect(Object.keys(terms)).toEqual(Object.keys(terms).sort());
    for (const [id, entry] of Object.entries(terms)) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(Object.keys(entry).sort(), id).toEqual(['chapter', 'en', 'ko']);
      for (const slug of chaptersOfTerm(entry)) expect(slugs, id).toContain(slug);
      for (const language of languages) {
        const { term, meaning } = entry[language];
        expect(term.trim(), id).not.toBe('');
        expect(meaning, `${id}: a sentence`).toMatch(/[.)]$/);
        expect(renderText(meaning, { language, where: id }), id).not.toMatch(/\$/);
      }
      expect(entry.ko.meaning, id).toMatch(/[가-힣]/);
      expect(entry.en.term + entry.en.meaning, id).not.toMatch(/[가-힣]/);
      expect(formulasOf(entry.ko.meaning), id).toEqual(formulasOf(entry.en.meaning));
    }
  });

  it('names no term twice in a language', () => {
    for (const language of languages) {
      const names = Object.values(terms).map((entry) => entry[language].term);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it.each(languages)(
    'in %s shows every entry once, in the order of the dictionary, with its place',
    (language) => {
      const document = documentOf(pageAt(`/${language}/glossary/`));
      const shown = [...document.querySelectorAll('.entry')].map(({ id }) => id);
      expect([...shown].sort()).toEqual(Object.keys(terms));
      const names = shown.map((id) => terms[id]?.[language].term ?? '');
      const collator = new Intl.Collator(language, { sensitivity: 'base' });
      expect(names).toEqual([...names].sort((a, b) => collator.compare(a, b)));
      const letters = byLetter(language).map(({ letter }) => letter);
      expect(
        [...document.querySelectorAll('.letters a')].map(({ textContent }) => textContent.trim()),
      ).toEqual(letters);
    },
  );

  it('files Korean words under their first consonant, a doubled one under the single', () => {
    expect(['가능도', '깁스', '엔트로피', 'KL 발산', '확률'].map(letterOf)).toEqual([
      'ㄱ',
      'ㄱ',
      'ㅇ',
      'K',
      'ㅎ',
    ]);
  });

  it('holds every term that a chapter links', () => {
    const linked = chapters.flatMap((page) =>
      [...documentOf(page).querySelectorAll('a.term')].map((link) => link.getAttribute('data-term') ?? ''),
    );
    expect(linked.filter((id) => !Object.hasOwn(terms, id))).toEqual([]);
  });
});

describe('the notation', () => {
  it('has a chapter for every symbol, and a row for every macro that stands for something', () => {
    expect(Object.keys(notation.symbols).sort()).toEqual(Object.keys(formulas.symbols).sort());
    const explained = notation.more.flatMap(({ macro }) => (macro === null ? [] : [macro]));
    expect([...explained].sort()).toEqual(Object.keys(formulas.macros).sort());
    const named = [...Object.values(notation.symbols), ...notation.more.map(({ chapter }) => chapter)];
    for (const slug of named) expect(slugs).toContain(slug);
  });

  it.each(languages)('in %s shows them all', (language) => {
    const document = documentOf(pageAt(`/${language}/notation/`));
    for (const id of Object.keys(formulas.symbols))
      expect(document.getElementById(`symbol-${id}`), id).not.toBeNull();
    expect(document.querySelectorAll('svg.mark')).toHaveLength(5);
  });
});

describe('the references', () => {
  it.each(languages)('in %s hold every source, and every page that lists it', (language) => {
    const document = documentOf(pageAt(`/${language}/references/`));
    for (const key of Object.keys(sources)) {
      const entry = document.getElementById(`source-${key}`);
      const citing = chapters
        .filter((page) => page.language === language && documentOf(page).getElementById(`source-${key}`))
        .map(({ path }) => `${path}#source-${key}`);
      const links = [...(entry?.querySelectorAll('.where a') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect([...links].sort(), key).toEqual([...citing].sort());
    }
  });
});

describe('the page on how it is made', () => {
  it('names only tests that exist', () => {
    const named = [...about.computed, ...about.promises].flatMap(({ tests }) => tests);
    const missing = named.filter((file) => !existsSync(join(root, file)));
    expectNone([...new Set(missing)], 'tests that do not exist');
  });

  it('names only chapters of the notebook, and every image that was lost', () => {
    for (const { pages: named } of [...about.statements, ...about.images])
      for (const slug of named) expect(slugs).toContain(slug);
    const images = about.images.flatMap(({ id }) => id.split(', '));
    const numbers = Array.from({ length: 18 }, (_, i) => `gan-${i}`).filter((id) => id !== 'gan-5');
    expect([...images].sort()).toEqual(numbers.sort());
  });

  it('says the same in both languages', () => {
    for (const { put, ...text } of about.statements as readonly {
      en: string;
      ko: string;
      put?: { en: string; ko: string };
    }[]) {
      expect(formulasOf(text.ko)).toEqual(formulasOf(text.en));
      if (put) expect(formulasOf(put.ko)).toEqual(formulasOf(put.en));
    }
  });

  it('is there in both languages, as the others are', () => {
    expect(references).toHaveLength(8);
  });
});
