import { expect } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs } from '../../setup/figure.ts';
import { documentOf } from '../../setup/pages.ts';
import { isEnglish, type Check } from './check.ts';

/** Of a page whose figures live and were not touched. */
export const sameNumbers: Check = {
  claim: 'holds in its live figures the numbers that it was built with',
  holdsOn: (page) => isEnglish(page) && documentOf(page).querySelector('live-widget') !== null,
  look: async ({ page, built }) => {
    for (const root of await page.locator('live-widget').all()) {
      const id = (await root.getAttribute('data-widget')) ?? '';
      const still = documentOf(built).querySelectorAll(`live-widget[data-widget="${id}"] output[data-value]`);
      const moving = await outputs(root);
      expect(Object.keys(moving)).toHaveLength(still.length);
      for (const output of still) {
        const name = output.getAttribute('name') ?? '';
        const expected = Number(output.getAttribute('data-value'));
        // Node and Chromium round some elementary functions differently in the last place.
        const isTiny = Math.abs(expected) < 1e-12 && Math.abs(moving[name] ?? NaN) < 1e-12;
        if (!isTiny) expectRelative(moving[name] ?? NaN, expected, 1e-12, `${id}: ${name}`);
      }
    }
  },
};
