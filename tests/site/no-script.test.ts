// A page without script is complete: every figure, number and formula of the first state, and no control that does nothing.
import { describe, expect, it } from 'vitest';
import { outputs } from '../setup/figure.ts';
import { chapters, documentOf, embeds, pages, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

const figures = 'live-widget, training-cell';

describe.each(pages)('$path without script', ({ path }) => {
  it('shows its text and leads to other pages', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect((await page.locator('h1').innerText()).trim()).not.toBe('');
      if (!path.includes('embed')) expect(await page.locator('a[href]:visible').count()).toBeGreaterThan(1);
      // What only script can do is not offered.
      expect(await page.locator('.script-only:visible').count()).toBe(0);
    });
  });
});

describe.each(pagesWith(figures, [...chapters, ...embeds]))(
  'the figures of $path without script',
  (built) => {
    it('are drawn, with their numbers, their sentence and their table', async () => {
      await visit(built.path, { javaScriptEnabled: false }, async ({ page }) => {
        const roots = await page.locator(figures).all();
        expect(roots).toHaveLength(documentOf(built).querySelectorAll(figures).length);
        for (const root of roots) {
          const name =
            (await root.getAttribute('data-widget')) ?? (await root.getAttribute('data-cell')) ?? '';
          const panels = await root.locator('.panel').all();
          expect(panels.length, name).toBeGreaterThan(0);
          for (const panel of panels) {
            // One picture for the page and one for the phone, of which one is seen.
            const seen = panel.locator('svg:visible');
            expect(await seen.count(), name).toBe(1);
            expect(await seen.getAttribute('role'), name).toBe('img');
            expect((await seen.getAttribute('aria-label')) ?? '', name).not.toBe('');
            const drawn = await seen.evaluate((svg) =>
              [...svg.querySelectorAll('path, rect, circle, line')].map((mark) => mark.outerHTML),
            );
            expect(drawn.length, name).toBeGreaterThan(2);
            expect(
              drawn.filter((mark) => /NaN|undefined/.test(mark)),
              name,
            ).toEqual([]);
          }
          const numbers = await root.locator('output[data-value]').all();
          expect(numbers.length, name).toBeGreaterThan(0);
          for (const number of numbers) {
            expect(Number(await number.getAttribute('data-value')), name).not.toBeNaN();
            expect((await number.innerText()).trim(), name).toMatch(/[\d∞–]/);
          }
          expect((await root.locator('.now').innerText()).length, name).toBeGreaterThan(20);
          await root.locator('details.numbers > summary').click();
          expect(await root.locator('details.numbers table tbody tr:visible').count(), name).toBeGreaterThan(
            2,
          );
          // A control that cannot work is hidden, or the figure says that it needs script.
          const controls = await root.locator('input:visible, select:visible, button:visible').count();
          const says = await root.locator('.needs-script:visible').count();
          expect(
            controls === 0 || says > 0,
            `${name}: ${controls} controls that do nothing, unexplained`,
          ).toBe(true);
          expect(says, name).toBe(1);
        }
      });
    });

    it('hold the numbers that the live figures start with', async () => {
      const still: Record<string, Record<string, number>> = {};
      const read = (into: Record<string, Record<string, number>>, live: boolean) => async (): Promise<void> =>
        visit(built.path, { javaScriptEnabled: live }, async ({ page }) => {
          if (live) await untilLive(page);
          for (const root of await page.locator('live-widget').all()) {
            into[(await root.getAttribute('data-widget')) ?? ''] = await outputs(root);
          }
        });
      const moving: Record<string, Record<string, number>> = {};
      await read(still, false)();
      await read(moving, true)();
      expect(moving).toEqual(still);
    });
  },
);
