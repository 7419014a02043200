// The map of the game as a reader works it, small and of few steps: it is drawn, read, narrowed, and its squares open as runs.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/notebook/language.ts';
import { stepOf } from '../../setup/cell.ts';
import { visit } from '../../setup/visit.ts';

/** Sixty-four runs of 50 steps, at rates of which some diverge. */
const SMALL = 'game-map.size=8&game-map.steps=50&game-map.d-to=10&game-map.g-to=10';

interface Map {
  readonly page: Page;
  readonly map: Locator;
  readonly cell: Locator;
}

async function withMap(
  path: string,
  id: string,
  look: (map: Map) => Promise<void>,
  width = 1280,
): Promise<void> {
  await visit(path, { viewport: { width, height: 900 } }, async ({ page }) => {
    const map = page.locator('game-map');
    await map.scrollIntoViewIfNeeded();
    await map.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
    await look({ page, map, cell: page.locator(`training-cell[data-cell="${id}"]`) });
  });
}

const stateOf = (map: Locator): Promise<string | null> => map.getAttribute('data-state');
const doneOf = async (map: Locator): Promise<number> => Number(await map.getAttribute('data-done'));

async function reaches(element: Locator, state: string): Promise<void> {
  await expect.poll(() => element.getAttribute('data-state'), { timeout: 120_000 }).toBe(state);
}

/** What is read off the square under the cursor: values in full, and as they are written. */
async function readingOf(map: Locator) {
  const read = (name: string) => map.locator(`output[name="${name}"]`);
  const valueOf = async (name: string) => (await read(name).getAttribute('data-value')) ?? '';
  return {
    d: await valueOf('map-d-rate'),
    g: await valueOf('map-g-rate'),
    state: await valueOf('map-state'),
    js: await valueOf('map-js'),
    text: await read('map-js').innerText(),
  };
}

/** A square whose run ended otherwise than its neighbour's on the left. */
async function borderOf(map: Locator): Promise<{ readonly column: number; readonly row: number }> {
  const states = await map
    .locator('.map-picture rect[data-state]')
    .evaluateAll((squares) => squares.map((square) => square.getAttribute('data-state')));
  const at = states.findIndex((state, k) => k % 8 > 0 && state === 'starting' && states[k - 1] !== state);
  const other = states.findIndex((state, k) => k % 8 > 0 && state === 'diverged' && states[k - 1] !== state);
  const k = at >= 0 ? at : other;
  expect(k, states.join(' ')).toBeGreaterThan(0);
  return { column: k % 8, row: Math.floor(k / 8) };
}

/** Presses Pause as soon as squares are there: from out here so small a map might be done before. */
const pauseAmid = (map: Locator): Promise<void> =>
  map.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const pause = element.querySelector<HTMLButtonElement>('[name="map-pause"]');
        const press = (): void => {
          if (Number((element as HTMLElement).dataset['done']) <= 1 || pause?.disabled !== false) return;
          observer.disconnect();
          pause.focus();
          pause.click();
          resolve();
        };
        const observer = new MutationObserver(press);
        observer.observe(element, { attributes: true, subtree: true });
        press();
      }),
  );

async function goTo(
  page: Page,
  map: Locator,
  { column, row }: { column: number; row: number },
): Promise<void> {
  await map.locator('.map-picture').focus();
  for (const key of ['ArrowUp', 'Home', 'PageDown']) await page.keyboard.press(key);
  for (let i = 0; i < column; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < row; i++) await page.keyboard.press('ArrowUp');
}

