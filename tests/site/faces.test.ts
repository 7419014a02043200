// Every character of every page is in the face that its style asks for: no glyph comes from the reader's system.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { pages } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

/** What the page's text asks of each face, and lacks there. Looks at all text, folded away or not. */
async function lackingGlyphs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rangeOf = (face: FontFace): [number, number][] =>
      face.unicodeRange.split(',').map((part) => {
        const [first = '', last = first] = part.trim().slice(2).split('-');
        return [parseInt(first, 16), parseInt(last, 16)];
      });
    const ours = [...document.fonts]
      .map((face) => ({
        family: face.family.replaceAll(/["']/g, ''),
        italic: face.style === 'italic',
        weight: face.weight === 'bold' ? 700 : Number(face.weight) || 400,
        range: rangeOf(face),
      }))
      .filter(({ family }) => /^(Notebook (Serif|Sans)|KaTeX_\w+)$/.test(family));
    const lacking = new Map<string, Set<string>>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, noscript, math')) continue;
      const style = getComputedStyle(element);
      const family = (style.fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '');
      const faces = ours.filter((face) => face.family === family);
      if (faces.length === 0) continue;
      const slanted = style.fontStyle === 'italic' && faces.some(({ italic }) => italic);
      const heavy = Number(style.fontWeight) > 500 && faces.some(({ weight }) => weight > 500);
      const fitting = faces.filter(
        (face) => face.italic === slanted && (slanted || face.weight > 500 === heavy),
      );
      for (const character of node.textContent ?? '') {
        const code = character.codePointAt(0) ?? 0;
        // Blanks and what is not drawn need no glyph.
        if (/[\s\u200b-\u200f\u2060-\u2064\ufeff]/.test(character)) continue;
        if (fitting.some(({ range }) => range.some(([first, last]) => code >= first && code <= last)))
          continue;
        const key = `${family} ${slanted ? 'italic' : heavy ? 'heavy' : 'regular'} in <${element.tagName.toLowerCase()} class="${element.className}">`;
        lacking.set(key, (lacking.get(key) ?? new Set()).add(character));
      }
    }
    return [...lacking].map(([key, characters]) => `${key}: ${[...characters].join('')}`);
  });
}

describe.each(pages)('$path', ({ path, language }) => {
  it('finds every character in the face that is asked for', async () => {
    await visit(path, { reducedMotion: 'reduce' }, async ({ page }) => {
      // The door opens a landing page by itself.
      if (language === undefined) await page.waitForLoadState('networkidle');
      expectNone(await lackingGlyphs(page), 'missing glyphs');
    });
  });
});

describe('the faces', () => {
  it('arrive, and are what text is set in', async () => {
    await visit('/ko/', {}, async ({ page }) => {
      await page.evaluate(async () => document.fonts.ready);
      const loaded = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family, weight }) => `${family} ${weight}`),
      );
      for (const face of [
        'Notebook Serif 400',
        'Notebook Serif 600',
        'Notebook Sans 400',
        'KaTeX_Math 400',
      ]) {
        expect(loaded.map((name) => name.replaceAll(/["']/g, ''))).toContain(face);
      }
    });
  });
});
