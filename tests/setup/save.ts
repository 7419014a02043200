// The menu that saves a figure, as a reader uses it.
import type { Locator, Page } from 'playwright';
import { downloaded, type Saved } from './download.ts';
import { widget } from './figure.ts';
import { untilLive, visit, type VisitOptions } from './visit.ts';

export const cell = (page: Page): Locator => page.locator('training-cell[data-cell="gan-1d"]');
export const kl = (page: Page): Locator => widget(page, 'kl');

export async function onFigure(
  path: string,
  find: (page: Page) => Locator,
  options: VisitOptions,
  look: (root: Locator, page: Page) => Promise<void>,
): Promise<void> {
  await visit(path, options, async ({ page }) => {
    await untilLive(page);
    const root = find(page);
    await root.locator('.save summary').click();
    await root.locator('.save button').first().waitFor();
    await look(root, page);
  });
}

/** The row of the menu that a panel has, by its place. */
export async function save(root: Locator, row: number, format: string): Promise<Saved> {
  const button = root.locator('.save li').nth(row).getByText(format, { exact: true });
  return downloaded(root.page(), () => button.click());
}
