// A chapter on paper: the text and the figures on the whole sheet, and nothing that waits for a hand.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { visit } from '../setup/visit.ts';

/** What an A4 sheet leaves between the margins of the style sheet, in pixels. */
const sheet = { width: 665, height: 980 };

const onPaper = async (page: Page): Promise<void> => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
};

describe.each(['/en/kl-divergence/', '/ko/minimax/'])('%s on paper', (path) => {
  it('shows no controls, no triangles, and all that is folded', async () => {
    await visit(path, {}, async ({ page }) => {
      await onPaper(page);
      const seen = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
      for (const gone of [
        'button',
        'header.site-header',
        '.choice input',
        '.chips',
        'self-check',
        '.how-answers',
        '.place-bar',
      ])
        expect(await seen(gone), gone).toBe(0);
      expect(
        await page
          .locator('summary')
          .evaluateAll((all) => all.filter((one) => getComputedStyle(one).listStyleType !== 'none').length),
      ).toBe(0);
      expect(await seen('.solution p')).toBeGreaterThan(5);
    });
  });

  it('uses the sheet, and cuts no line of a program and no formula', async () => {
    await visit(path, {}, async ({ page }) => {
      await onPaper(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main pre, main .equation-body, main .statement')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .map((one) => `${one.scrollWidth} in ${one.clientWidth}: ${one.textContent.slice(0, 60)}`),
      );
      expectNone(cut, 'cut');
      const paragraph = await page.locator('article > p').first().boundingBox();
      expect(paragraph?.width).toBeGreaterThan(sheet.width * 0.95);
    });
  });
});

it('the bars that a text speaks of are printed as a picture', async () => {
  await visit('/en/kl-divergence/', {}, async ({ page }) => {
    await onPaper(page);
    expect(await page.locator('#widget-cross-entropy .bar:visible').count()).toBe(8);
    expect(await page.locator('#widget-kl .control:visible').count()).toBe(0);
  });
});

it('a figure in a frame is printed as a part of the page, and is a frame again afterwards', async () => {
  await visit('/en/minimax/', {}, async ({ page }) => {
    await page.locator('iframe.framed').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe.framed').locator('figure').waitFor();
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        return page.locator('.on-paper figure svg').count();
      })
      .toBeGreaterThan(0);
    await onPaper(page);
    expect(await page.locator('iframe.framed').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('iframe.framed').isVisible()).toBe(true);
    expect(await page.locator('.on-paper').count()).toBe(0);
  });
});
