// Seeded storms of pointer and keyboard on a page's figures: a number of actions and not a time, so that every run does the
// same.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { expectNone } from './close.ts';
import { settled } from './figure.ts';
import { pick, seeded } from './seeded.ts';
import { untilLive, visit } from './visit.ts';

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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Brings one part of some figure onto the screen, by two numbers in [0, 1), and says where it is. */
async function find(
  page: Page,
  selector: string,
  u: number,
  v: number,
  focus: boolean,
): Promise<Box | undefined> {
  return page.evaluate(
    ({ selector, u, v, focus }) => {
      const figures = [...document.querySelectorAll('live-widget, training-cell')];
      const parts = [
        ...(figures[Math.floor(u * figures.length)]?.querySelectorAll<HTMLElement>(selector) ?? []),
      ].filter((part) => part.checkVisibility({ visibilityProperty: true }));
      const part = parts[Math.floor(v * parts.length)];
      if (!part) return undefined;
      part.scrollIntoView({ behavior: 'instant', block: 'center' });
      if (focus) part.focus();
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x, y, width, height };
    },
    { selector, u, v, focus },
  );
}

/** One action of a reader in a hurry, on some part of some figure. */
async function act(page: Page, random: () => number): Promise<void> {
  const kind = random();
  const drags = kind >= 0.7;
  const selector = drags ? '.drawing' : 'input, select, button, summary';
  const box = await find(page, selector, random(), random(), kind < 0.45);
  if (!box) return;
  const place = (): [number, number] => [box.x + random() * box.width, box.y + random() * box.height];
  if (kind < 0.45) {
    for (let i = 0; i < 1 + random() * 5; i++) await page.keyboard.press(pick(random, keys));
  } else if (!drags) {
    await page.mouse.click(...place());
  } else {
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

/** A reader in a hurry may well follow a link; in a storm that would be the end of it. */
function keepOnPage(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link && !link.closest('live-widget, training-cell')) event.preventDefault();
    },
    { capture: true },
  );
}

/** No error, no NaN, no way off the page, and axe is still content. */
export async function storm(path: string, seed: number, actions: number): Promise<void> {
  await visit(path, { before: keepOnPage }, async ({ page, faults }) => {
    await untilLive(page);
    const random = seeded(seed);
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
}
