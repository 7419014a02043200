import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { outputs, settled } from '../../setup/figure.ts';

interface Change {
  readonly parameters: Readonly<Record<string, number | readonly number[]>>;
  readonly quantities: Readonly<Record<string, number>>;
}

declare global {
  // What the figure last told its page of itself.
  interface Window {
    lastChange?: Change;
  }
}

/**
 * One slider through its keys, or through three of them. A figure may refuse a value that leaves nothing to draw, and then
 * says so.
 */
async function driveSlider(page: Page, slider: Locator, isFirst: boolean): Promise<void> {
  const figure = slider.locator('xpath=ancestor::live-widget');
  await figure.locator('button[name="reset"]').click();
  await settled(page);
  const { name, index, min, max, step } = await slider.evaluate((element) => {
    const { name, dataset, min, max, step } = element as HTMLInputElement;
    return { name, index: dataset['index'], min: Number(min), max: Number(max), step: Number(step) };
  });
  /** What the slider stands at, what it says of that, and whether its figure refused a value, when that is drawn. */
  const read = (): Promise<{ value: number; said: string | null; refused: boolean }> =>
    slider.evaluate(async (element) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const notice = element.closest('live-widget')?.querySelector('.notice');
      return {
        value: Number((element as HTMLInputElement).value),
        said: element.getAttribute('aria-valuetext'),
        refused: notice?.checkVisibility() ?? false,
      };
    });
  let now = await read();
  const press = async (key: string, holds: (value: number, before: number) => boolean): Promise<void> => {
    const before = now.value;
    await page.keyboard.press(key);
    now = await read();
    const isRight = holds(now.value, before) || (now.refused && now.value === before);
    expect(isRight, `${name}: ${key} from ${before} gives ${now.value}`).toBe(true);
  };
  const near = (a: number, b: number): boolean => Math.abs(a - b) < step * 1e-6;
  await slider.focus();
  await press('Home', (value) => value === min);
  await press('ArrowRight', (value, before) => near(value, Math.min(max, before + step)));
  const { said } = now;
  if (isFirst) {
    await press('ArrowLeft', (value, before) => near(value, Math.max(min, before - step)));
    await press('ArrowUp', (value, before) => near(value, Math.min(max, before + step)));
    await press('ArrowDown', (value, before) => near(value, Math.max(min, before - step)));
    await press('PageUp', (value, before) => value > before || before === max);
    await press('PageDown', (value, before) => value < before || before === min);
  }
  await press('End', (value) => value === max);
  if (now.value !== min && !now.refused) expect(now.said, `${name} says`).not.toBe(said);
  const last = await page.evaluate(() => window.lastChange);
  const told = last?.parameters[name];
  const value = typeof told === 'number' ? told : told?.[Number(index)];
  expect(Math.abs((value ?? NaN) - now.value), `${name} told the page ${value}`).toBeLessThanOrEqual(
    step / 2,
  );
  expect(await outputs(figure)).toEqual(last?.quantities);
}

/** Every slider of the page, all folds opened. */
export async function driveSliders(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('live-widget details')) fold.open = true;
    addEventListener('widget-change', (event) => {
      window.lastChange = (event as CustomEvent<Change>).detail;
    });
  });
  // Of a curve's many knots every eighth: they are one control repeated.
  const sliders = await page
    .locator('live-widget input[type="range"]')
    .and(page.locator(':not([data-index]), [data-index="0"], [data-index$="8"]'))
    .all();
  expect(await page.locator('live-widget :is(input, select, textarea)').count()).toBeGreaterThan(0);
  // What a key does is the browser's, and the same for all: every key on the first, and on the others the ends and a step.
  for (const [i, slider] of sliders.entries()) await driveSlider(page, slider, i === 0);
}
