// A figure on the page that it has alone: a chapter holds the same element, and the other language the same controls.
import { describe, expect, it } from 'vitest';
import { outputs, settled, widget } from '../../setup/figure.ts';
import { documentOf, type SitePage } from '../../setup/pages.ts';
import { untilLive, visitOnce } from '../../setup/visit.ts';
import { takeAddresses } from './any-address.ts';
import { keepInSight } from './thumb.ts';
import { driveSliders } from './sliders.ts';

/** Visits each figure once, drives it by the keyboard, and then by addresses. */
export function describeFigures(some: readonly SitePage[]): void {
  describe.each(some)('the figure of $path', (built) => {
    const visited = visitOnce(built.path, {});
    const id = documentOf(built).querySelector('live-widget')?.getAttribute('data-widget') ?? '';

    it('comes back to its first numbers by reset, after every preset was pressed', async () => {
      const { page } = visited();
      await untilLive(page);
      const root = widget(page, id);
      const first = await outputs(root);
      for (const preset of await root.locator('[data-preset]').all()) {
        await preset.focus();
        await page.keyboard.press('Enter');
        await settled(page);
      }
      await root.locator('button[name="reset"]').focus();
      await page.keyboard.press('Space');
      await settled(page);
      expect(await outputs(root)).toEqual(first);
    });

    it('moves by arrows, Page, Home and End on its sliders, which say their value', async () => {
      const { page } = visited();
      await untilLive(page);
      await driveSliders(page);
    });

    it('keeps the panel that a slider moves in sight on a phone, with the thumb on the slider', async () => {
      const { page } = visited();
      await untilLive(page);
      await keepInSight(page);
    });

    it('takes any address without an error, and is in a valid state', async () => {
      await takeAddresses(visited(), built, 10);
    });
  });
}
