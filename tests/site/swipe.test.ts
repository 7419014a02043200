// A finger that begins on a control or a handle and scrolls the page: nothing of the figure may change. Real touches, by
// the browser's own protocol, since only they scroll and are taken away.
import type { CDPSession, Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { untilLive, visit } from '../setup/visit.ts';

async function touch(session: CDPSession, type: string, points: readonly (readonly [number, number])[]) {
  await session.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: points.map(([x, y]) => ({ x, y })),
  });
}

/** Puts a finger down on the middle of an element and moves it 200 px up. */
async function swipeUpFrom(page: Page, session: CDPSession, target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width * 0.8, box.y + box.height / 2];
  const before = await page.evaluate(() => scrollY);
  await touch(session, 'touchStart', [[x, y]]);
  for (let moved = 10; moved <= 200; moved += 10) await touch(session, 'touchMove', [[x, y - moved]]);
  await touch(session, 'touchEnd', []);
  // The swipe was one: the page has gone along.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
}

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } };

it.each([
  ['/en/kl-divergence/', 'live-widget'],
  ['/ko/two-networks/', 'live-widget'],
  ['/en/training/', 'training-cell'],
])('a vertical swipe that begins on a slider of %s changes no value', async (path, kind) => {
  await visit(path, phone, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const figure = page
      .locator(kind)
      .filter({ has: page.locator('input[type=range]:visible') })
      .first();
    await figure.scrollIntoViewIfNeeded();
    await figure.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
    const values = (): Promise<string[]> =>
      figure
        .locator('[data-parameter] :is(input, select)')
        .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    const before = await values();
    for (const slider of await figure.locator('.slider input[type=range]:visible').all()) {
      await swipeUpFrom(page, session, slider);
      await expect.poll(values).toEqual(before);
    }
  });
});

it('a vertical swipe that begins on a picture with handles changes no value', async () => {
  await visit('/en/kl-divergence/', phone, async ({ page }) => {
    await untilLive(page);
    const session = await page.context().newCDPSession(page);
    const figure = page.locator('live-widget').first();
    const values = (): Promise<string[]> =>
      figure.locator('input').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    const before = await values();
    await swipeUpFrom(page, session, figure.locator('.drawing').first());
    expect(await values()).toEqual(before);
  });
});
