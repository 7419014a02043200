// Small windows and large text.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectNone } from '../../setup/close.ts';
import { desk, isEnglish, narrow, type Check } from './check.ts';

/** Elements that stick out of the window to the right, unless a box of their own scrolls them. */
async function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= width + 0.5) return false;
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box !== document.body && getComputedStyle(box).overflowX !== 'visible') return false;
      }
      return true;
    });
    return [
      `the page is ${document.documentElement.scrollWidth} px wide in ${width} px`,
      ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
}

/** Controls whose target is under 24 px, but for links inside a sentence (WCAG 2.5.8 lets those be). */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, textarea')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
      )
      .map((element) => {
        // A label is part of its input's target.
        const boxes = [element, element.closest('label')]
          .filter((one) => one !== null)
          .map((one) => one.getBoundingClientRect());
        const [width, height] = [
          Math.max(...boxes.map((box) => box.width)),
          Math.max(...boxes.map((box) => box.height)),
        ];
        return {
          size: Math.min(width, height),
          html: `${width}×${height} ${element.outerHTML.slice(0, 100)}`,
        };
      })
      .filter(({ size }) => size < 24)
      .map(({ html }) => html),
  );
}

export const narrowOnLoad: Check = {
  claim: 'fits into 320 px without sideways scrolling before its figures live',
  holdsOn: () => true,
  look: async ({ page }) => {
    await page.setViewportSize(narrow);
    expectNone(await sidewaysOf(page), 'on load');
  },
};

/** Of a page whose figures live and were driven in a narrow window. */
export const narrowDriven: Check = {
  claim: 'fits into 320 px without sideways scrolling after its controls were driven, each 24 px or more',
  holdsOn: () => true,
  look: async ({ page }) => {
    await page.setViewportSize(narrow);
    expectNone(await sidewaysOf(page), 'after driving');
    expectNone(await smallTargets(page), 'targets under 24 px');
    await page.setViewportSize(desk);
  },
};

export const largeText: Check = {
  claim: 'holds text of twice the size without sideways scrolling',
  holdsOn: isEnglish,
  look: async ({ page }) => {
    const bodySize = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const before = await bodySize();
    // The browser's own setting for larger text, which also counts in media queries.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await expect.poll(async () => (await bodySize()) / before).toBeGreaterThan(1.7);
    expectNone(await sidewaysOf(page), 'sideways');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await expect.poll(bodySize).toBe(before);
    await session.detach();
  },
};
