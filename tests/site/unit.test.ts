// The unit of information: what a page opens in, what follows the switch, and what a listener reads of a logarithm.
import { describe, expect, it } from 'vitest';
import { faultOfMathml } from '../../components/prose/build/mathml.ts';
import { pages, sourceOf } from '../setup/pages.ts';
import { expectNone } from '../setup/close.ts';
import { visit } from '../setup/visit.ts';

const formulasOf = (html: string): string[] => html.match(/<math[^>]*>.*?<\/math>/gs) ?? [];
const unitOf = (html: string): string | undefined => /<html[^>]* data-unit="(\w+)"/.exec(html)?.[1];
describe('the MathML of every page', () => {
  it('is valid, each element with the parts that it takes', () => {
    let count = 0;
    const faults = pages.flatMap((page) =>
      formulasOf(sourceOf(page)).flatMap((math) => {
        count += 1;
        const fault = faultOfMathml(math);
        return fault === undefined ? [] : [`${page.path}: ${fault} in ${math}`];
      }),
    );
    expect(count).toBeGreaterThan(3000);
    expectNone(faults, 'MathML');
  });

  it('holds the base of the page’s own unit and no other', () => {
    const other = { nats: '<msub class="log">', bits: '<mi class="log">' };
    const wrong = pages.flatMap((page) => {
      const html = sourceOf(page);
      const unit = unitOf(html) === 'bits' ? 'bits' : 'nats';
      return formulasOf(html)
        .filter((math) => math.includes(other[unit]) || /(nats|bits)-only/.test(math))
        .map((math) => `${page.path}: ${math}`);
    });
    expectNone(wrong, 'base');
  });
});

const ownBits = pages.filter((page) => unitOf(sourceOf(page)) === 'bits');

describe('the unit that a page opens in', () => {
  it('is bits for the chapter on entropy and the figures that it is the first to show, nats elsewhere', () => {
    const expected = ['en', 'ko'].flatMap((language) => [
      ...['density-entropy', 'entropy', 'text-entropy'].map((id) => `/${language}/embed/${id}/`),
      `/${language}/entropy/`,
    ]);
    expect(ownBits.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it.each(ownBits)('is built into $path: numbers, units and stills need no script', ({ path }) => {
    const [, language] = path.split('/');
    return visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      const shown = await page.evaluate(() => {
        const seen = (selector: string): string[] =>
          [...document.querySelectorAll<HTMLElement>(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) => element.textContent.trim());
        return {
          units: seen('.values .unit-name, .nats-only, .bits-only:not(.log-base)'),
          numbers: [...document.querySelectorAll<HTMLElement>('data.number[data-unit-kind=information]')].map(
            ({ textContent, dataset }) => [
              textContent.trim(),
              Number(dataset['value']),
              Number(dataset['digits']),
            ],
          ),
        };
      });
      expect(shown.units.join(' ')).not.toMatch(/nat|내트/);
      expect(shown.units.join(' ')).toMatch(language === 'ko' ? /비트/ : /bits/);
      // Oracle: the value in nats over log 2, to the digits shown.
      for (const [text, value, digits] of shown.numbers.filter(([text]) => !String(text).includes('×')))
        expect(String(text).replace('−', '-')).toBe((Number(value) / Math.LN2).toFixed(Number(digits)));
    });
  });

  it('gives way to what the reader has chosen, and is itself a choice once it is pressed', async () => {
    await visit('/en/entropy/', {}, async ({ page }) => {
      const unit = (): Promise<string | undefined> =>
        page.evaluate(() => document.documentElement.dataset['unit']);
      const stored = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('unit'));
      expect([await unit(), await stored()]).toEqual(['bits', null]);
      await page.locator('[data-set-unit="bits"]').click();
      expect([await unit(), await stored()]).toEqual(['bits', 'bits']);
      await page.locator('[data-set-unit="nats"]').click();
      expect([await unit(), await stored()]).toEqual(['nats', 'nats']);
      await page.reload();
      expect(await unit()).toBe('nats');
      expect(await page.locator('[data-set-unit="nats"]').getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('msub.log').count()).toBe(0);
    });
  });

  it('moves nothing: with and without the script the text of entropy has the same numbers', async () => {
    const numbers: string[][] = [];
    for (const javaScriptEnabled of [false, true]) {
      await visit('/en/entropy/', { javaScriptEnabled }, async ({ page }) => {
        numbers.push(await page.locator('data.number').allTextContents());
      });
    }
    expect(numbers[0]?.length).toBeGreaterThan(20);
    expect(numbers[0]?.map((text) => text.trim())).toEqual(numbers[1]?.map((text) => text.trim()));
  });
});

describe('the switch of unit', () => {
  it('leaves the base of Huffman’s bound alone, to the eye and to the ear', () =>
    visit('/en/entropy/', {}, async ({ page }) => {
      const seen = (): Promise<string[]> =>
        page.evaluate(() => {
          document.querySelectorAll('details').forEach((details) => (details.open = true));
          return [...document.querySelectorAll<HTMLElement>('.katex-html')].map((drawn) =>
            drawn.innerText.replaceAll(/[\s\u200B]/g, ''),
          );
        });
      const inBits = await seen();
      expect(
        inBits.filter((text) => text.includes('log22')).length,
        'log to base 2 of 2 to the −ℓ',
      ).toBeGreaterThan(0);
      expect(inBits.filter((text) => text.includes('log222'))).toEqual([]);
    }));

  it('says the part for bits only of the formula for two bells in bits only', () =>
    visit('/en/kl-divergence/', {}, async ({ page }) => {
      const spoken = (): Promise<string> =>
        page
          .locator('[id="eq:kl-normal"] math')
          .evaluate((math) => math.textContent.replaceAll(/[\u2061\s]/g, ''));
      expect(await spoken()).not.toContain('e');
      await page.locator('[data-set-unit="bits"]').click();
      expect(await spoken()).toMatch(/log2e/);
      await page.locator('[data-set-unit="nats"]').click();
      expect(await spoken()).not.toContain('e');
    }));

  it('holds for what is shown later: the meaning of a term in its preview', () =>
    visit('/en/entropy/', {}, async ({ page }) => {
      const first = page.locator('.term[data-term="surprise"]').first();
      const text = async (): Promise<string> => {
        await page.mouse.move(0, 0);
        await page.keyboard.press('Escape');
        await first.hover();
        await page.locator('#preview math').first().waitFor({ state: 'attached' });
        return (await page.locator('#preview math').allTextContents()).join(' ');
      };
      expect(await text()).toMatch(/log2/);
      await page.locator('[data-set-unit="nats"]').click();
      expect(await text()).not.toMatch(/log2/);
    }));

  it('is heard in the accessibility tree, where the drawn half is not', () =>
    visit('/en/entropy/', {}, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const name = (node: (typeof nodes)[number]): string => String(node.name?.value ?? '');
      const all = nodes.filter(({ ignored }) => !ignored);
      expect(
        all.filter(({ role }) => role?.value === 'MathMLMath' || role?.value === 'math').length,
      ).toBeGreaterThan(50);
      const roots = all.filter(({ role }) => String(role?.value) === 'MathMLSub');
      expect(roots.length).toBeGreaterThan(10);
      // Each letter once: the drawn half, which holds the same letters, is hidden from listeners.
      const logs = all.filter((node) => name(node) === 'log');
      const written = await page
        .locator('math mi')
        .evaluateAll((all) => all.filter((mi) => mi.textContent === 'log' && mi.checkVisibility()).length);
      expect(logs.length).toBeGreaterThan(0);
      expect(logs.length).toBeLessThanOrEqual(3 * written);
    }));
});
