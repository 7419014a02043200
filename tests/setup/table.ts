// The tables of a figure as they stand on the page.
import type { Locator } from 'playwright';
import { settled } from './figure.ts';

/** The rows of a panel's table on the page, which has as many digits as a reader wants. */
export async function tableOf(root: Locator, panel: string): Promise<string[][]> {
  const numbers = root.locator('details.numbers');
  if ((await numbers.getAttribute('open')) === null) await numbers.locator('summary').click();
  await settled(root.page());
  return root
    .locator(`[data-table="${panel}"]`)
    .evaluate((table) =>
      [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((one) => one.textContent)),
    );
}

const digitsOf = (superscript: string): string =>
  superscript.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/g, (c) => '0123456789-'['⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.indexOf(c)] ?? '');

/** The number that a page's text stands for. */
export function numberOf(text: string): number {
  const plain = text.replace('−', '-').replaceAll(',', '').replace('∞', 'Infinity');
  const [, mantissa, power] = /^(.*)×10(.*)$/.exec(plain) ?? [];
  if (mantissa !== undefined && power !== undefined) return Number(mantissa) * 10 ** Number(digitsOf(power));
  return /^[–—]?$/.test(plain) ? NaN : Number(plain);
}
