// A training cell from the keyboard alone. Pages: checks/tab.ts; figures: figures/sliders.ts.
import { describe, expect, it } from 'vitest';
import { past, stepOf } from '../setup/cell.ts';
import { embeds, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

const alone = embeds.filter(({ language }) => language === 'en');

describe.each(pagesWith('training-cell', alone))('the cell of $path', ({ path }) => {
  it('runs and pauses by Enter and Space', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const cell = page.locator('training-cell').first();
      const key = async (button: string, key: string): Promise<void> => {
        await cell.locator(`button[name="${button}"]`).focus();
        await page.keyboard.press(key);
      };
      await key('run', 'Enter');
      await past(cell, 5);
      await key('pause', 'Space');
      await expect.poll(() => cell.getAttribute('data-state'), { timeout: 60_000 }).toBe('paused');
      const step = await stepOf(cell);
      await key('step', 'Enter');
      await expect.poll(() => stepOf(cell), { timeout: 60_000 }).toBe(step + 1);
      await key('reset', 'Enter');
      await expect.poll(() => stepOf(cell), { timeout: 60_000 }).toBe(0);
    });
  });
});
