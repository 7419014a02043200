import { describe, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { driveEverything } from '../setup/drive.ts';
import { pages } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(pages)(
    'axe finds nothing on $path, on load and after its controls were driven',
    async ({ path }) => {
      await visit(path, { colorScheme }, async ({ page }) => {
        expectNone(await axeFindings(page), 'on load');
        await untilLive(page);
        const driven = await driveEverything(page);
        if (driven > 0) expectNone(await axeFindings(page), 'after the controls were driven');
      });
    },
  );
});
