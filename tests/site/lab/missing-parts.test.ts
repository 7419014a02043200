// What is fetched when a part of the lab is opened, and does not arrive: a sentence says so, and the next opening asks again.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { words as en } from '../../../content/en/words/live/cell.ts';
import { words as shellEn } from '../../../content/en/words/live/shell.ts';
import { words as ko } from '../../../content/ko/words/live/cell.ts';
import { words as shellKo } from '../../../content/ko/words/live/shell.ts';
import { press } from '../../setup/cell.ts';
import { inState, queryOf, small } from '../../setup/lab.ts';
import { untilLive, visit } from '../../setup/visit.ts';

interface Part {
  readonly fold: string;
  readonly file: RegExp;
  readonly sentence: string;
}

const partsOf = (words: typeof en, shell: typeof shellEn): readonly Part[] => [
  { fold: 'details.inside', file: /\/inside\.[^/]*\.js$/, sentence: words.inside.notLoaded },
  { fold: 'details.many-runs', file: /\/card\.[^/]*\.js$/, sentence: words.manyRuns.notLoaded },
  { fold: 'details.save', file: /\/save-menu\.[^/]*\.js$/, sentence: shell.saveNotLoaded },
];

const languages = [
  ['en', partsOf(en, shellEn)],
  ['ko', partsOf(ko, shellKo)],
] as const;

/** The browser itself reports the file that is withheld; nothing else may be wrong. */
const ours = (faults: string[]): string[] =>
  faults
    .splice(0)
    .filter((fault) => !/Failed to load resource|ERR_FAILED|dynamically imported module/.test(fault));

async function missesAndFinds(page: Page, { fold, file, sentence }: Part): Promise<void> {
  const cell = page.locator('training-cell[data-cell="gan-2d"]');
  const part = cell.locator(fold);
  const summary = part.locator(':scope > summary');
  await page.route(file, (route) => route.abort());
  await summary.click();
  await expect.poll(() => cell.locator('.notice').innerText()).toBe(sentence);
  expect(await part.getAttribute('open')).toBeNull();
  await page.unroute(file);
  await summary.click();
  await part.locator(':scope > :not(summary)').first().waitFor();
}

describe.each(languages)('a part of the lab in %s that does not arrive', (language, parts) => {
  it('is missed in its sentence, and comes when it is opened again', async () => {
    await visit(
      `/${language}/embed/gan-2d/${queryOf({ ...small, until: 5 })}`,
      {},
      async ({ page, faults }) => {
        await untilLive(page);
        for (const part of parts) await missesAndFinds(page, part);
        expect(ours(faults)).toEqual([]);
        // And the run goes on as before.
        const cell = page.locator('training-cell[data-cell="gan-2d"]');
        await press(cell, 'run');
        await inState(cell, 'paused');
      },
    );
  });
});
