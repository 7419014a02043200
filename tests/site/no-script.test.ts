// A page without script is complete: every figure, number and formula of the first state, and no control that does nothing.
// What is built is read of every page; what a style sheet hides or shows is seen in a browser, where pages differ in kind.
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { documentOf, inEnglish, pages, pagesWith } from '../setup/pages.ts';
import { visitOnce } from '../setup/visit.ts';

const figures = 'live-widget, training-cell';

describe.each(pagesWith(figures, pages))('the figures of $path', (built) => {
  it('are drawn, named and said in numbers, in a sentence and in a table', () => {
    for (const root of documentOf(built).querySelectorAll(figures)) {
      const name = root.getAttribute('data-widget') ?? root.getAttribute('data-cell') ?? '';
      const all = (selector: string, from: Element = root): Element[] => [...from.querySelectorAll(selector)];
      const panels = all('.panel');
      expect(panels.length, name).toBeGreaterThan(0);
      for (const panel of panels) {
        const [picture, ...more] = all('svg', panel);
        expect(more, name).toEqual([]);
        expect(picture?.getAttribute('role'), name).toBe('img');
        expect(picture?.getAttribute('aria-label'), name).toBeTruthy();
        const marks = all('path, rect, circle, line', picture).map((mark) => mark.outerHTML);
        expect(marks.length, name).toBeGreaterThan(1);
        expectNone(
          marks.filter((mark) => /NaN|undefined/.test(mark)),
          name,
        );
      }
      const numbers = all('output[data-value]');
      expect(numbers.length, name).toBeGreaterThan(0);
      const wrong = numbers.filter(
        (one) => Number.isNaN(Number(one.getAttribute('data-value'))) || !/[\d∞]/.test(one.textContent),
      );
      expectNone(
        wrong.map(({ textContent }) => textContent),
        `numbers of ${name}`,
      );
      const sentence = all('.now').map(({ textContent }) => textContent);
      expect(sentence.join('').length, name).toBeGreaterThan(20);
      expect(all('details.numbers tbody tr').length, name).toBeGreaterThan(2);
      expect(all('.needs-script').length, `${name} says that it would move with script`).toBe(1);
    }
  });
});

describe.each(inEnglish)('$path without script', (built) => {
  const visited = visitOnce(built.path, { javaScriptEnabled: false });

  it('shows its text, leads to other pages, and offers nothing that only script can do', async () => {
    const { page } = visited();
    expect((await page.locator('h1').innerText()).trim()).not.toBe('');
    if (built.kind !== 'embed') expect(await page.locator('a[href]:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('.script-only:visible').count()).toBe(0);
  });

  if (documentOf(built).querySelector(figures) === null) return;

  it('shows one picture for each panel, numbers, sentence and table, and no control that does nothing', async () => {
    const { page } = visited();
    for (const fold of await page.locator('details.numbers > summary').all()) await fold.click();
    const seen = await page.locator(figures).evaluateAll((roots) =>
      roots.map((root) => {
        const visible = (selector: string, from: Element = root): number =>
          [...from.querySelectorAll(selector)].filter((one) =>
            one.checkVisibility({ visibilityProperty: true }),
          ).length;
        return {
          panels: root.querySelectorAll('.panel').length,
          pictures: [...root.querySelectorAll('.panel')].filter((panel) => visible('svg', panel) === 1)
            .length,
          numbers: visible('output[data-value]'),
          sentences: visible('.now'),
          rows: visible('details.numbers tbody tr'),
          controls: visible('input, select, button'),
          says: visible('.needs-script'),
        };
      }),
    );
    expect(seen).toHaveLength(documentOf(built).querySelectorAll(figures).length);
    for (const { panels, pictures, numbers, sentences, rows, controls, says } of seen) {
      expect(pictures).toBe(panels);
      expect(numbers).toBeGreaterThan(0);
      expect(sentences).toBe(1);
      expect(rows).toBeGreaterThan(2);
      expect([controls, says]).toEqual([0, 1]);
    }
  });
});
