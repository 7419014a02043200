// The search: complete, in the language of the page, by section, loaded when it is opened, and no dead button without script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { words as english } from '../../content/en/words/live/search.ts';
import { languages } from '../../src/notebook/language.ts';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { dist, documentOf, pages } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const dialog = (page: Page) => page.locator('.search-dialog');

async function find(page: Page, wanted: string): Promise<void> {
  await dialog(page).locator('input').fill(wanted);
  await dialog(page).locator('ol > li').first().waitFor();
}

describe('the index', () => {
  it('holds every page that is read, in its language', () => {
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const read = pages.filter(({ kind }) => ['chapter', 'reference', 'lab'].includes(kind));
    for (const language of languages)
      expect(entry.languages[language]?.page_count).toBe(
        read.filter((page) => page.language === language).length,
      );
  });
});

describe('the search', () => {
  it.each([
    ['/en/minimax/', 'perplexity', 'entropy'],
    ['/ko/minimax/', '퍼플렉서티', 'entropy'],
    ['/ko/', '젠슨', 'js-divergence'],
  ])('on %s finds %s, section by section', async (path, wanted, chapter) => {
    await visit(path, {}, async ({ page, requests }) => {
      expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      await page.keyboard.press('/');
      await dialog(page).waitFor();
      await find(page, wanted);
      const links = await dialog(page)
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      const language = path.split('/')[1] ?? '';
      expect(links.every((href) => href.startsWith(`/${language}/`))).toBe(true);
      const places = links.filter((href) => href.startsWith(`/${language}/${chapter}/#`));
      expect(places.length).toBeGreaterThan(0);
      const target = pages.find((one) => one.path === `/${language}/${chapter}/`);
      for (const href of places)
        expect(
          target && documentOf(target).getElementById(decodeURIComponent(href.split('#')[1] ?? '')),
        ).not.toBeNull();
      expect(await dialog(page).locator('mark').count()).toBeGreaterThan(0);
      expect(await dialog(page).locator('.katex').count()).toBe(0);
      expectNone(await axeFindings(page), 'with results');
    });
  });

  it('is worked by keys alone: slash, arrows, Enter, Escape', async () => {
    await visit('/en/minimax/', {}, async ({ page }) => {
      await page.locator('.search').first().focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('search');
      await page.keyboard.press('/');
      await dialog(page).waitFor();
      await find(page, 'Huffman');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('page');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/entropy/**');
    });
  });

  it('leaves a slash that is typed into a box there, and says when nothing is found', async () => {
    await visit('/en/minimax/', {}, async ({ page }) => {
      const box = page.locator('.answer input').first();
      await box.pressSequentially('1/2');
      expect(await box.inputValue()).toBe('1/2');
      expect(await dialog(page).count()).toBe(0);
      await page.locator('.search:visible').first().click();
      await dialog(page).locator('input').fill('qwertyuiop');
      await dialog(page).getByText(english.none('qwertyuiop')).waitFor();
    });
  });

  it('says so where the index does not come', async () => {
    await visit('/en/minimax/', {}, async ({ page, faults }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.keyboard.press('/');
      await dialog(page).locator('input').fill('entropy');
      await dialog(page).getByText(english.failed).waitFor();
      // What the browser says of a request that fails.
      faults.splice(0);
    });
  });

  it('fits a phone', async () => {
    await visit('/ko/minimax/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await page.locator('.search').first().click();
      await find(page, '엔트로피');
      const sideways = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
  });

  it('has no button where no script runs', async () => {
    await visit('/en/minimax/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.search').first().isVisible()).toBe(false);
    });
  });
});
