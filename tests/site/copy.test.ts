// A formula that is copied. Oracle: KaTeX, which reads the TeX back into the MathML that it was made of.
import katex from 'katex';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parseMathml } from '../../components/prose/build/mathml.ts';
import { mathmlInUnit } from '../../components/prose/build/logarithms.ts';
import { texOf } from '../../components/prose/tex-of-mathml.ts';
import { expectNone } from '../setup/close.ts';
import { pages, sourceOf } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const spoken = (math: string): string =>
  math
    .replaceAll(/<annotation.*?<\/annotation>|<[^>]*>/gs, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    // Spaces, and the signs of application and separation that nobody sees.
    .replaceAll(/[\s\u2061-\u2063\u200B]/g, '');

describe('every formula of the site', () => {
  it.each(['nats', 'bits'] as const)(
    'in %s has TeX without our macros, which KaTeX reads as the same formula',
    (unit) => {
      const formulas = new Set(
        pages.flatMap((page) => mathmlInUnit(sourceOf(page), unit).match(/<math[^>]*>.*?<\/math>/gs) ?? []),
      );
      expect(formulas.size).toBeGreaterThan(700);
      const wrong = [...formulas].flatMap((math) => {
        const tex = texOf(parseMathml(math));
        try {
          const again = katex.renderToString(tex, {
            output: 'mathml',
            displayMode: math.includes('display="block"'),
            strict: 'error',
          });
          return spoken(again) === spoken(math) ? [] : [`${tex}: ${spoken(again)} for ${spoken(math)}`];
        } catch (error) {
          return [`${tex}: ${String(error)}`];
        }
      });
      expectNone(wrong, 'TeX');
    },
  );
});

const options = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Selects from the start of one element to the end of another, or some of the text within, and presses Ctrl+C. */
async function copied(page: Page, from: string, to = from): Promise<{ text: string; html: string }> {
  const loaded = page.waitForResponse(/copy-formulas/);
  await page.evaluate(
    ([from = '', to = '']) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (!first || !last) throw new Error(`${from} or ${to} is not there`);
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );
  await (await loaded).finished();
  // The module is there; it runs before the next task.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

describe('what is copied', () => {
  it('of a formula and its box is TeX on lines of its own in the text, and MathML in the HTML', () =>
    visit('/en/kl-divergence/', options, async ({ page }) => {
      const { text, html } = await copied(page, '[id="eq:kl"] .katex-display');
      expect(text.trim()).toMatch(/^\$\$D_\{\\text\{KL\}\}\(p\\\|q\)=.*\\log.*\$\$$/s);
      expect(html).toContain('<math');
      expect(html).not.toContain('katex-html');
    }));

  it('of a sentence holds each formula once, between dollar signs, in the page’s unit', () =>
    visit('/en/entropy/', options, async ({ page }) => {
      const marked = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('.prose > p')].find((p) =>
          p.querySelector('math .log'),
        );
        paragraph?.setAttribute('data-test', '');
        return paragraph?.querySelectorAll('.katex').length;
      });
      const { text } = await copied(page, '[data-test]');
      expect(text.match(/\$[^$]+\$/g)).toHaveLength(marked ?? 0);
      expect(text).toMatch(/\$[^$]*\\log_\{2\}[^$]*\$/);
      expect(text).not.toMatch(/[\u2061\u200B]/);
    }));

  it('of a part of a formula is the whole formula', () =>
    visit('/en/minimax/', options, async ({ page }) => {
      const { text } = await copied(page, '.katex-display .katex-html .kb');
      expect(text.trim()).toMatch(/^\$\$.*\$\$$/s);
    }));

  it('of a whole page starts no figure a second time, and fetches none', () =>
    visit('/ko/kl-divergence/', options, async ({ page }) => {
      const figures = await page.locator('live-widget').count();
      const { text } = await copied(page, 'main');
      expect(await page.locator('live-widget').count()).toBe(figures);
      expect(text).toContain('$D_{\\text{KL}}(p');
      expect(text).not.toMatch(/\\(KL|JSD|pdata|half|Expect|sym)\b/);
    }));
});
