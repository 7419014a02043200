// The fold under a live figure that saves it.
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { downloaded } from '../setup/download.ts';
import { kl, onFigure } from '../setup/save.ts';
import { untilLive, visit } from '../setup/visit.ts';

describe('the fold', () => {
  it('can be worked by keyboard alone, in Korean, on a phone, without a word to axe', async () => {
    await onFigure(
      '/ko/kl-divergence/',
      kl,
      { viewport: { width: 320, height: 640 } },
      async (root, page) => {
        await root.locator('.save summary').focus();
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
        expect(name).toBe('밀도: SVG 파일로 저장');
        const file = await downloaded(page, () => page.keyboard.press('Enter'));
        expect(file.name).toBe('minimax-kl-densities.svg');
        expect(file.bytes.toString('utf8')).toContain('xml:lang="ko"');
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
        expectNone(await axeFindings(page), 'with the menu open');
      },
    );
  });

  it('comes into room that was kept for it: the page is as long as it was', async () => {
    await visit('/en/kl-divergence/', {}, async ({ page }) => {
      await untilLive(page);
      const [live, still] = await kl(page).evaluate((root) => {
        const height = (): number => root.getBoundingClientRect().height;
        const before = height();
        root.querySelector('.save')?.remove();
        return [before, height()];
      });
      expect(live).toBe(still);
    });
  });

  it('is not in a page without script, nor what is in it in a page that nobody saves from', async () => {
    await visit('/en/kl-divergence/', {}, async ({ page, requests }) => {
      await untilLive(page);
      const before = requests.length;
      await kl(page).locator('.save summary').click();
      await kl(page).locator('.save button').first().waitFor();
      expect(requests.slice(before).filter((url) => /save-menu.*\.js$/.test(url))).toHaveLength(1);
      expect(requests.slice(0, before).filter((url) => /save-menu/.test(url))).toEqual([]);
    });
    await visit('/en/kl-divergence/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.save').count()).toBe(0);
    });
  });
});
