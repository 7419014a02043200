import { expect } from 'vitest';
import { untilLive } from '../../setup/visit.ts';
import { desk, type Check } from './check.ts';

/** Brings the page to a desk and its figures to life, for the checks that follow. */
export const live: Check = {
  claim: 'brings its figures to life as they come near',
  holdsOn: () => true,
  look: async ({ page }) => {
    await page.setViewportSize(desk);
    await untilLive(page);
    // What stands in a frame comes as it comes near, and needs its faces before the frame may be hidden.
    for (const frame of await page.locator('iframe.framed').all()) {
      await frame.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await frame.contentFrame().locator('[data-ready]').first().waitFor({ state: 'attached' });
      await frame
        .contentFrame()
        .locator('body')
        .evaluate(() => document.fonts.ready.then(() => undefined));
    }
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await page.locator('live-widget .notice:visible, training-cell .notice:visible').count()).toBe(0);
  },
};
