// The reader's place: a column in the margin that lies on nothing, a bar that comes back, answers that stay on the device.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { words as english } from '../../content/en/words/live/place.ts';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { downloaded } from '../setup/download.ts';
import { chapters, documentOf, type SitePage } from '../setup/pages.ts';
import { address, visit } from '../setup/visit.ts';

function pageAt(path: string): SitePage {
  const page = chapters.find((one) => one.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** What the column lies on at this place of the page. */
const overlapped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const column = document.querySelector('.margin-column');
    if (!column?.checkVisibility({ visibilityProperty: true })) return [];
    const box = column.getBoundingClientRect();
    const parts =
      'main .note, main live-widget, main training-cell, main .framed, main .further, .goals > *, main p, main figure, main pre, .equation';
    return [...document.querySelectorAll(parts)]
      .filter((part) => !column.contains(part))
      .filter((part) => {
        const { left, right, top, bottom, width } = part.getBoundingClientRect();
        return width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      })
      .map((part) => part.outerHTML.slice(0, 80));
  });

const wide = { width: 1280, height: 900 };

describe('the column in the margin', () => {
  it.each(['/en/minimax/', '/ko/js-divergence/'])(
    'on %s shows the sections and lies on nothing',
    async (path) => {
      await visit(path, { viewport: wide }, async ({ page }) => {
        await page.locator('.margin-column').waitFor({ state: 'attached' });
        const headings = [...documentOf(pageAt(path)).querySelectorAll('main h2[id]:not(.kicker)')].map(
          ({ id }) => `#${id}`,
        );
        expect(
          await page
            .locator('.margin-column li a')
            .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
        ).toEqual(headings);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        let seen = 0;
        for (let y = 0; y < height; y += 350) {
          await page.evaluate((top) => scrollTo(0, top), y);
          await settled(page);
          expectNone(await overlapped(page), `at ${y}`);
          if (await page.locator('.margin-column').isVisible()) seen += 1;
        }
        expect(seen, 'it is seen where nothing else is').toBeGreaterThan(5);
      });
    },
  );

  it('marks the section that is being read', async () => {
    await visit('/en/minimax/', { viewport: wide }, async ({ page }) => {
      await page.locator('.margin-column').waitFor({ state: 'attached' });
      await page.evaluate(() => document.getElementById('the-best-answer')?.scrollIntoView());
      await page
        .locator('.margin-column [aria-current][href="#the-best-answer"]')
        .waitFor({ state: 'attached' });
      expect(await page.locator('.margin-column [aria-current]').count()).toBe(1);
    });
  });

  it('changes the unit as the header does, and follows it', async () => {
    await visit('/en/minimax/', { viewport: wide }, async ({ page }) => {
      const bits = page.locator('.margin-column [data-unit="bits"]');
      await bits.waitFor({ state: 'attached' });
      await page.evaluate(() => document.getElementById('sources')?.scrollIntoView());
      await bits.click();
      expect(await page.locator('html').getAttribute('data-unit')).toBe('bits');
      expect(await bits.getAttribute('aria-pressed')).toBe('true');
      await page.locator('[data-set-unit="nats"]').click();
      expect(await bits.getAttribute('aria-pressed')).toBe('false');
      expectNone(await axeFindings(page), 'with the column');
    });
  });

  it('is not there where nothing may stick: in a low window', async () => {
    await visit('/en/minimax/', { viewport: { width: 1280, height: 440 } }, async ({ page }) => {
      await page.locator('.margin-column').waitFor({ state: 'attached' });
      expect(await page.locator('.margin-column').isVisible()).toBe(false);
    });
  });
});