describe.each(languages)('the map of the game, %s', (language) => {
  it('is drawn by keys alone, is read by arrows, and Enter opens that very run, with its numbers', async () => {
    await withMap(`/${language}/training/?${SMALL}`, 'gan-1d', async ({ page, map, cell }) => {
      expect(await map.locator('.map-cost').innerText()).toContain('3,200');
      await map.locator('button[name="map-start"]').press('Enter');
      await reaches(map, 'done');
      expect(await doneOf(map)).toBe(64);
      await goTo(page, map, await borderOf(map));
      const pixel = await readingOf(map);
      expect(await map.locator('.announcement').innerText()).toContain(pixel.text);
      await page.keyboard.press('Enter');
      const ended = async (): Promise<boolean> =>
        ['paused', 'failed'].includes((await cell.getAttribute('data-state')) ?? '');
      await expect.poll(ended, { timeout: 60_000 }).toBe(true);
      if (pixel.state === 'starting') expect(await stepOf(cell)).toBe(50);
      else expect(await cell.getAttribute('data-state')).toBe('failed');
      await expect.poll(() => cell.locator('output[name="js"]').getAttribute('data-value')).toBe(pixel.js);
      expect(pixel.text).toContain(await cell.locator('output[name="js"]').innerText());
      // The link is to that run, by the kernel that made the square, and to the map.
      await expect.poll(() => page.url()).toContain('gan-1d.until=50');
      const { searchParams } = new URL(page.url());
      expect(searchParams.get('gan-1d.d-rate') ?? '0.01').toBe(pixel.d);
      expect(searchParams.get('gan-1d.g-rate') ?? '0.0005').toBe(pixel.g);
      expect([searchParams.get('gan-1d.backend'), searchParams.get('gan-1d.engine')]).toEqual([
        'cpu',
        'fused',
      ]);
      expect([searchParams.get('game-map.size'), searchParams.get('game-map.run')]).toEqual(['8', '1']);
    });
  });

  it('pauses, goes on, is narrowed and comes back to the whole, on a screen of 320 pixels', async () => {
    const look = async ({ page, map }: Map): Promise<void> => {
      await map.locator('button[name="map-start"]').click();
      await pauseAmid(map);
      expect(await stateOf(map)).toBe('paused');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('map-start');
      await map.locator('button[name="map-start"]').click();
      await reaches(map, 'done');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await goTo(page, map, { column: 2, row: 5 });
      const before = await readingOf(map);
      await page.keyboard.press('+');
      await reaches(map, 'done');
      // The cursor stays where it was in the game, and the squares are finer.
      const after = await readingOf(map);
      expect(Math.abs(Math.log10(Number(after.d) / Number(before.d)))).toBeLessThan(0.4);
      await page.keyboard.press('ArrowRight');
      const next = await readingOf(map);
      expect(Math.log10(Number(next.d) / Number(after.d))).toBeCloseTo(5 / 16, 1);
      await map.locator('button[name="map-whole"]').click();
      await map.locator('select[name="map-colour"]').selectOption('js');
      await reaches(map, 'done');
      expect(await map.locator('.map-body').getAttribute('data-colour')).toBe('js');
    };
    await withMap(`/${language}/training/?${SMALL}`, 'gan-1d', look, 320);
  });
});

describe('the map of the game', () => {
  it('of the lab opens a run of the plane, with its numbers', async () => {
    const path = '/en/lab/?game-map.steps=10&game-map.size=8&gan-2d.width=4&gan-2d.g-width=4&gan-2d.batch=8';
    await withMap(path, 'gan-2d', async ({ page, map, cell }) => {
      await map.locator('button[name="map-start"]').click();
      // The middle of a block is among the first.
      await expect
        .poll(() => map.locator('[data-state="starting"]:not([data-coarse])').count())
        .toBeGreaterThan(2);
      await map.locator('button[name="map-pause"]').click();
      await goTo(page, map, { column: 1, row: 1 });
      const pixel = await readingOf(map);
      expect(pixel.js).not.toBe('NaN');
      await page.keyboard.press('Enter');
      await reaches(cell, 'paused');
      await expect.poll(() => stepOf(cell)).toBe(10);
      await expect.poll(() => cell.locator('output[name="js"]').getAttribute('data-value')).toBe(pixel.js);
    });
  });

  it('says in a sentence that no worker can be had', async () => {
    await visit(`/en/training/?${SMALL}`, {}, async ({ page, faults }) => {
      await page.route(/sweep-worker[^/]*\.js/, (route) => route.abort());
      const map = page.locator('game-map');
      await map.scrollIntoViewIfNeeded();
      await map.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
      await map.locator('button[name="map-start"]').click();
      await reaches(map, 'missing');
      expect((await map.locator('.map-note').innerText()).length).toBeGreaterThan(20);
      faults.splice(0);
    });
  });

  it('costs a closed page nothing, and ends its workers with it', async () => {
    await visit('/en/training/', {}, async ({ page }) => {
      const map = page.locator('game-map');
      await map.scrollIntoViewIfNeeded();
      expect(await map.locator('.map-body').innerHTML()).toBe('');
      await map.locator('summary').click();
      await map.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
      await map.locator('button[name="map-start"]').click();
      await expect.poll(() => page.workers().length).toBeGreaterThan(0);
      const mapWorkers = () => page.workers().filter((worker) => worker.url().includes('sweep-worker'));
      await map.evaluate((element) => element.remove());
      await expect.poll(() => mapWorkers().length).toBe(0);
    });
  });
});
