import katex from 'katex';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { katexFor, wholeKatex } from '../../scripts/fonts/katex.ts';
import { scan } from '../../scripts/fonts/scan.ts';

const html = [
  '\\frac{p(x)}{q_{\\theta_1}(x)} + \\hat\\pi \\ne \\binom nk',
  '\\sqrt{\\frac{a}{b}} \\underbrace{a+b}_{c} \\widehat{abc} \\left\\{\\tfrac12\\right\\}',
  '\\begin{aligned} a &= b \\\\ &\\le c \\end{aligned}',
]
  .map((tex) => katex.renderToString(tex, { displayMode: true }))
  .join('');

const selectorsOf = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/([^{}]+)\{/g)].flatMap(([, selectors = '']) => selectors.split(','));

describe("KaTeX's rules for some formulas", async () => {
  const { formulaClasses, formulaTags } = scan(`<html><body>${html}</body></html>`);
  const kept = await katexFor({ classes: formulaClasses, tags: formulaTags });

  it('are all that apply to them', async () => {
    // Oracle: a selector engine, asked with each selector of the whole sheet. What is only heard is hidden by a rule.
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const bare = (selector: string): string => selector.replace(/:(before|after)$/, '');
    const applies = selectorsOf(await wholeKatex()).filter(
      (selector) => selector.startsWith('.katex') && document.querySelector(bare(selector)) !== null,
    );
    expect(applies.length).toBeGreaterThan(30);
    const left = new Set(selectorsOf(kept));
    expect(applies.filter((selector) => !left.has(selector))).toEqual([]);
  });

  it('are few: none for sizes and commands that do not occur, no face', async () => {
    expect(kept.length).toBeLessThan((await wholeKatex()).length / 4);
    expect(kept).not.toMatch(/size10|textfrak|cd-arrow|@font-face/);
  });
});
