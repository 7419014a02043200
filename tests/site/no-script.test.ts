// A page without script is complete: every figure, number and formula of the first state, and no control that does nothing.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone, expectRelative } from '../setup/close.ts';
import { outputs } from '../setup/figure.ts';
import { distinct, documentOf, inEnglish, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

const figures = 'live-widget, training-cell';

interface Figure {
  readonly name: string;
  readonly panels: readonly {
    readonly pictures: number;
    readonly named: boolean;
    readonly marks: readonly string[];
  }[];
  readonly numbers: readonly { readonly value: string; readonly text: string }[];
  readonly sentence: string;
  readonly rows: number;
  readonly controls: number;
  readonly says: number;
}

/** What a reader without script sees of each figure, its table opened. */
async function seenFigures(page: Page): Promise<Figure[]> {
  for (const fold of await page.locator('details.numbers > summary').all()) await fold.click();
  return page.locator(figures).evaluateAll((roots) =>
    roots.map((root) => {
      const all = (from: Element, selector: string): HTMLElement[] => [
        ...from.querySelectorAll<HTMLElement>(selector),
      ];
      const visible = (from: Element, selector: string): HTMLElement[] =>
        all(from, selector).filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const { widget, cell } = (root as HTMLElement).dataset;
      return {
        name: widget ?? cell ?? '',
        panels: all(root, '.panel').map((panel) => {
          const seen = visible(panel, 'svg');
          return {
            pictures: seen.length,
            named: seen.every((svg) => svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label')),
            marks: seen.flatMap((svg) => all(svg, 'path, rect, circle, line').map((mark) => mark.outerHTML)),
          };
        }),
        numbers: visible(root, 'output[data-value]').map((one) => ({
          value: one.dataset['value'] ?? '',
          text: one.textContent,
        })),
        sentence: visible(root, '.now')
          .map(({ textContent }) => textContent)
          .join(''),
        rows: visible(root, 'details.numbers tbody tr').length,
        controls: visible(root, 'input, select, button').length,
        says: visible(root, '.needs-script').length,
      };
    }),
  );
}

describe.each(distinct)('$path without script', ({ path }) => {
  it('shows its text and leads to other pages', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect((await page.locator('h1').innerText()).trim()).not.toBe('');
      if (!path.includes('embed')) expect(await page.locator('a[href]:visible').count()).toBeGreaterThan(1);
      // What only script can do is not offered.
      expect(await page.locator('.script-only:visible').count()).toBe(0);
    });
  });
});

describe.each(pagesWith(figures, distinct))('the figures of $path', (built) => {
  it('are drawn without script, with their numbers, their sentence and their table', async () => {
    await visit(built.path, { javaScriptEnabled: false }, async ({ page }) => {
      const seen = await seenFigures(page);
      expect(seen).toHaveLength(documentOf(built).querySelectorAll(figures).length);
      for (const { name, panels, numbers, sentence, rows, controls, says } of seen) {
        expect(panels.length, name).toBeGreaterThan(0);
        for (const { pictures, named, marks } of panels) {
          // One picture for the page and one for the phone are built, of which one is seen.
          expect(pictures, name).toBe(1);
          expect(named, name).toBe(true);
          expect(marks.length, name).toBeGreaterThan(1);
          expectNone(
            marks.filter((mark) => /NaN|undefined/.test(mark)),
            name,
          );
        }
        expect(numbers.length, name).toBeGreaterThan(0);
        const wrong = numbers.filter(({ value, text }) => Number.isNaN(Number(value)) || !/[\d∞]/.test(text));
        expectNone(
          wrong.map(({ text }) => text),
          `numbers of ${name}`,
        );
        expect(sentence.length, name).toBeGreaterThan(20);
        expect(rows, name).toBeGreaterThan(2);
        expect(says, `${name} says that it would move with script`).toBe(1);
        expect(controls, `${name}: controls that do nothing`).toBe(0);
      }
    });
  });
});

describe.each(pagesWith(figures, inEnglish))('the figures of $path', (built) => {
  it('hold the numbers that the live figures start with', async () => {
    await visit(built.path, {}, async ({ page }) => {
      await untilLive(page);
      for (const root of await page.locator('live-widget').all()) {
        const id = (await root.getAttribute('data-widget')) ?? '';
        const still = documentOf(built).querySelectorAll(
          `live-widget[data-widget="${id}"] output[data-value]`,
        );
        const moving = await outputs(root);
        expect(Object.keys(moving)).toHaveLength(still.length);
        for (const output of still) {
          const name = output.getAttribute('name') ?? '';
          const expected = Number(output.getAttribute('data-value'));
          // Node and Chromium round some elementary functions differently in the last place.
          const isTiny = Math.abs(expected) < 1e-12 && Math.abs(moving[name] ?? NaN) < 1e-12;
          if (!isTiny) expectRelative(moving[name] ?? NaN, expected, 1e-12, `${id}: ${name}`);
        }
      }
    });
  });
});
