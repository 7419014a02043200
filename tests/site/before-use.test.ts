// A term is not used before it is explained: in the chapters before the one that explains it, its first occurrence is a
// link, to the glossary or to a chapter.
import { describe, expect, it } from 'vitest';
import { placeOfTerm } from '../../components/prose/build/first-use.ts';
import { termPattern, termsWithWords } from '../../components/prose/build/glossary.ts';
import { languages } from '../../src/notebook/language.ts';
import { chapterTexts } from '../setup/chapters.ts';
import { expectNone } from '../setup/close.ts';
import { chapters, documentOf, type SitePage } from '../setup/pages.ts';

/**
 * Where no sentence of the chapter stands, or none that can hold a link: headings, goals, what is often said, programs,
 * formulas, figures, and the titles of sources.
 */
const notProse =
  'h1, h2, h3, h4, .goals, blockquote, pre, code, .katex, live-widget, training-cell, svg, template, .sources, .program, .visually-hidden';

interface Piece {
  readonly text: string;
  readonly isLink: boolean;
}

/** The sentences of a page in reading order, paragraph by paragraph, with what is a link told apart. */
function paragraphsOf(page: SitePage): readonly (readonly Piece[])[] {
  const article = documentOf(page).querySelector('main article');
  if (!article) throw new Error(`${page.path} has no article`);
  const paragraphs: Piece[][] = [];
  const walk = (node: Node, isLink: boolean): void => {
    if (node.nodeType === 3) {
      paragraphs.at(-1)?.push({ text: node.textContent ?? '', isLink });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(notProse)) return;
    if (element.matches('p, li, blockquote, td, summary, label, div, section')) paragraphs.push([]);
    const leads = isLink || element.matches(`a[href^="/"], a.term`);
    for (const child of element.childNodes) walk(child, leads);
  };
  paragraphs.push([]);
  walk(article, false);
  return paragraphs;
}

/** The sentence in which a word is first used without being a link, or nothing. */
function usedBefore(word: RegExp, paragraphs: readonly (readonly Piece[])[]): string | undefined {
  for (const pieces of paragraphs) {
    const text = pieces.map((piece) => piece.text).join('');
    const found = word.exec(text);
    if (!found) continue;
    let at = 0;
    for (const piece of pieces) {
      // A link that holds any of the word is the word's link.
      const overlaps = at < found.index + found[0].length && at + piece.text.length > found.index;
      if (overlaps && piece.isLink) return undefined;
      at += piece.text.length;
    }
    const from = Math.max(0, found.index - 60);
    return text
      .slice(from, found.index + 60)
      .replace(/\s+/g, ' ')
      .trim();
  }
  return undefined;
}

describe.each(languages)('in %s', (language) => {
  const texts = chapterTexts(language);
  const pages = texts.map(({ slug }) => {
    const page = chapters.find((one) => one.language === language && one.slug === `${slug}/`);
    if (!page) throw new Error(`there is no page of ${slug}`);
    return { slug, paragraphs: paragraphsOf(page) };
  });

  // A term that no chapter explains yet is found by tests/prose/first-use.test.ts.
  const explained = termsWithWords.flatMap((id) => {
    const place = placeOfTerm(id, texts);
    return place?.explained ? [{ id, slug: place.slug }] : [];
  });

  it('no chapter uses a term before it is explained or linked', () => {
    const found = explained.flatMap(({ id, slug }) => {
      const word = termPattern(id, language);
      if (!word) return [];
      const until = pages.findIndex((page) => page.slug === slug);
      return pages.slice(0, until).flatMap((page) => {
        const sentence = usedBefore(word, page.paragraphs);
        return sentence === undefined
          ? []
          : [`${page.slug} uses “${id}”, which ${slug} explains: … ${sentence} …`];
      });
    });
    expectNone(found, 'terms used before they are explained (link the first with <Term id="…">)');
  });

  it('is a page of sentences', () => {
    // Guards the reading itself: a page read as nothing would pass.
    for (const { slug, paragraphs } of pages) expect(paragraphs.flat().length, slug).toBeGreaterThan(200);
  });
});
