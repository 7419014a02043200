// The card for many runs at once, as a reader uses it.
import type { Locator, Page } from 'playwright';
import { settled } from './figure.ts';

const patient = { timeout: 90_000 };

/** Opens the card of the first cell that has one, and asks for ten runs of so many steps. */
export async function manyRunsOf(page: Page, steps: number): Promise<Locator> {
  const card = page.locator('.many-runs').first();
  await card.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  await card.locator('[name="start-runs"]').waitFor(patient);
  await card.locator('[name="runs-count"]').selectOption('10');
  await card.locator('[name="runs-steps"]').fill(String(steps));
  await settled(page);
  return card;
}

export async function untilRuns(card: Locator, state: string): Promise<void> {
  await card.locator(`.state[data-state="${state}"]`).waitFor(patient);
  await settled(card.page());
}

export async function startRuns(card: Locator): Promise<void> {
  await card.locator('[name="start-runs"]').click();
  await card.locator('.state[data-state="running"], .state[data-state="done"]').waitFor(patient);
}

/** How many runs a table counts: by its rows, by its foot, and by its seeds. */
export async function countsOf(card: Locator, set = 'now'): Promise<readonly number[]> {
  const table = card.locator(`table[data-set="${set}"]`);
  const numbers = async (rows: Locator): Promise<number> =>
    (await rows.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
  return [
    await numbers(table.locator('tbody tr:first-child td:nth-child(2)')),
    await numbers(table.locator('tfoot td:nth-child(2)')),
    await table.locator('[name="open-seed"]').count(),
  ];
}

/** Opens the run of the seed that stands first in the table, waits until the cell stands there, and says which it is. */
export async function openFirstSeed(
  card: Locator,
  cell: Locator,
  step: number,
): Promise<Readonly<{ seed: number; shown: string; name: string }>> {
  const button = card.locator('table[data-set="now"] [name="open-seed"]').first();
  const [seed, shown, name] = [
    Number(await button.getAttribute('value')),
    await button.locator('span').innerText(),
    (await button.getAttribute('aria-label')) ?? '',
  ];
  await button.click();
  await cell
    .and(card.page().locator(`[data-step="${step}"][data-state="paused"]`))
    .waitFor({ state: 'attached', ...patient });
  await settled(card.page());
  return { seed, shown, name };
}
