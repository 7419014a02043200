// Points of the reader's own, given to the lab in every way that there is.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { settled } from './figure.ts';
import { noticeOf } from './lab.ts';

/** How many points there are, as the cell says. */
export const count = async (cell: Locator): Promise<number> =>
  parseInt(await cell.locator('[data-parameter="drawing"] .reading').innerText(), 10);

/** Where a place of the plane is on the screen, by the axes of its picture. */
export async function pixelAt(cell: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  const picture = cell.locator('[data-panel="plane"] .drawing');
  await picture.scrollIntoViewIfNeeded();
  // The window is [−3, 3]²; the ticks at −2 and 2 of both axes say where it lies.
  // Asked of the box, which stays: the picture in it is another one in the next frame.
  const ticks = await picture.evaluate((box) =>
    [...box.querySelectorAll('svg text')].map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      return { text: text.textContent.replace('−', '-'), x: left + width / 2, y: top + height / 2 };
    }),
  );
  const [low, high] = ['-2', '2'].map((text) => ticks.filter((tick) => tick.text === text));
  const bottom = [...(low ?? [])].sort((a, b) => b.y - a.y)[0];
  const right = [...(high ?? [])].sort((a, b) => b.x - a.x)[0];
  const leftmost = (some: typeof ticks | undefined) => [...(some ?? [])].sort((a, b) => a.x - b.x)[0];
  const [down, up] = [leftmost(low), leftmost(high)];
  if (!bottom || !right || !down || !up) throw new Error(`no axes among ${JSON.stringify(ticks)}`);
  return {
    x: bottom.x + ((x + 2) / 4) * (right.x - bottom.x),
    y: down.y + ((y + 2) / 4) * (up.y - down.y),
  };
}

/** Drags from one place of the plane to another. */
export async function stroke(
  page: Page,
  cell: Locator,
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
): Promise<void> {
  const [a, b] = [await pixelAt(cell, ...from), await pixelAt(cell, ...to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 12 });
  await page.mouse.up();
  await settled(page);
}

/** Gives a text to the figure as the clipboard would. */
export const paste = (cell: Locator, text: string): Promise<void> =>
  cell.evaluate((root, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const target = root.querySelector('[data-panel="plane"] .drawing') ?? root;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Puts a text on the clipboard and presses Ctrl+V, wherever the focus is. */
export async function pasteByKeys(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** Drops a file on the picture; what is in it is `unit` so many times. */
export const drop = (cell: Locator, unit: string, times = 1): Promise<void> =>
  cell.evaluate(
    (root, [part, n]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([part.repeat(n)], 'points.csv', { type: 'text/csv' }));
      const target = root.querySelector('[data-panel="plane"] .drawing') ?? root;
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [unit, times] as const,
  );

/** Waits until the cell says something of the kind. */
export const says = (cell: Locator, what: RegExp): Promise<void> =>
  expect.poll(() => noticeOf(cell), { timeout: 60_000 }).toMatch(what);
