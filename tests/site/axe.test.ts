import { describe, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { driveEverything } from '../setup/drive.ts';
import { distinct } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

describe.each(distinct)('$path', ({ path, language }) => {
  it('gives axe nothing to find, on load and after its controls were driven, in light and in dark', async () => {
    await visit(path, { colorScheme: 'light' }, async ({ page }) => {
      const schemes = ['dark', 'light'] as const;
      const inBoth = async (
        when: string,
        tried: readonly (typeof schemes)[number][] = schemes,
      ): Promise<void> => {
        for (const colorScheme of tried) {
          await page.emulateMedia({ colorScheme });
          expectNone(await axeFindings(page), `${when}, ${colorScheme}`);
        }
      };
      await inBoth('on load');
      await untilLive(page);
      const driven = await driveEverything(page);
      // Words do not change what a dark figure looks like after it was driven.
      if (driven > 0) await inBoth('after the controls were driven', language === 'ko' ? ['light'] : schemes);
    });
  });
});
