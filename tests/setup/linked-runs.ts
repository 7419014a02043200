// Runs of the lab whose links are copied and opened again: in a browser that knows nothing, and in a tab that holds another run.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { gan2d } from '../../components/cells/gan-2d.ts';
import { press } from './cell.ts';
import { outputs, setControl } from './figure.ts';
import { keepPlane, liveLab, numbersOf, queryOf, runTo, small, standsAt, standsStill } from './lab.ts';
import { address, visit } from './visit.ts';

const points = gan2d.parameters.drawing;

type Settings = Readonly<Record<string, number | string>>;

export interface LinkedRun {
  readonly name: string;
  readonly settings?: Settings;
  /** What the reader does on the way, from where the address pauses. */
  readonly by?: (cell: Locator) => Promise<void>;
}

async function update(cell: Locator, players: readonly ('d' | 'g')[]): Promise<void> {
  for (const player of players) {
    const before = await outputs(cell);
    await press(cell, `step-${player}`);
    await expect.poll(() => outputs(cell)).not.toEqual(before);
  }
}

export const linkedRuns: readonly LinkedRun[] = [
  {
    name: 'single updates on the way, and at its end',
    by: async (cell: Locator): Promise<void> => {
      await update(cell, ['d', 'd', 'g']);
      await runTo(cell, 26);
      await update(cell, ['d']);
    },
  },
  {
    name: 'points of a reader',
    settings: { data: 'drawn', drawing: points.format([-1, 0, -1, 0.5, 1, 0, 1, 0.5, 0, -1.5]) },
  },
  {
    name: 'rates and a loss that were changed on the way',
    settings: { data: 'ring' },
    by: async (cell: Locator): Promise<void> => {
      await setControl(cell, 'd-rate', '0.001');
      await setControl(cell, 'loss', 'least-squares');
      await runTo(cell, 31);
    },
  },
  { name: 'another seed', settings: { seed: 4294967295 } },
  { name: 'eight parts, minimax', settings: { data: 'eight', loss: 'minimax', 'instance-noise': 0 } },
  {
    name: 'a schedule in the address',
    settings: { plan: '0_g-rate_0.001,8_g-rate_0.01,14_loss_minimax,15_d,15_g' },
  },
  {
    name: 'a preset',
    by: async (cell: Locator): Promise<void> => {
      await cell.locator('[data-preset]').nth(3).click();
      await expect.poll(async () => Number(await cell.getAttribute('data-step'))).toBeGreaterThan(5);
      await press(cell, 'pause');
      await standsStill(cell);
    },
  },
  { name: 'momentum, three steps of D', settings: { optimizer: 'momentum', 'd-rate': '0.05', 'd-steps': 3 } },
  {
    name: 'a thread of noise, a small batch, a penalty',
    settings: { 'noise-dimension': 1, noise: 'uniform', batch: 16, penalty: 1, 'g-steps': 2 },
  },
  {
    name: 'back in the run, and another way from there',
    settings: { data: 'line' },
    by: async (cell: Locator): Promise<void> => {
      await setControl(cell, 'moment', 9);
      await standsAt(cell, 9);
      await setControl(cell, 'g-rate', '0.02');
      await runTo(cell, 22);
    },
  },
];

const path = '/en/embed/gan-2d/';

/** Makes a run as a reader does, and copies its link. */
async function makeRun(page: Page, { settings = {}, by }: LinkedRun) {
  await page.goto(address + path + queryOf({ ...small, ...settings, until: 20 }));
  const cell = await liveLab(page);
  await press(cell, 'run');
  await standsAt(cell, 20);
  await by?.(cell);
  await press(cell, 'copy-link');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const step = Number(await cell.getAttribute('data-step'));
  return { link, step, numbers: await numbersOf(cell) };
}

async function replay(page: Page, link: string, step: number) {
  await page.goto(link);
  const cell = await liveLab(page);
  expect(await cell.getAttribute('data-state')).toBe('idle');
  await press(cell, 'run');
  await standsAt(cell, step);
  return numbersOf(cell);
}

/** Copies the link of each run and opens it: every number has to be the same, to the last digit. */
export async function expectReplays(runs: readonly LinkedRun[]): Promise<void> {
  const lab = { before: keepPlane, permissions: ['clipboard-read', 'clipboard-write'] };
  await visit(path, lab, async ({ page: first }) => {
    await visit(path, lab, async ({ page: kept }) => {
      for (const run of runs) {
        const { link, step, numbers } = await makeRun(first, run);
        // Each link but the first meets the run of the one before.
        expect(await replay(kept, link, step), `${run.name}, over a kept run`).toEqual(numbers);
        await visit(path, lab, async ({ page: fresh }) => {
          expect(await replay(fresh, link, step), `${run.name}, in a fresh browser`).toEqual(numbers);
        });
      }
    });
  });
}
