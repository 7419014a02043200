// What axe finds: each state of a page (as it loads, or driven) in each scheme, once in one of the two languages.
import { axeFindings } from '../../setup/axe.ts';
import { expectNone } from '../../setup/close.ts';
import { documentOf } from '../../setup/pages.ts';
import { isEnglish, type Check } from './check.ts';

export const axeOnLoad: Check = {
  claim: 'gives axe nothing to find on load, in light in English and in dark in Korean',
  holdsOn: () => true,
  look: async ({ page, built }) => {
    const colorScheme = isEnglish(built) ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme });
    expectNone(await axeFindings(page), `on load, ${colorScheme}`);
    await page.emulateMedia({ colorScheme: 'light' });
  },
};

/** Of a page that was driven. A driven chapter in light is what fuzz.test.ts leaves, and is looked at there. */
export const axeDriven: Check = {
  claim: 'gives axe nothing to find after its controls were driven',
  // What driving changes, it changes in both languages alike.
  holdsOn: (page) => isEnglish(page) && documentOf(page).querySelector('live-widget, training-cell') !== null,
  look: async ({ page, built }) => {
    const schemes = built.kind === 'chapter' ? (['dark'] as const) : (['dark', 'light'] as const);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expectNone(await axeFindings(page), `after the controls were driven, ${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  },
};
