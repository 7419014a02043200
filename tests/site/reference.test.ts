// The pages to look things up in: complete, in order, and true about the repository.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../content/about.json' with { type: 'json' };
import formulas from '../../content/formulas.json' with { type: 'json' };
import notation from '../../content/notation.json' with { type: 'json' };
import sources from '../../content/references.json' with { type: 'json' };
import { citing, definedIn } from '../../components/prose/build/first-use.ts';
import {
  byLetter,
  findTerm,
  labTerms,
  letterOf,
  termAnchor,
  termIds,
} from '../../components/prose/build/glossary.ts';
import { marks } from '../../components/plots/marks.ts';
import { renderText } from '../../components/prose/build/text.ts';
import { symbolWords } from '../../components/prose/build/words.ts';
import { rowsOf } from '../../src/layouts/notation-rows.ts';
import { aboutFactWords, notationRowWords } from '../../src/layouts/words.ts';
import { root } from '../../scripts/serve.ts';
import { languages } from '../../src/notebook/language.ts';
import { chapterSlugs, chapterTexts } from '../setup/chapters.ts';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { chapters, documentOf, pages, references, type SitePage } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const slugs = new Set<string>(chapterSlugs);

function pageAt(path: string): SitePage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
}

const formulasOf = (text: string): string[] =>
  [...text.matchAll(/\$([^$]+)\$/g)].map(([, tex = '']) => tex.replace(/\\text\{[^}]*\}/g, '')).sort();

