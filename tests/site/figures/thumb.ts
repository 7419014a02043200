import type { Page } from 'playwright';
import { expect } from 'vitest';
import { settled } from '../../setup/figure.ts';

const phone = { width: 390, height: 700 };
const desk = { width: 1280, height: 800 };

/** Moves the control of this place with its figure scrolled so that a thumb is on it; returns what was wrong. */
async function moveUnderThumb(page: Page, index: number): Promise<string> {
  await page.evaluate((at) => {
    const control = document.querySelectorAll<HTMLInputElement>('.controls input[type="range"]')[at];
    const fold = control?.closest('details');
    if (fold) fold.open = true;
    control?.scrollIntoView({ block: 'center' });
    const store = window as unknown as { moved?: Set<Element>; watch?: MutationObserver };
    const moved = new Set<Element>();
    store.moved = moved;
    store.watch?.disconnect();
    store.watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const panel = (target instanceof Element ? target : target.parentElement)?.closest('.panel');
        if (panel && target !== panel) moved.add(panel);
      }
    });
    store.watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (!control) return;
    const [least, most] = [Number(control.min), Number(control.max)];
    const middle = (least + most) / 2;
    control.value = String(Number(control.value) === middle ? least + (most - least) / 4 : middle);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }, index);
  await settled(page);
  return page.evaluate((at) => {
    const { moved = new Set<Element>() } = window as unknown as { moved?: Set<Element> };
    if (moved.size === 0) return '';
    const control = document.querySelectorAll<HTMLElement>('.controls input[type="range"]')[at];
    const inSight = (panel: Element): boolean => {
      const picture = panel.querySelector('svg')?.getBoundingClientRect();
      return picture !== undefined && picture.top >= -1 && picture.bottom <= innerHeight + 1;
    };
    const box = control?.getBoundingClientRect();
    const over = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const name = control?.getAttribute('name') ?? '';
    if (![...moved].some(inSight)) return `${name}: no panel that it moves is in sight`;
    return over?.closest('.panel') ? `${name} lies under a panel` : '';
  }, index);
}

/** Moves every slider of a figure on a phone: the panel that it moves has to be in sight, and not on the slider. */
export async function keepInSight(page: Page): Promise<void> {
  await page.setViewportSize(phone);
  await settled(page);
  const count = await page.locator('.controls input[type="range"]').count();
  const wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    const said = await moveUnderThumb(page, i);
    if (said !== '') wrong.push(said);
  }
  expect(wrong).toEqual([]);
  await page.setViewportSize(desk);
}
