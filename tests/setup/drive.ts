// Drives every control of a page once, as its readers do, so that a test can look at what became of the page.
import type { Page } from 'playwright';
import { settled } from './figure.ts';

/** Opens every fold, moves every slider, choice and switch, and presses each preset; how many there were. */
export async function driveEverything(page: Page): Promise<number> {
  const driven = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not([name])'))
      (details as HTMLDetailsElement).open = true;
    const figures = [...document.querySelectorAll('live-widget, training-cell')];
    const fields = figures.flatMap((figure) => [
      ...figure.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
    ]);
    const tell = (field: Element): void => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    for (const field of fields) {
      // A control may have been replaced by what another one did.
      if (!field.isConnected || field.disabled) continue;
      if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
      else if (field.type === 'checkbox') field.checked = !field.checked;
      else if (field.type === 'range') field.value = String((2 * Number(field.min) + Number(field.max)) / 3);
      tell(field);
    }
    const presets = figures.flatMap((figure) => [
      ...figure.querySelectorAll<HTMLButtonElement>('[data-preset]'),
    ]);
    for (const preset of presets) preset.click();
    return fields.length + presets.length;
  });
  await settled(page);
  return driven;
}
