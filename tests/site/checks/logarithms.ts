import { expect } from 'vitest';
import { faultOfMathml } from '../../../components/prose/build/mathml.ts';
import { mathTexts } from '../../setup/math-texts.ts';
import type { Check } from './check.ts';

/** Leaves the page in nats, which the reader has then chosen. */
export const logarithms: Check = {
  claim: 'rewrites its numbers and, for the ear, its logarithms with the switch of unit, and back',
  holdsOn: ({ kind }) => kind === 'chapter',
  look: async ({ page }) => {
    const set = (unit: string): Promise<void> => page.locator(`header [data-set-unit="${unit}"]`).click();
    const written = (): Promise<string[]> =>
      page.locator('math').evaluateAll((all) => all.map((math) => math.outerHTML));
    await set('nats');
    const [nats, spoken] = [await written(), await mathTexts(page)];
    await set('bits');
    const bits = await written();
    // Oracle: the value in nats over log 2, to the digits shown.
    const numbers = await page.locator('main data.number[data-unit-kind="information"]').evaluateAll((all) =>
      all.map((one) => {
        const { value, digits } = (one as HTMLElement).dataset;
        return { text: one.textContent.trim(), value: Number(value), digits: Number(digits) };
      }),
    );
    for (const { text, value, digits } of numbers.filter(({ text }) => /^[−\d.]+$/.test(text)))
      expect(text.replace('−', '-')).toBe((value / Math.LN2).toFixed(digits));
    expect(bits.flatMap((math) => faultOfMathml(math) ?? [])).toEqual([]);
    expect(bits.filter((math) => math.includes('<mi class="log">'))).toEqual([]);
    const follows = nats.map((math) => /class="log"|data-bits/.test(math));
    const changed = (await mathTexts(page)).map((text, i) => text !== spoken[i]);
    expect(changed, 'a formula is heard otherwise when it holds a marked logarithm, and only then').toEqual(
      follows,
    );
    await set('nats');
    expect(await written()).toEqual(nats);
  },
};
