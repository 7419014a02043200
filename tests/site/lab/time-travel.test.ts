// Time travel: back in a run, along another way from there, and the whole of it in a link.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { press, stepOf } from '../../setup/cell.ts';
import { setControl, settled } from '../../setup/figure.ts';
import {
  breakers,
  keepPlane,
  lastFrame,
  liveLab,
  noticeOf,
  numbersOf,
  planeFrames,
  runTo,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';

const slider = (cell: Locator): Locator => cell.locator('input[name="moment"]');

async function goTo(cell: Locator, step: number): Promise<void> {
  await slider(cell).fill(String(step));
  await standsAt(cell, step);
  await expect.poll(() => slider(cell).inputValue()).toBe(String(step));
}

/** Drawn curves of a panel, thin ones apart from the others. */
const curvesIn = (cell: Locator, panel: string): Promise<number> =>
  cell
    .locator(`[data-panel="${panel}"] svg path[fill="none"], [data-panel="${panel}"] svg [fill="none"] path`)
    .count();

const field = (cell: Locator, name: string): Promise<string> => cell.locator(`[name="${name}"]`).inputValue();

/** The link that the cell hands out. */
async function link(page: Page, cell: Locator): Promise<string> {
  await press(cell, 'copy-link');
  await expect.poll(() => noticeOf(cell)).not.toBe('');
  return page.evaluate(() => location.href);
}

describe('going back', () => {
  it('shows exactly the numbers and pictures of then, and goes on to those of before', async () => {
    await withLab({}, async ({ page, cell }) => {
      await runTo(cell, 20);
      const [early, earlyFrame] = [await numbersOf(cell), await lastFrame(page)];
      await runTo(cell, 57);
      const [late, lateFrame] = [await numbersOf(cell), await lastFrame(page)];
      expect(late['js']).not.toBe(early['js']);
      await goTo(cell, 20);
      expect(await numbersOf(cell)).toEqual(early);
      expect(await lastFrame(page)).toMatchObject({
        d: earlyFrame.d,
        g: earlyFrame.g,
        dUpdates: earlyFrame.dUpdates,
      });
      expect(await cell.locator('.moment output').innerText()).toBe('step 20 of 57');
      // A step that no frame was sent of is there as well.
      await goTo(cell, 33);
      await goTo(cell, 57);
      expect(await numbersOf(cell)).toEqual(late);
      expect(await lastFrame(page)).toMatchObject({ d: lateFrame.d, g: lateFrame.g });
      await goTo(cell, 0);
      expect((await lastFrame(page)).dUpdates).toBe(0);
      await runTo(cell, 57);
      expect(await numbersOf(cell)).toEqual(late);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('goes by the keyboard, a step a key', async () => {
    await withLab({}, async ({ page, cell }) => {
      await runTo(cell, 12);
      const last = await numbersOf(cell);
      await slider(cell).focus();
      await page.keyboard.press('ArrowLeft');
      await standsAt(cell, 11);
      await page.keyboard.press('ArrowLeft');
      await standsAt(cell, 10);
      expect(await slider(cell).getAttribute('aria-valuetext')).toBe('step 10 of 12');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await standsAt(cell, 12);
      expect(await numbersOf(cell)).toEqual(last);
      await page.keyboard.press('Home');
      await standsAt(cell, 0);
      await page.keyboard.press('End');
      await standsAt(cell, 12);
    });
  });

  it('can be dragged about wildly, and ends where the hand ends', async () => {
    await withLab({}, async ({ cell }) => {
      await runTo(cell, 40);
      await slider(cell).evaluate((input: HTMLInputElement) => {
        for (const step of [3, 31, 8, 40, 0, 22, 7]) {
          input.value = String(step);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      await standsAt(cell, 7);
      await expect.poll(() => slider(cell).inputValue()).toBe('7');
    });
  });

  it('is not offered before there is a run', async () => {
    await withLab({}, async ({ cell }) => {
      expect(await slider(cell).isDisabled()).toBe(true);
    });
  });
});

describe('another way', () => {
  it('forks where a setting is changed: the way that was left stays in the charts, the plan tells it', async () => {
    await withLab({}, async ({ page, cell }) => {
      await runTo(cell, 60);
      const left = await numbersOf(cell);
      const before = [await curvesIn(cell, 'value'), await curvesIn(cell, 'divergences')];
      await goTo(cell, 25);
      await setControl(cell, 'loss', 'minimax');
      await expect.poll(() => field(cell, 'plan')).toBe('0_loss_non-saturating, 25_loss_minimax');
      await expect.poll(() => slider(cell).getAttribute('max')).toBe('25');
      await settled(page);
      expect(await curvesIn(cell, 'value')).toBeGreaterThan(before[0] ?? NaN);
      expect(await curvesIn(cell, 'divergences')).toBeGreaterThan(before[1] ?? NaN);
      await runTo(cell, 60);
      const right = await numbersOf(cell);
      expect(right['js']).not.toBe(left['js']);
      // Before the fork the setting is what it was then, and after it what it was changed to.
      await goTo(cell, 10);
      expect(await field(cell, 'loss')).toBe('non-saturating');
      await goTo(cell, 30);
      expect(await field(cell, 'loss')).toBe('minimax');
      await goTo(cell, 60);
      expect(await numbersOf(cell)).toEqual(right);
    });
  });

  it('is all in a link: another page with it runs to the same step and the same numbers', async () => {
    await withLab({ settings: { ...small, pace: 'full', seed: 5 } }, async ({ page, cell }) => {
      await runTo(cell, 40);
      await goTo(cell, 15);
      await setControl(cell, 'd-steps', 4);
      await runTo(cell, 30);
      await press(cell, 'step-g');
      await expect.poll(() => field(cell, 'plan')).toBe('0_d-steps_2, 15_d-steps_4, 30_g');
      await setControl(cell, 'g-rate', '0.005');
      await runTo(cell, 50);
      const numbers = await numbersOf(cell);
      const { d, g, dUpdates, gUpdates } = await lastFrame(page);
      const url = await link(page, cell);
      expect(new URL(url).searchParams.get('gan-2d.until')).toBe('50');
      const other = await page.context().newPage();
      await other.addInitScript(keepPlane);
      await other.goto(url);
      const second = await liveLab(other);
      expect(await noticeOf(second)).toBe('');
      await press(second, 'run');
      await standsAt(second, 50);
      expect(await numbersOf(second)).toEqual(numbers);
      expect(await lastFrame(other)).toMatchObject({ d, g, dUpdates, gUpdates });
      expect(await field(second, 'd-steps')).toBe('4');
      // And it is a run like any other: back, and on beyond what was planned.
      await goTo(second, 20);
      await goTo(second, 50);
      expect(await numbersOf(second)).toEqual(numbers);
      await setControl(second, 'until', 0);
      await press(second, 'step');
      await standsAt(second, 51);
    });
  });

  it('can be written by hand: what is planned happens at its step', async () => {
    await withLab({}, async ({ page, cell }) => {
      await setControl(cell, 'plan', '10_loss_wasserstein, 20_d, 20_d');
      await runTo(cell, 30);
      expect((await lastFrame(page)).dUpdates).toBe(2 * 30 + 2);
      expect(await field(cell, 'loss')).toBe('wasserstein');
      expect(await stepOf(cell)).toBe(30);
    });
  });
});
