// That the faces arrive; checks/faces.ts sees that each holds what is set in it.
import { describe, expect, it } from 'vitest';
import { visit } from '../setup/visit.ts';

describe('the faces', () => {
  it('arrive, and are what text is set in', async () => {
    await visit('/ko/', {}, async ({ page }) => {
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family, weight }) => `${family.replaceAll(/["']/g, '')} ${weight}`);
      });
      for (const face of [
        'Notebook Serif 400',
        'Notebook Serif 600',
        'Notebook Sans 400',
        'KaTeX_Math 400',
      ]) {
        expect(loaded).toContain(face);
      }
    });
  });
});
