// “Why is this fast?”: each engine runs in the cell when it is asked to, and its speed stands beside it.
import { describe, expect, it } from 'vitest';
import { pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

describe.each(pagesWith('engine-race'))('the race of $path', ({ path }) => {
  it('runs either engine in the cell, and says how many times as fast one is', async () => {
    await visit(path, { viewport: { width: 1280, height: 1200 } }, async ({ page }) => {
      await untilLive(page);
      const race = page.locator('engine-race');
      await race.scrollIntoViewIfNeeded();
      await page.evaluate(() => customElements.whenDefined('engine-race').then(() => undefined));
      await race.locator('summary').click();
      for (const engine of ['reference', 'fused']) {
        await race.locator(`[data-run-engine="${engine}"]`).click();
        await page
          .locator(`training-cell[data-engine="${engine}"][data-state="running"]`)
          .waitFor({ state: 'attached', timeout: 60_000 });
        await expect
          .poll(() => race.locator(`output[data-engine="${engine}"]`).innerText(), { timeout: 60_000 })
          .toMatch(/^[\d,]+$/);
      }
      await expect.poll(() => race.locator('.race-result').innerText(), { timeout: 60_000 }).toMatch(/\d/);
      await page.locator('training-cell button[name="pause"]').click();
    });
  });
});
