// The figures that claims bring in frames of their own: when they come, and what can be read in them.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../components/claims/define-claim.ts';
import { loadClaim } from '../../components/claims/registry.ts';
import { expectRelative } from '../setup/close.ts';
import { outputs } from '../setup/figure.ts';
import { chapters, pagesWith } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const claimOf = async (box: Locator) => loadClaim((await box.getAttribute('data-claim')) ?? '');

/** The numbers of a claim that its figure shows, by the quantity under which they are read. */
const readings = (checks: readonly Check[]): [string, number][] =>
  checks
    .flatMap(({ value, bound }) => (typeof bound === 'number' ? [value] : [value, bound]))
    .flatMap(({ reads, number }) => (reads === undefined ? [] : [[reads, number] as [string, number]]));

const framing = pagesWith('.claim-figure', chapters).filter(
  ({ language }, i) => language === 'en' || i % 4 === 3,
);

describe.each(framing)('a figure in a claim of $path', ({ path, language = 'en' }) => {
  // The oracle is the claim's own computation. Flat optima differ between Chromium and Node by the root of a last place.
  it('comes when it is unfolded, in the state in which the claim’s numbers can be read, and so does its address', async () => {
    await visit(path, {}, async ({ page, requests }) => {
      await page.waitForLoadState('networkidle');
      expect(
        requests.filter(
          (url) => /\/embed\//.test(url) && !/embed\/(gan-2d|gradients|saddle|text-coding)\//.test(url),
        ),
      ).toEqual([]);
      for (const fold of await page.locator('.claim-figure').all()) {
        const box = fold.locator('xpath=ancestor::claim-check');
        const { id, checks, see } = await claimOf(box);
        await page.evaluate(() => {
          for (const further of document.querySelectorAll('details.further'))
            (further as HTMLDetailsElement).open = true;
        });
        await fold.locator('summary').focus();
        await page.keyboard.press('Enter');
        const figure = fold.frameLocator('iframe').locator('live-widget[data-ready]');
        await figure.waitFor();
        const href = (await fold.locator('a').getAttribute('href')) ?? '';
        expect(href).toMatch(new RegExp(`/${language}/embed/${see.figure}/`));
        expect(await fold.locator('iframe').getAttribute('src')).toBe(href);
        // No page scrolls inside a page.
        await expect
          .poll(() =>
            fold.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
              const inside = frame.contentDocument?.querySelector('main');
              return frame.offsetHeight - (inside?.offsetHeight ?? 0);
            }),
          )
          .toBeGreaterThanOrEqual(0);
        const shown = await outputs(figure);
        for (const [name, number] of readings(checks())) {
          if (number === Infinity) expect(shown[name], id).toBe(Infinity);
          else if (name in shown && number !== 0)
            expectRelative(shown[name] ?? NaN, number, 1e-6, `${id}: ${name}`);
        }
      }
    });
  });
});
