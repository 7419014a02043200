// The stage of every figure of a chapter: whole in a window, and nothing in it lies on anything else.
import type { Page } from 'playwright';
import { expectNone } from '../../setup/close.ts';
import { desk, type Check } from './check.ts';

const window900 = { width: 1440, height: 900 };

/** Stages that are taller than the window. */
const tall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .stage')]
      .map((stage) => {
        // What is said under the last row of buttons is text.
        const end = stage.querySelector('.quiet')?.getBoundingClientRect().bottom ?? 0;
        return { name: stage.parentElement?.id, height: Math.round(end - stage.getBoundingClientRect().top) };
      })
      .filter(({ height }) => height > innerHeight)
      .map(({ name, height }) => `${name} is ${height} px tall`),
  );

/** Parts of a stage that lie on one another: chips, names, fields, buttons and numbers, each with its own box. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const selector =
      '.chips button, .name, .reading, select, input:not(.bar *), .tools button, summary, .values > div';
    return [...document.querySelectorAll<HTMLElement>('main .stage')].flatMap((stage) => {
      const boxes = [...stage.querySelectorAll<HTMLElement>(selector)]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.bar'))
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      const found: string[] = [];
      boxes.forEach(({ part, box }, i) => {
        for (const { part: other, box: its } of boxes.slice(i + 1)) {
          if (part.contains(other) || other.contains(part)) continue;
          const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
          const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
          // Names have the air of their lines around them.
          if (across > 2 && down > 6)
            found.push(
              `${stage.parentElement?.id}: ${part.outerHTML.slice(0, 80)} on ${other.outerHTML.slice(0, 80)}`,
            );
        }
      });
      return found;
    });
  });

export const stage: Check = {
  claim:
    'shows each figure whole in a window of 1440 by 900, and nothing of it on anything else at any width',
  holdsOn: ({ kind }) => kind === 'chapter',
  look: async ({ page }) => {
    await page.setViewportSize(window900);
    expectNone(await tall(page), 'taller than the window');
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expectNone(await collisions(page), `parts on one another at ${width} px`);
    }
    await page.setViewportSize(desk);
  },
};