describe('the glossary', () => {
  it('is sorted by its keys, and each entry is whole in both languages', () => {
    expect(termIds).toEqual([...termIds].sort());
    for (const id of termIds) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      for (const language of languages) {
        const { term, meaning } = findTerm(id, language);
        expect(term.trim(), id).not.toBe('');
        expect(meaning, `${id}: a sentence`).toMatch(/[.)]$/);
        expect(renderText(meaning, { language, where: id }), id).not.toMatch(/\$/);
      }
      const [english, korean] = [findTerm(id, 'en'), findTerm(id, 'ko')];
      expect(korean.meaning, id).toMatch(/[가-힣]/);
      expect(english.term + english.meaning, id).not.toMatch(/[가-힣]/);
      expect(formulasOf(korean.meaning), id).toEqual(formulasOf(english.meaning));
    }
  });

  it('names no term twice in a language', () => {
    for (const language of languages) {
      const names = termIds.map((id) => findTerm(id, language).term);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it.each(languages)(
    'in %s shows every entry once, in the order of the dictionary, with its place',
    (language) => {
      const document = documentOf(pageAt(`/${language}/glossary/`));
      const shown = [...document.querySelectorAll('.entry')].map(({ id }) => id);
      expect([...shown].sort()).toEqual(termIds);
      const names = shown.map((id) => findTerm(id, language).term);
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

  it.each(languages)('in %s leads from a term to the very place that explains it', (language) => {
    const document = documentOf(pageAt(`/${language}/glossary/`));
    for (const { slug, body } of chapterTexts(language)) {
      for (const id of definedIn(body)) {
        const link = document.querySelector(`.entry[id="${id}"] .where a`)?.getAttribute('href');
        expect(link, id).toBe(`/${language}/${slug}/#${termAnchor(id)}`);
        const place = documentOf(pageAt(`/${language}/${slug}/`)).getElementById(termAnchor(id));
        expect(place?.getAttribute('data-term'), id).toBe(id);
      }
    }
  });

  it.each(languages)('in %s leads to the lab, or to a chapter, from what the lab brings', (language) => {
    const document = documentOf(pageAt(`/${language}/glossary/`));
    for (const id of labTerms)
      expect(document.querySelector(`.entry[id="${id}"] .where a`)?.getAttribute('href'), id).toBeTruthy();
  });

  it('holds every term that a chapter links', () => {
    const linked = chapters.flatMap((page) =>
      [...documentOf(page).querySelectorAll('a.term')].map((link) => link.getAttribute('data-term') ?? ''),
    );
    expect(linked.filter((id) => !termIds.includes(id))).toEqual([]);
  });
});

describe('the notation', () => {
  const rows = rowsOf(notation.rows, formulas.symbols, { ...symbolWords.en, ...notationRowWords.en.rows });

  it('has one row for every symbol, and none twice', () => {
    const ids = rows.flatMap(({ id }) => id ?? []);
    expect([...ids].sort()).toEqual(Object.keys(formulas.symbols).sort());
    const written = rows.map(({ tex }) => tex);
    expect(written.filter((tex, i) => written.indexOf(tex) !== i)).toEqual([]);
  });

  it('shows every macro that stands for something', () => {
    const written = rows.map(({ tex }) => tex).join(' ');
    // One half is read by whoever reads 1/2.
    const macros = Object.keys(formulas.macros).filter((macro) => macro !== '\\half');
    expect(macros.filter((macro) => !new RegExp(`\\\\${macro.slice(1)}(?![a-zA-Z])`).test(written))).toEqual(
      [],
    );
  });

  it.each(languages)('in %s says where each symbol is first used', (language) => {
    const cells = [...documentOf(pageAt(`/${language}/notation/`)).querySelectorAll('table')].at(-1);
    const empty = [...(cells?.querySelectorAll('tbody tr') ?? [])].filter((row) => !row.querySelector('a'));
    expectNone(
      empty.map((row) => row.textContent.trim()),
      'symbols that no chapter uses',
    );
  });

  it.each(languages)('in %s shows them all', (language) => {
    const document = documentOf(pageAt(`/${language}/notation/`));
    for (const id of Object.keys(formulas.symbols))
      expect(document.getElementById(`symbol-${id}`), id).not.toBeNull();
    expect(document.querySelectorAll('svg.mark')).toHaveLength(Object.keys(marks).length);
  });
});

describe('the references', () => {
  it.each(languages)('in %s hold every source, and every page that cites it', (language) => {
    const document = documentOf(pageAt(`/${language}/references/`));
    for (const key of Object.keys(sources)) {
      const entry = document.getElementById(`source-${key}`);
      const cited = chapters
        .filter(
          (page) =>
            page.language === language && documentOf(page).querySelector(`.cite[href="#source-${key}"]`),
        )
        .map(({ path }) => `${path}#source-${key}`);
      const links = [...(entry?.querySelectorAll('.where a') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect([...links].sort(), key).toEqual([...cited].sort());
    }
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text).not.toMatch(/not cited yet|아직 인용하지/i);
  });
});

describe('a chapter', () => {
  it.each(languages)('in %s lists no source that it does not cite', (language) => {
    const texts = chapterTexts(language);
    for (const page of chapters.filter((one) => one.language === language)) {
      const listed = [...documentOf(page).querySelectorAll('.sources li')].map(({ id }) =>
        id.replace('source-', ''),
      );
      const slug = page.slug.replace('/', '');
      expect(listed.filter((key) => !citing(key, texts).includes(slug))).toEqual([]);
    }
  });
});

describe('the page on how it is made', () => {
  it('names only tests that exist', () => {
    const named = [...Object.values(about.computed), ...Object.values(about.promises)].flatMap(
      ({ tests }) => tests,
    );
    const missing = named.filter((file) => !existsSync(join(root, file)));
    expectNone([...new Set(missing)], 'tests that do not exist');
  });

  it('names only chapters of the notebook, and every image that was lost', () => {
    for (const { pages: named } of [...Object.values(about.statements), ...Object.values(about.images)])
      for (const slug of named) expect(slugs).toContain(slug);
    const images = Object.keys(about.images).flatMap((id) => id.split(', '));
    const numbers = Array.from({ length: 18 }, (_, i) => `gan-${i}`).filter((id) => id !== 'gan-5');
    expect([...images].sort()).toEqual(numbers.sort());
  });

  it('says the same in both languages', () => {
    const { en, ko } = aboutFactWords;
    for (const id of Object.keys(about.statements) as (keyof typeof about.statements)[]) {
      const [english, korean] = [en.statements[id], ko.statements[id]];
      expect(formulasOf(korean.said)).toEqual(formulasOf(english.said));
      expect(formulasOf(korean.put ?? '')).toEqual(formulasOf(english.put ?? ''));
    }
  });

  it('is there in both languages, as the others are', () => {
    expect(references).toHaveLength(8);
  });
});

describe('the filter of the glossary', () => {
  it.each([
    ['/en/glossary/', '엔트로피', 'entropy'],
    ['/ko/glossary/', 'ENTROPY', 'entropy'],
    ['/en/glossary/', 'perplex', 'perplexity'],
  ])('on %s finds by %s the terms whose name has it, in any language', async (path, wanted, id) => {
    await visit(path, {}, async ({ page }) => {
      await page.locator('.filter input').fill(wanted);
      const names = await page.locator('.entry:visible dt').allTextContents();
      const all = await page.locator('.entry dt').allTextContents();
      const has = (name: string): boolean => name.toLowerCase().includes(wanted.toLowerCase());
      expect(names).toEqual(all.filter(has));
      expect(await page.locator(`.entry[id="${id}"]`).isVisible()).toBe(true);
      expect(await page.locator('.filter output').textContent()).toBe(`${names.length} / ${all.length}`);
      expectNone(await axeFindings(page), 'filtered');
    });
  });

  it('is not there without script, where every term is', async () => {
    await visit('/ko/glossary/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.filter').isVisible()).toBe(false);
      expect(await page.locator('.entry:visible').count()).toBe(termIds.length);
    });
  });
});

it('no reader is sent to an address that is broken at its hyphen', () => {
  const sources = documentOf(pageAt('/en/references/')).querySelectorAll('.sources .address');
  expect([...sources].map(({ textContent }) => textContent.split(',')[0])).toContain('curt-park.github.io');
});
