// What a cell draws while no run is going on: what its controls say, or the run that the tab has kept.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { framesOf, keepFrames, openFolds, press } from '../../setup/cell.ts';
import { outputs, setControl, settled } from '../../setup/figure.ts';
import { liveLab, noticeOf, planeFrames, small, standsAt, withLab } from '../../setup/lab.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/** Waits until what is drawn is of the present settings. */
async function pictured(cell: Locator): Promise<void> {
  await cell.and(cell.page().locator(':not([aria-busy])')).waitFor({ state: 'attached', timeout: 60_000 });
  await settled(cell.page());
}

/** The numbers that a run begins with are those that stood there before it: single precision apart. */
function expectBegan(shown: Readonly<Record<string, number>>, first: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(shown)) {
    const began = first[name];
    if (name === 'steps-per-second' || began === undefined || value === began) continue;
    expect(Math.abs(value - began), name).toBeLessThan(1e-5 * Math.max(1, Math.abs(began)));
  }
}

const happening = (cell: Locator): Promise<string | null> =>
  cell.locator('.happening').getAttribute('data-happening');

const lineOf = (cell: Locator): Promise<string> => cell.locator('.run-state').innerText();

/** The numbers behind the charts: the steps of their rows. */
const chartSteps = (cell: Locator): Promise<string[]> =>
  cell
    .locator('[data-table="value"] tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent ?? ''));

async function firstFrame(page: Page, cell: Locator): Promise<Readonly<Record<string, number>>> {
  await press(cell, 'run');
  await expect.poll(async () => (await planeFrames(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
  return (await planeFrames(page))[0]?.quantities ?? {};
}

describe('before the first run', () => {
  it('another data set in the address is drawn at step 0, and a control that is moved draws anew', async () => {
    await withLab({ settings: { data: 'eight', until: 3, pace: 'full' } }, async ({ page, cell }) => {
      await pictured(cell);
      expect(await happening(cell)).toBe('not-started');
      expect(await lineOf(cell)).toContain('your settings at step 0');
      expect(await chartSteps(cell)).toHaveLength(1);
      const eight = await outputs(cell);
      await setControl(cell, 'data', 'ring');
      await pictured(cell);
      const ring = await outputs(cell);
      expect(ring['js']).not.toBe(eight['js']);
      await setControl(cell, 'data', 'eight');
      await pictured(cell);
      expect(await outputs(cell)).toEqual(eight);
      expectBegan(eight, await firstFrame(page, cell));
      await standsAt(cell, 3);
      await press(cell, 'reset');
      await pictured(cell);
      // Reset leads to the first settings, and to their first step.
      expect(await happening(cell)).toBe('not-started');
      expect((await outputs(cell))['js']).not.toBe(eight['js']);
      expect((await cell.locator('.moment output').textContent())?.trim()).toBe('step 0 of 0');
    });
  });

  it('a reader’s own points stand beside an untrained G, in Korean too', async () => {
    const settings = {
      data: 'drawn',
      drawing: gan2d.parameters.drawing.format([-1, 0, -1, 0.5, 1, 0, 1, 0.5]),
      until: 2,
      pace: 'full',
    };
    await withLab({ path: '/ko/embed/gan-2d/', settings }, async ({ page, cell }) => {
      await pictured(cell);
      expect(await happening(cell)).toBe('not-started');
      expect(await lineOf(cell)).toContain('학습하기 전 모습');
      const shown = await outputs(cell);
      expectBegan(shown, await firstFrame(page, cell));
      await standsAt(cell, 2);
      await press(cell, 'reset');
      await setControl(cell, 'data', 'drawn');
      await pictured(cell);
      await cell.locator('button[name="clear-points"]').click();
      // Nothing to learn from: there is no number of it either.
      await cell.and(page.locator('[data-unpictured]')).waitFor({ state: 'attached' });
      expect(await cell.locator('.happening').isVisible()).toBe(false);
      expect(await lineOf(cell)).toContain('아직 배울 것이 없습니다');
    });
  });

  it('a cell on the line does the same', async () => {
    await visit('/en/embed/gan-1d/?gan-1d.data=uniform', { before: keepFrames }, async ({ page }) => {
      await untilLive(page);
      const cell = page.locator('training-cell');
      await openFolds(cell);
      await pictured(cell);
      expect(await cell.locator('.now').innerText()).toContain('Neither player has moved yet');
      const shown = await outputs(cell);
      await press(cell, 'run');
      await expect.poll(async () => (await framesOf(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
      expectBegan(shown, (await framesOf(page))[0]?.quantities ?? {});
    });
  });
});

describe('a run that the tab has kept', () => {
  it('is offered with its own picture, its charts and its verdict, and can be gone back in to where it was kept', async () => {
    await withLab({ settings: { ...small, data: 'eight', until: 40 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 40);
      const [shown, charts, verdict] = [await outputs(cell), await chartSteps(cell), await happening(cell)];
      await setControl(cell, 'until', 0);
      await page.reload();
      await liveLab(page);
      await pictured(cell);
      expect(await lineOf(cell)).toContain('stands at step 40');
      expectBegan(shown, await outputs(cell));
      expect((await outputs(cell))['js']).toBeCloseTo(shown['js'] ?? NaN, 5);
      expect(await chartSteps(cell)).toEqual(charts);
      expect(await happening(cell)).toBe(verdict);
      expect((await cell.locator('.moment output').textContent())?.trim()).toBe('step 40 of 40');
      await setControl(cell, 'until', 50);
      await press(cell, 'run');
      await standsAt(cell, 50);
      expect(await chartSteps(cell)).toContain('0');
      expect((await cell.locator('.moment output').textContent())?.trim()).toBe(
        'step 50 of 50; you can go back to 40',
      );
    });
  });
});

describe('a sentence about what went otherwise', () => {
  it('moves no card and no button of the run', async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const)
      await withLab({ viewport: { width, height } }, async ({ page, cell }) => {
        const boxes = () =>
          cell.locator('.presets button[data-preset], .training button:visible').evaluateAll((all) =>
            all.map((button) => {
              const { x, y } = button.getBoundingClientRect();
              return [button.textContent, Math.round(x), Math.round(y + scrollY)];
            }),
          );
        await settled(page);
        const before = await boxes();
        // Too much for a setting, and the page says so.
        await setControl(cell, 'until', -3);
        await page.evaluate(() => {
          const notice = document.querySelector<HTMLElement>('.notice');
          if (notice?.hidden) notice.hidden = false;
          if (notice && notice.textContent === '') notice.textContent = 'x '.repeat(150);
        });
        await settled(page);
        expect((await noticeOf(cell)).length).toBeGreaterThan(20);
        expect(await cell.locator('.notice').isVisible()).toBe(true);
        expect(await boxes()).toEqual(before);
      });
  });
});

describe('the address', () => {
  it('is written at once when a control is moved, and copied as it is', async () => {
    await withLab({}, async ({ page, cell }) => {
      const now = await cell.locator('[name="seed"]').evaluate((element) => {
        (element as HTMLInputElement).value = '11';
        element.dispatchEvent(new Event('change', { bubbles: true }));
        return location.search;
      });
      expect(now).toContain('gan-2d.seed=11');
      // Many in a row: the address may lag, and what is copied does not.
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const copied = await cell.evaluate(async (root) => {
        const seed = root.querySelector<HTMLInputElement>('[name="seed"]');
        for (const value of ['12', '13', '14']) {
          if (seed) seed.value = value;
          seed?.dispatchEvent(new Event('change', { bubbles: true }));
        }
        root.querySelector<HTMLButtonElement>('[name="copy-link"]')?.click();
        await new Promise((resolve) => setTimeout(resolve));
        return navigator.clipboard.readText();
      });
      expect(copied).toContain('gan-2d.seed=14');
      await expect.poll(() => page.evaluate(() => location.search)).toContain('gan-2d.seed=14');
    });
  });
});
