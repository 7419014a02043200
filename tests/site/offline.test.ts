// Reading without a connection: what was read opens again, and all of it where it was saved. The server of these tests is
// one of their own, which they stop: a browser that is told to be offline still answers from its own cache.
import type { Page } from 'playwright';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { offlineWords } from '../../src/layouts/words.ts';
import { past, press } from '../setup/cell.ts';
import { expectNone } from '../setup/close.ts';
import { dist } from '../setup/pages.ts';
import { untilLive } from '../setup/visit.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[] = [];

beforeEach(async () => {
  served = await serve(dist, 0);
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});

afterEach(async () => {
  await browser.close();
  await served.stop();
});

const keptPaths = (): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

/** Reads a page as far as it goes, and waits until its worker keeps it. */
async function read(path: string): Promise<void> {
  await page.goto(served.address + path);
  await page.keyboard.press('End');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await untilLive(page);
  await page.waitForLoadState('networkidle');
  await expect.poll(keptPaths).toContain(path);
}

describe('what was read', () => {
  it('opens again without a connection: the chapter, a figure, and a cell that was run', async () => {
    await read('/ko/entropy/');
    await read('/en/embed/gan-1d/');
    const cell = page.locator('training-cell[data-ready]');
    await press(cell, 'run');
    await past(cell, 3);
    await expect.poll(async () => (await keptPaths()).some((path) => /step-.*\.wasm$/.test(path))).toBe(true);
    await page.waitForLoadState('networkidle');
    await served.stop();

    await page.goto(`${served.address}/ko/entropy/?entropy.base=2`);
    await untilLive(page);
    const slider = page.locator('live-widget input[type="range"]').first();
    const now = page.locator('live-widget .now').first();
    const before = await now.innerText();
    await slider.press('Home');
    await expect.poll(() => now.innerText()).not.toBe(before);

    await page.goto(`${served.address}/en/embed/gan-1d/`);
    await cell.waitFor({ state: 'attached' });
    await press(cell, 'reset');
    await press(cell, 'run');
    await past(cell, 3);
    expectNone(errors, 'uncaught');
  });
});

describe('the whole notebook', () => {
  it('is saved when asked for, its size told before, and then any page opens', async () => {
    const { save, saved } = offlineWords.ko;
    await page.goto(`${served.address}/ko/about/`);
    const box = page.locator('.save-book');
    await box.waitFor();
    expect(await box.locator('button').innerText()).toMatch(
      new RegExp(save('SIZE').replace(/[()]/g, '\\$&').replace('SIZE', '\\d+\\.\\d')),
    );
    await box.locator('button').click();
    await expect.poll(() => box.locator('[role=status]').innerText(), { timeout: 120_000 }).toBe(saved);
    await served.stop();
    await page.goto(`${served.address}/en/js-divergence/`);
    await untilLive(page);
    await page.goto(`${served.address}/ko/about/`);
    await expect.poll(() => page.locator('.save-book [role=status]').innerText()).toBe(saved);
    expectNone(errors, 'uncaught');
  });
});

describe('a browser that keeps nothing', () => {
  it('shows no button, and the page is as it was', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        value: {
          register: () => Promise.reject(new DOMException('denied', 'SecurityError')),
          ready: new Promise(() => undefined),
        },
      });
    });
    await page.goto(`${served.address}/en/about/`);
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.save-book').isVisible()).toBe(false);
    expect(await page.locator('#not-arrived').isVisible()).toBe(false);
    expectNone(errors, 'uncaught');
  });
});