describe('the bar', () => {
  const scroll = async (page: Page, by: number): Promise<void> => {
    await page.mouse.wheel(0, by);
    await settled(page);
  };
  const toSection = (page: Page, id: string): Promise<void> =>
    page.evaluate((one) => {
      const top = document.getElementById(one)?.getBoundingClientRect().top ?? 0;
      scrollTo(0, scrollY + top + 300);
    }, id);

  it('comes back on scrolling up, says the place, leads elsewhere, and moves nothing', async () => {
    await visit('/en/minimax/', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
      await page.mouse.move(200, 400);
      await scroll(page, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
      await scroll(page, -20);
      await page.locator('.place-bar').waitFor({ state: 'attached' });
      await toSection(page, 'what-the-best-score-says');
      await scroll(page, 40);
      expect(await page.locator('.place-bar').isVisible()).toBe(false);
      const before = await page.evaluate(() => document.documentElement.scrollHeight);
      await scroll(page, -60);
      await page.locator('.place-bar.shown').waitFor();
      const title = await page.locator('#what-the-best-score-says').innerText();
      await expect.poll(() => page.locator('.place-bar summary').innerText()).toBe(title);
      expect(await page.locator('.place-bar').evaluate((bar) => bar.getBoundingClientRect().height)).toBe(40);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
      await page.locator('.place-bar summary').click();
      await page.locator('.place-bar .places').waitFor();
      expectNone(await axeFindings(page), 'with the bar');
      await page.locator('.place-bar .places a[href="#the-best-answer"]').click();
      await page.waitForURL('**#the-best-answer');
      const top = await page.locator('#the-best-answer').evaluate((one) => one.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(40);
    });
  });

  it.each([
    ['in a low window', { width: 844, height: 390 }, '100%'],
    ['where the text is much enlarged', { width: 390, height: 844 }, '225%'],
  ] as const)('stays away %s', async (_, viewport, fontSize) => {
    await visit('/en/minimax/', { viewport }, async ({ page }) => {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
      await page.mouse.move(200, 200);
      await scroll(page, 3000);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(3000);
      await scroll(page, -100);
      await page.locator('.place-bar').waitFor({ state: 'attached' });
      await scroll(page, -200);
      expect(await page.locator('.place-bar.shown').count()).toBe(0);
    });
  });
});

describe('answers', () => {
  const chapter = '/en/minimax/';
  const all = documentOf(pageAt(chapter)).querySelectorAll('.exercise').length;

  async function answer(page: Page): Promise<void> {
    await page.goto(`${address}${chapter}#exercises`);
    const right = page.locator('.exercise:has(.choices)').first();
    const place = await right
      .locator('.verdicts .verdict')
      .evaluateAll((verdicts) => verdicts.findIndex((one) => one.matches('.right')));
    await page.locator('.margin-column').waitFor({ state: 'attached' });
    await right.locator('input[type="radio"]').nth(place).check();
    await right.and(page.locator('[data-done]')).waitFor();
  }

  it('are kept for the next visit, counted in the margin, on the card and in the list of chapters', async () => {
    await visit(chapter, { viewport: wide }, async ({ page }) => {
      await answer(page);
      expect(await page.locator('.margin-column p span').first().textContent()).toBe(english.doneOf(1, all));
      await page.reload();
      await page.locator('.exercise[data-done]').waitFor();
      expect(await page.locator('.exercise[data-done] input:checked').count()).toBe(1);
      await page.goto(`${address}/en/`);
      await page.locator('.contents .progress').waitFor();
      expect(await page.locator('.contents .progress').textContent()).toContain(
        english.exercisesDone(1, all),
      );
      await page.locator('.site-header .menu summary').click();
      await page.locator('.menu .progress').waitFor();
      expect(await page.locator('.menu .progress').textContent()).toContain(english.someDone(1));
    });
  });

  it('can be saved, erased, brought back, and taken in from the file', async () => {
    await visit(chapter, { viewport: wide }, async ({ page }) => {
      await answer(page);
      await page.goto(`${address}/en/about/`);
      const button = (name: string) => page.locator(`.kept-answers button[name="${name}"]`);
      const { name, bytes } = await downloaded(page, () => button('save').click());
      const saved = JSON.parse(bytes.toString()) as Record<string, object>;
      expect(Object.keys(saved)).toEqual(['minimax']);
      const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('answers') ?? '{}') as object);
      await button('erase').click();
      expect(await kept()).toEqual({});
      await button('bring-back').click();
      expect(await kept()).toEqual(saved);
      await button('erase').click();
      await page.locator('.kept-answers input').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: bytes,
      });
      await expect.poll(kept).toEqual(saved);
      expectNone(await axeFindings(page), 'the answers');
    });
  });

  it('hold for the visit of the page where the browser keeps nothing', async () => {
    const before = (): void => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    };
    await visit(chapter, { viewport: wide, before }, async ({ page }) => {
      await answer(page);
      expect(await page.locator('.margin-column p span').first().textContent()).toBe(english.doneOf(1, all));
    });
  });
});
