// Many runs at once: they finish, are counted, compared and saved, and each of them can be opened in the cell.
import { describe, expect, it } from 'vitest';
import { downloaded, recordsOf } from '../../setup/download.ts';
import { outputs, setControl, settled } from '../../setup/figure.ts';
import { inState, small, standsAt, withLab } from '../../setup/lab.ts';
import { press } from '../../setup/cell.ts';
import { countsOf, manyRunsOf, openFirstSeed, startRuns, untilRuns } from '../../setup/many-runs.ts';
import { untilLive, visit } from '../../setup/visit.ts';

const tiny = { ...small, width: 4, 'g-width': 4, batch: 20 };
const STEPS = 20;

const say = {
  en: {
    done: 'All 10 runs are finished.',
    cost: '10 runs × 20 steps = 200 steps',
    kept: 'learning rate of G',
    file: 'seed',
  },
  ko: { done: '10번 모두 마쳤습니다.', cost: '10번 × 20스텝 = 200스텝', kept: 'G 학습률', file: '시드' },
};

describe.each(['en', 'ko'] as const)('many runs in the lab, in %s', (language) => {
  it('finish and are counted, are opened with the same numbers, and are compared with others', async () => {
    const words = say[language];
    const options = { path: `/${language}/embed/gan-2d/`, settings: { ...tiny, seed: 7 } };
    await withLab({ ...options, viewport: { width: 320, height: 700 } }, async ({ page, cell }) => {
      const card = await manyRunsOf(page, STEPS);
      expect(await card.locator('.cost').innerText()).toContain(words.cost);
      // Nothing is asked of a worker before the reader does.
      expect(page.workers().filter((worker) => worker.url().includes('sweep'))).toEqual([]);
      await startRuns(card);
      await untilRuns(card, 'done');
      expect(await card.locator('.state').innerText()).toBe(words.done);
      expect(await countsOf(card)).toEqual([10, 10, 10]);
      expect(await card.locator('.band svg').getAttribute('aria-label')).toContain('JSD');

      const save = () => card.locator('[name="save-runs"]').click();
      const [head, ...rows] = recordsOf((await downloaded(page, save)).bytes);
      expect(head?.[1]).toBe(words.file);
      expect(rows.map(([, seed]) => Number(seed))).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);

      const { seed, shown } = await openFirstSeed(card, cell, STEPS);
      const [, , , , js] = rows.find((row) => row[1] === String(seed)) ?? [];
      expect((await outputs(cell))['js']).toBe(Number(js));
      expect(await cell.locator('output[name="js"]').innerText()).toBe(shown);
      expect(await cell.locator('[name="seed"]').inputValue()).toBe(String(seed));
      expect(await cell.locator('[name="until"]').inputValue()).toBe(String(STEPS));

      await card.locator('[name="keep-runs"]').click();
      // At the end of a run that was opened: for the next ones it holds from step 0, on the same seeds.
      await setControl(cell, 'g-rate', 0.05);
      await card.locator('[name="runs-as-now"]:checked').waitFor();
      await startRuns(card);
      await untilRuns(card, 'done');
      expect([await countsOf(card, 'kept'), await countsOf(card)]).toEqual([
        [10, 10, 10],
        [10, 10, 10],
      ]);
      const differs = await card.locator('.differs').innerText();
      expect(differs.toLowerCase()).toContain(words.kept.toLowerCase());
      expect(differs).toMatch(/0\.001.*0\.05/);
      expect(differs).not.toContain(';');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await card.locator('[name="drop-runs"]').click();
      await card.locator('table[data-set="kept"]').waitFor({ state: 'detached' });
    });
  });
});

describe('many runs', () => {
  it('are worked by keys alone: started, paused, resumed, stopped, and opened', async () => {
    await withLab({ settings: tiny }, async ({ page, cell }) => {
      const card = await manyRunsOf(page, 400);
      const focused = () => page.evaluate(() => (document.activeElement as HTMLButtonElement).name);
      await card.locator('[name="runs-steps"]').focus();
      await page.keyboard.press('Enter');
      await untilRuns(card, 'running');
      await card.locator('[name="pause-runs"]').focus();
      await page.keyboard.press('Enter');
      await untilRuns(card, 'paused');
      expect(await focused()).toBe('resume-runs');
      const finished = await card.locator('.state').innerText();
      await page.keyboard.press('Space');
      await untilRuns(card, 'running');
      expect(await focused()).toBe('pause-runs');
      expect(finished).not.toContain('10 of 10');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('stop-runs');
      await page.keyboard.press('Enter');
      await untilRuns(card, 'stopped');
      expect(await focused()).toBe('start-runs');
      await card.locator('[name="runs-steps"]').fill(String(STEPS));
      await page.keyboard.press('Enter');
      await untilRuns(card, 'done');
      await card.locator('[name="open-seed"]').first().focus();
      await page.keyboard.press('Enter');
      await standsAt(cell, STEPS);
    });
  });

  it('refuse a number of steps that cannot be, beside the field, and run none', async () => {
    await withLab({ settings: tiny }, async ({ page }) => {
      const card = await manyRunsOf(page, 3);
      await card.locator('[name="start-runs"]').click();
      expect(await card.locator('.fault').innerText()).toContain('3');
      expect(await card.locator('.going').isVisible()).toBe(false);
    });
  });

  it('of a chapter’s cell are opened there with the same numbers, and its next run goes on past them', async () => {
    await visit('/en/embed/gan-1d/', {}, async ({ page }) => {
      await untilLive(page);
      const cell = page.locator('training-cell[data-cell="gan-1d"]');
      const card = await manyRunsOf(page, 40);
      await startRuns(card);
      await untilRuns(card, 'done');
      expect(await countsOf(card)).toEqual([10, 10, 10]);
      const save = () => card.locator('[name="save-runs"]').click();
      const rows = recordsOf((await downloaded(page, save)).bytes);
      const { seed, shown } = await openFirstSeed(card, cell, 40);
      const [, , , , js] = rows.find((row) => row[1] === String(seed)) ?? [];
      expect((await outputs(cell))['js']).toBe(Number(js));
      expect(await cell.locator('output[name="js"]').innerText()).toBe(shown);
      await press(cell, 'step');
      await standsAt(cell, 41);
    });
  });

  it('are missed in a sentence where their worker does not arrive, and the cell works', async () => {
    await withLab({ settings: { ...tiny, until: 10 } }, async ({ page, cell, faults }) => {
      await page.route(/sweep-worker[^/]*\.js/, (route) => route.abort());
      const card = await manyRunsOf(page, STEPS);
      await card.locator('[name="start-runs"]').click();
      await card.locator('.runs-notice:not(:empty)').waitFor();
      expect(await card.locator('.runs-notice').innerText()).toContain('could not be started');
      await press(cell, 'run');
      await standsAt(cell, 10);
      await page.unroute(/sweep-worker[^/]*\.js/);
      await startRuns(card);
      await untilRuns(card, 'done');
      expect(await card.locator('.runs-notice').innerText()).toBe('');
      // The browser itself reports the file that we withheld; nothing else may be wrong.
      const ours = faults.splice(0).filter((fault) => !/Failed to load resource|ERR_FAILED/.test(fault));
      expect(ours).toEqual([]);
      await inState(cell, 'paused');
      await settled(page);
    });
  });
});
