// The keyboard's way through a page.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectNone } from '../../setup/close.ts';
import { isEnglish, type Check } from './check.ts';

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

export const tab: Check = {
  claim: 'is reached by Tab, every control in order, each showing where it is, and left again',
  holdsOn: isEnglish,
  look: async ({ page }) => {
    const expected = await reachable(page);
    // From the top, wherever the focus was: it goes on from the body, which is no stop itself.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const reached: number[] = [];
    const unmarked: string[] = [];
    // A few more than there are, for boxes that scroll and for what stands in frames of ours.
    for (let i = 0; i < expected.length + 40 + 60 * (await page.locator('iframe.framed').count()); i++) {
      await page.keyboard.press('Tab');
      const { stop, isMarked, isLeft, html } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const style = getComputedStyle(element);
        // The mark may be on what stands for a visually hidden input: its label or the next element.
        const around = [element, element.closest('label'), element.parentElement, element.nextElementSibling]
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
  },
};
