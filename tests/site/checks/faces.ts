// Every character of a page is in the file of the face that its style asks for: no glyph is left to the reader's system.
// The files are opened, for a sheet may offer a face for more than it holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Characters } from '../../../scripts/fonts/range.ts';
import { openFile } from '../../../scripts/fonts/source.ts';
import { expectNone } from '../../setup/close.ts';
import { dist, sourceOf } from '../../setup/pages.ts';
import type { Check } from './check.ts';

interface Asked {
  readonly family: string;
  readonly style: string;
  readonly weight: number;
  readonly text: string;
  readonly by: string;
}

/** What the page's text asks of each face, folded away or not: one entry for each kind of element. */
async function askedBy(page: Page): Promise<Asked[]> {
  return page.evaluate(() => {
    const asked = new Map<string, Asked>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, noscript, math')) continue;
      const style = getComputedStyle(element);
      const one = {
        family: (style.fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, ''),
        style: style.fontStyle,
        weight: Number(style.fontWeight),
        by: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
      };
      const key = JSON.stringify(one);
      asked.set(key, { ...one, text: (asked.get(key)?.text ?? '') + (node.textContent ?? '') });
    }
    return [...asked.values()];
  });
}

interface Offered {
  readonly family: string;
  readonly style: string;
  readonly weight: number;
  readonly holds: Characters;
}

const rule =
  /@font-face\{font-family:'([^']+)';font-style:(\w+);font-weight:(\d+);font-display:\w+;src:url\(([^)]+)\)/g;

/** The faces of a page's own sheet, with what their files hold. */
async function offeredTo(html: string): Promise<Offered[]> {
  const sheet = /href="([^"]*fonts\/\w+\.css)"/.exec(html)?.[1];
  if (sheet === undefined) throw new Error('the page links no sheet of fonts');
  const rules = [...readFileSync(join(dist, sheet), 'utf8').matchAll(rule)];
  return Promise.all(
    rules.map(async ([, family = '', style = '', weight = '', file = '']) => ({
      family,
      style,
      weight: Number(weight),
      holds: (await openFile(join(dist, 'fonts', file))).holds,
    })),
  );
}

/** The faces that a browser takes for a style: slant before weight, and the weight on the side asked for. */
function fitting(faces: readonly Offered[], asked: Asked): Offered[] {
  const family = faces.filter((face) => face.family === asked.family);
  const slanted = family.filter((face) => face.style === asked.style);
  const styled = slanted.length > 0 ? slanted : family.filter((face) => face.style === 'normal');
  const weighty = styled.filter((face) => face.weight > 500 === asked.weight > 500);
  return weighty.length > 0 ? weighty : styled;
}

/** Blanks and joiners, which need no glyph. */
const blank = /[\s\u200b-\u200f\u2060-\u2064\ufeff]/;

export const faces: Check = {
  claim: 'finds every character in the face that is asked for',
  holdsOn: () => true,
  look: async ({ page, built }) => {
    const offered = await offeredTo(sourceOf(built));
    const ours = new Set(offered.map(({ family }) => family));
    const asked = (await askedBy(page)).filter(({ family }) => ours.has(family));
    expect(asked.length).toBeGreaterThan(0);
    const lacking = asked.flatMap((one) => {
      const faces = fitting(offered, one);
      const characters = new Set([...one.text].filter((character) => !blank.test(character)));
      const missing = [...characters].filter(
        (character) => !faces.some(({ holds }) => holds.has(character.codePointAt(0) ?? 0)),
      );
      return missing.length === 0
        ? []
        : [`${one.family} ${one.weight} ${one.style} ${one.by}: ${missing.join('')}`];
    });
    expectNone(lacking, 'missing glyphs');
  },
};
