import { expect } from 'vitest';
import { checkHolds } from '../../../components/claims/define-claim.ts';
import { claimBoxWords } from '../../../components/claims/words.ts';
import { claimOf, values } from '../../setup/claims.ts';
import { expectRelative } from '../../setup/close.ts';
import { documentOf } from '../../setup/pages.ts';
import type { Check } from './check.ts';

/** In both languages: the checks are the same, the words are the claim's own. */
export const claims: Check = {
  claim: 'runs its claims in the browser by the keyboard, and each says what came out',
  holdsOn: (page) => page.kind === 'chapter' && documentOf(page).querySelector('claim-check') !== null,
  look: async ({ page, built: { language = 'en' } }) => {
    const words = claimBoxWords[language];
    // Some stand in what goes further.
    for (const further of await page.locator('details.further > summary').all()) await further.press('Enter');
    for (const box of await page.locator('claim-check').all()) {
      const { ground, checks } = await claimOf(box);
      const expected = checks();
      expect(await box.locator('[role="status"]').innerText()).toBe('');
      await box.locator('button[name="check"]').focus();
      await page.keyboard.press('Enter');
      await box.and(page.locator('[data-outcome]')).waitFor();
      expect(await box.locator('[role="status"]').innerText()).toBe(words.confirmed(expected.length)[ground]);
      expect(await box.locator('.claim-numbers summary').innerText()).toBe(words.here);
      const shown = await values(box, 'value');
      expect(shown).toHaveLength(expected.length);
      // Chromium and Node round some elementary functions differently in the last places, which a flat optimum magnifies.
      for (const [i, check] of expected.entries()) {
        const computed = shown[i]?.value ?? NaN;
        const { label, number } = check.value;
        expect(checkHolds({ ...check, value: { label, number: computed } }), label).toBe(true);
        if (Math.abs(number) > 1e-9 && number !== Infinity) expectRelative(computed, number, 1e-6, label);
      }
      const marks = await box.locator('.claim-holds').allInnerTexts();
      expect(new Set(marks)).toEqual(new Set([words.holds]));
    }
  },
};
