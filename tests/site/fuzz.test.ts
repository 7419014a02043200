// Seeded storms of pointer and keyboard: no error, no NaN, no way off the page, and axe is still content.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { settled } from '../setup/figure.ts';
import { chapters, pagesWith } from '../setup/pages.ts';
import { pick, seeded } from '../setup/seeded.ts';
import { untilLive, visit } from '../setup/visit.ts';

// A number of actions and not a time, so that every run does the same.
const actions = Number(process.env.FUZZ_ACTIONS ?? '120');

const keys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Space',
  'Enter',
  'Tab',
  'Shift+Tab',
  'Escape',
  '5',
  '-',
  'Backspace',
];

/** One action of a reader in a hurry, on some part of some figure. */
async function act(page: Page, random: () => number): Promise<void> {
  const figures = await page.locator('live-widget, training-cell').all();
  const figure = pick(random, figures);
  const targets = await figure
    .locator('input:visible, select:visible, button:visible, summary:visible')
    .all();
  const kind = random();
  if (kind < 0.45) {
    const target = pick(random, targets);
    await target.focus();
    // Enter on what leads away is not an attack on the figure; figures hold no such thing, which the end asserts.
    for (let i = 0; i < 1 + random() * 5; i++) await page.keyboard.press(pick(random, keys));
  } else if (kind < 0.7) {
    await pick(random, targets).click({ timeout: 2000, noWaitAfter: true, force: true });
  } else {
    const area = figure.locator('.drawing:visible');
    const box = await area.nth(Math.floor(random() * (await area.count()))).boundingBox();
    if (!box) return;
    const place = (): [number, number] => [box.x + random() * box.width, box.y + random() * box.height];
    await page.mouse.move(...place());
    await page.mouse.down();
    for (let i = 0; i < 4; i++) await page.mouse.move(...place());
    await page.mouse.up();
  }
}

async function wrongNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll<HTMLElement>('output[data-value]')];
    const marks = [...document.querySelectorAll('figure svg *')].filter((mark) =>
      [...mark.attributes].some(({ value }) => /\bNaN\b|undefined/.test(value)),
    );
    return [
      ...numbers.filter(
        ({ dataset, textContent }) =>
          Number.isNaN(Number(dataset['value'])) || /NaN|undefined/.test(textContent),
      ),
      ...marks,
    ].map((element) => element.outerHTML.slice(0, 120));
  });
}

describe.each(pagesWith('live-widget, training-cell', chapters))('$path', ({ path, language }) => {
  it('bears a storm of keys, presses and drags', async () => {
    await visit(path, {}, async ({ page, faults }) => {
      await untilLive(page);
      const random = seeded(language === 'ko' ? 7 : 11);
      for (let i = 0; i < actions; i++) {
        await act(page, random);
        if (i % 10 === 9) expectNone([...faults, ...(await wrongNumbers(page))], `after ${i + 1} actions`);
      }
      for (const cell of await page.locator('training-cell button[name="reset"]').all()) await cell.click();
      await settled(page);
      expect(new URL(page.url()).pathname).toBe(path);
      expectNone(await wrongNumbers(page), 'numbers');
      expectNone(await axeFindings(page), 'axe');
    });
  });
});
