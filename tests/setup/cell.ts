// A training cell as a reader works it, and the numbers of every frame that it tells its page of.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { untilLive, visit } from './visit.ts';

export interface Frame {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  readonly quantities: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    trainingFrames?: Frame[];
  }
}

/** Keeps the numbers of every frame; runs in the page, before its own scripts. */
export function keepFrames(): void {
  window.trainingFrames = [];
  addEventListener('training-frame', (event) => {
    const { snapshot } = (event as CustomEvent<{ snapshot: Frame }>).detail;
    const { step, dUpdates, gUpdates, quantities } = snapshot;
    window.trainingFrames?.push({ step, dUpdates, gUpdates, quantities: { ...quantities } });
  });
}

export const framesOf = async (page: Page): Promise<Frame[]> =>
  (await page.evaluate(() => window.trainingFrames)) ?? [];

export const stepOf = async (cell: Locator): Promise<number> => Number(await cell.getAttribute('data-step'));

export const press = (cell: Locator, name: string): Promise<void> =>
  cell.locator(`button[name="${name}"]`).click();

export async function openFolds(cell: Locator): Promise<void> {
  await cell.evaluate((element) => {
    for (const fold of element.querySelectorAll('details')) fold.open = true;
  });
}

/** Waits until the cell has come to a step. */
export async function past(cell: Locator, step: number, timeout = 60_000): Promise<void> {
  await expect.poll(() => stepOf(cell), { timeout }).toBeGreaterThanOrEqual(step);
}

/** Visits the page of a cell and brings it to life, all its folds open. */
export async function withCell(
  path: string,
  id: string,
  look: (page: Page, cell: Locator) => Promise<void>,
): Promise<void> {
  await visit(path, { before: keepFrames }, async ({ page }) => {
    await untilLive(page);
    const cell = page.locator(`training-cell[data-cell="${id}"]`);
    await openFolds(cell);
    await look(page, cell);
  });
}
