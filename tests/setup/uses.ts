// Everything that a reader may do to a page, in the order in which one need not have done anything else before. Each asks
// for code that the page came without.
import type { Page } from 'playwright';
import { driveEverything } from './drive.ts';

export interface Use {
  readonly name: string;
  readonly make: (page: Page) => Promise<unknown>;
}

/** Brings every part of the page near the screen. What has not come alive then is missing something. */
async function read(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const parts = document.querySelectorAll(
      'live-widget, training-cell, self-check, claim-check, engine-race',
    );
    for (const part of parts) {
      part.scrollIntoView({ behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
}

/** Sends events to every element of a selector, as a hand that passes over them would. */
const touch = (page: Page, selector: string, types: readonly string[]): Promise<void> =>
  page.evaluate(
    ([chosen, names]) => {
      for (const element of document.querySelectorAll(chosen))
        for (const type of names)
          element.dispatchEvent(
            type.startsWith('pointer')
              ? new PointerEvent(type, { bubbles: true, pointerType: 'mouse' })
              : new FocusEvent(type, { bubbles: true }),
          );
    },
    [selector, types] as const,
  );

const clickAll = (page: Page, selector: string): Promise<void> =>
  page.evaluate((chosen) => {
    for (const button of document.querySelectorAll<HTMLElement>(chosen)) button.click();
  }, selector);

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const write = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    ([chosen, said]) => {
      for (const field of document.querySelectorAll<HTMLInputElement>(chosen)) {
        field.value = said;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    },
    [selector, text] as const,
  );

/** Runs every cell of the page until it has made steps, or says why it does not. */
async function run(page: Page): Promise<void> {
  for (const cell of await page.locator('training-cell[data-ready]').all()) {
    // A run waits until it is seen.
    await cell.locator('button[name="run"]').evaluate((button: HTMLElement) => {
      button.scrollIntoView({ behavior: 'instant', block: 'center' });
      button.click();
    });
    await cell.page().waitForFunction(
      (id) => {
        const root = document.getElementById(id);
        return Number(root?.dataset.step) > 0 || root?.dataset.state === 'failed';
      },
      (await cell.getAttribute('id')) ?? '',
      { timeout: 60_000 },
    );
    await cell
      .locator('button[name="reset"]')
      .first()
      .evaluate((button: HTMLElement) => button.click());
  }
}

export const uses: readonly Use[] = [
  { name: 'read', make: read },
  {
    name: 'look closer',
    make: async (page: Page): Promise<void> => {
      await touch(page, '.drawing, .game', ['pointerover', 'pointermove', 'focusin']);
      await touch(page, 'main a, [data-symbol]', ['pointerover']);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    },
  },
  { name: 'answer', make: (page) => write(page, 'self-check input', '0.5') },
  { name: 'check', make: (page) => clickAll(page, 'claim-check button') },
  { name: 'open', make: openFolds },
  { name: 'ask', make: (page) => clickAll(page, '.help, button[aria-label^="What is"]') },
  { name: 'bring points', make: (page) => write(page, 'textarea', '1 2\n2 1\n0.5 0.5') },
  { name: 'save', make: (page) => clickAll(page, '.save button:not([name="open-run"])') },
  { name: 'run', make: run },
  { name: 'move', make: driveEverything },
];
