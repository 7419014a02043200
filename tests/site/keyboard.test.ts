// Everything that a pointer can do, from the keyboard alone.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { outputs, settled } from '../setup/figure.ts';
import { chapters, embeds, inEnglish, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

/** What Tab has to reach, in the page's order: a radio group counts once. */
async function reachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const radios = new Set<string>();
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...candidates]
      .filter((element) => {
        if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        if (radios.has(element.name)) return false;
        radios.add(element.name);
        return true;
      })
      .map((element, i) => {
        element.dataset['stop'] = String(i);
        if (element instanceof HTMLInputElement && element.type === 'radio') {
          for (const other of document.querySelectorAll<HTMLElement>(
            `input[type="radio"][name="${CSS.escape(element.name)}"]`,
          )) {
            other.dataset['stop'] = String(i);
          }
        }
        return `${i} ${element.outerHTML.slice(0, 90)}`;
      });
  });
}

/** One slider through its keys. A figure may refuse a value that leaves nothing to draw, and then says so. */
async function driveSlider(page: Page, slider: Locator): Promise<void> {
  const figure = slider.locator('xpath=ancestor::live-widget');
  await figure.locator('button[name="reset"]').click();
  await settled(page);
  const { name, index, min, max, step } = await slider.evaluate((element) => {
    const { name, dataset, min, max, step } = element as HTMLInputElement;
    return { name, index: dataset['index'], min: Number(min), max: Number(max), step: Number(step) };
  });
  const read = async (): Promise<number> => Number(await slider.inputValue());
  const refused = (): Promise<boolean> => figure.locator('.notice').isVisible();
  const press = async (key: string, holds: (value: number, before: number) => boolean): Promise<void> => {
    const before = await read();
    await page.keyboard.press(key);
    await settled(page);
    const value = await read();
    const isRight = holds(value, before) || ((await refused()) && value === before);
    expect(isRight, `${name}: ${key} from ${before} gives ${value}`).toBe(true);
  };
  const near = (a: number, b: number): boolean => Math.abs(a - b) < step * 1e-6;
  await slider.focus();
  await press('Home', (value) => value === min);
  await press('ArrowRight', (value, before) => near(value, Math.min(max, before + step)));
  await press('ArrowLeft', (value, before) => near(value, Math.max(min, before - step)));
  await press('ArrowUp', (value, before) => near(value, Math.min(max, before + step)));
  await press('ArrowDown', (value, before) => near(value, Math.max(min, before - step)));
  const said = await slider.getAttribute('aria-valuetext');
  await press('PageUp', (value, before) => value > before || before === max);
  await press('End', (value) => value === max);
  await press('PageDown', (value, before) => value < before);
  if ((await read()) !== min && !(await refused())) {
    expect(await slider.getAttribute('aria-valuetext'), `${name} says`).not.toBe(said);
  }
  const last = (await page.evaluate(() => (window as unknown as { last: unknown }).last)) as {
    readonly parameters: Readonly<Record<string, number | readonly number[]>>;
    readonly quantities: Readonly<Record<string, number>>;
  };
  const told = last.parameters[name];
  const value = typeof told === 'number' ? told : told?.[Number(index)];
  expect(Math.abs((value ?? NaN) - (await read())), `${name} told the page ${value}`).toBeLessThanOrEqual(
    step / 2,
  );
  expect(await outputs(figure)).toEqual(last.quantities);
}

describe.each(inEnglish)('on $path', ({ path }) => {
  it('Tab reaches every control in order, shows where it is, and leaves again', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const expected = await reachable(page);
      const reached: number[] = [];
      const unmarked: string[] = [];
      // A few more than there are, for boxes that scroll and for what stands in frames of ours.
      for (let i = 0; i < expected.length + 40 + 60 * (await page.locator('iframe.framed').count()); i++) {
        await page.keyboard.press('Tab');
        const { stop, isMarked, isLeft, html } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const style = getComputedStyle(element);
          // The mark may be on what stands for a visually hidden input: its label or the next element.
          const around = [
            element,
            element.closest('label'),
            element.parentElement,
            element.nextElementSibling,
          ]
            .filter((one) => one !== null)
            .map((one) => getComputedStyle(one));
          const isMarked =
            element.matches(':focus-visible') &&
            (around.some(
              ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
            ) ||
              style.boxShadow !== 'none');
          return {
            isLeft: element === document.body || element === document.documentElement,
            stop: Number(element.dataset['stop'] ?? '-1'),
            isMarked,
            html: element.outerHTML.slice(0, 90),
          };
        });
        if (isLeft) break;
        // A box that scrolls may be a stop of the browser's own making.
        if (stop < 0) continue;
        if (!isMarked) unmarked.push(html);
        reached.push(stop);
      }
      const missed = expected.filter((_, i) => !reached.includes(i));
      expectNone(missed, 'not reached');
      expect(reached, 'order').toEqual([...reached].sort((a, b) => a - b));
      expectNone(unmarked, 'focus that cannot be seen');
    });
  });
});

// The page of each widget alone: a chapter holds the same element, and the other language the same controls.
const alone = embeds.filter(({ language }) => language === 'en');

describe.each(pagesWith('live-widget', alone))('the sliders of $path', ({ path }) => {
  it('move by arrows, Page, Home and End, say their value, and the figure follows', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('live-widget details'))
          fold.open = true;
        addEventListener('widget-change', (event) => {
          (window as unknown as { last: unknown }).last = (event as CustomEvent).detail;
        });
      });
      // Of a curve's many knots every eighth: they are one control repeated.
      const sliders = await page
        .locator('live-widget input[type="range"]')
        .and(page.locator(':not([data-index]), [data-index="0"], [data-index$="8"]'))
        .all();
      expect(await page.locator('live-widget :is(input, select, textarea)').count()).toBeGreaterThan(0);
      for (const slider of sliders) await driveSlider(page, slider);
    });
  });

  it('press every preset and reset: the numbers come back to what they were', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      for (const root of await page.locator('live-widget').all()) {
        const first = await outputs(root);
        for (const preset of await root.locator('[data-preset]').all()) {
          await preset.focus();
          await page.keyboard.press('Enter');
          await settled(page);
        }
        await root.locator('button[name="reset"]').focus();
        await page.keyboard.press('Space');
        await settled(page);
        expect(await outputs(root)).toEqual(first);
      }
    });
  });
});

describe.each(pagesWith('training-cell', chapters))('the cell of $path', ({ path }) => {
  it('runs and pauses by Enter and Space', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const cell = page.locator('training-cell').first();
      await cell.locator('button[name="run"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => Number(document.querySelector('training-cell')?.getAttribute('data-step')) >= 5,
      );
      await cell.locator('button[name="pause"]').focus();
      await page.keyboard.press('Space');
      await page.waitForSelector('training-cell[data-state="paused"]');
      const step = Number(await cell.getAttribute('data-step'));
      await cell.locator('button[name="step"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(`training-cell[data-step="${step + 1}"]`);
      await cell.locator('button[name="reset"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('training-cell[data-step="0"]');
    });
  });
});
