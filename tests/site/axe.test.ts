import { describe, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { driveEverything } from '../setup/drive.ts';
import { distinct } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

describe.each(distinct)('$path', ({ path, language }) => {
  it('gives axe nothing to find, on load and after its controls were driven, in light and in dark', async () => {
    await visit(path, { colorScheme: 'light' }, async ({ page }) => {
      const inBoth = async (when: string): Promise<void> => {
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme });
          expectNone(await axeFindings(page), `${when}, ${colorScheme}`);
        }
      };
      await inBoth('on load');
      await untilLive(page);
      // What driving changes, it changes in both languages alike.
      if (language !== 'ko' && (await driveEverything(page)) > 0)
        await inBoth('after the controls were driven');
    });
  });
});
