// The picture of the first page plays itself once, and is then played by mouse, touch and keys; without script it is told in four moments.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/notebook/language.ts';
import { expectRelative } from '../setup/close.ts';
import { settled } from '../setup/figure.ts';
import { visit } from '../setup/visit.ts';

const criterionOf = (page: Page): Promise<number> =>
  page.locator('first-play').evaluate((element) => Number((element as HTMLElement).dataset['criterion']));
const textOf = (page: Page, name: string): Promise<string> =>
  page.locator(`.worth[data-play="${name}"]`).innerText();

async function handleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.play-picture:visible .hit').boundingBox();
  if (!box) throw new Error('the handle has no place on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe.each(languages)('the first page, %s', (language) => {
  it('is played by the mouse, comes to −log 4 where the laws agree, and writes both terms over the formula', async () => {
    await visit(`/${language}/`, {}, async ({ page }) => {
      await page.locator('first-play[data-ready]').waitFor();
      // Two thirds of the way down.
      expectRelative(await criterionOf(page), (-2 / 3) * Math.log(4), 1e-6, 'C(G) at rest');
      const from = await handleOf(page);
      await page.mouse.move(from.x + 6, from.y + 4);
      await page.mouse.down();
      await settled(page);
      // Held off its middle, it stays where it is.
      expectRelative(await criterionOf(page), (-2 / 3) * Math.log(4), 1e-6, 'C(G) when held');
      // The data's peak: mean 1.7 on an axis from −6 to 6 over the picture's frame, and density 0.399 under 0.74.
      const box = await page.locator('.play-picture:visible').boundingBox();
      if (!box) throw new Error('the picture has no place on the screen');
      const scale = box.width / 936;
      const peak = {
        x: box.x + scale * (1 + (7.7 / 12) * 893),
        y: box.y + scale * (252 - (0.3989 / 0.74) * 238),
      };
      await page.mouse.move(peak.x + 6, peak.y + 4, { steps: 5 });
      await page.mouse.up();
      await settled(page);
      expectRelative(await criterionOf(page), -Math.log(4), 1e-12, 'C(G) at equality');
      expect(await textOf(page, 'criterion')).toBe('−1.386');
      expect([await textOf(page, 'real'), await textOf(page, 'fake')]).toEqual(['−0.693', '−0.693']);
      await page.locator('[data-set-unit="bits"]').click();
      expect(await textOf(page, 'criterion')).toBe('−2.000');
    });
  });

  it('is played by keys, and says the value', async () => {
    await visit(`/${language}/`, {}, async ({ page }) => {
      await page.locator('first-play[data-ready]').waitFor();
      const mean = page.locator('first-play input[name="mean"]');
      await mean.focus();
      const before = await criterionOf(page);
      for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
      const after = await criterionOf(page);
      expect(after).toBeLessThan(before);
      const said = (-after).toFixed(3);
      await expect.poll(() => mean.getAttribute('aria-valuetext')).toContain(said);
    });
  });

  it('is told in four moments without script', async () => {
    await visit(`/${language}/`, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.approach svg').count()).toBe(4);
      expect(await page.locator('.approach').isVisible()).toBe(true);
      expect(await page.locator('first-play').isVisible()).toBe(false);
    });
  });
});

describe('the first page', () => {
  it('plays the approach once, downhill, and stops a third short', async () => {
    await visit('/en/', { reducedMotion: 'no-preference' }, async ({ page }) => {
      await page.locator('first-play[data-ready]').waitFor();
      const seen: number[] = [];
      await expect
        .poll(
          async () => {
            seen.push(await criterionOf(page));
            return seen.at(-1);
          },
          { timeout: 30_000 },
        )
        .toBeCloseTo((-2 / 3) * Math.log(4), 9);
      const way = seen.slice(1);
      expect(way).toEqual([...way].sort((a, b) => b - a));
    });
  });

  it('puts back what a cancelled finger moved, on a phone', async () => {
    await visit('/en/', { viewport: { width: 390, height: 844 }, hasTouch: true }, async ({ page }) => {
      await page.locator('first-play[data-ready]').waitFor();
      const before = await criterionOf(page);
      await page.locator('.play-picture:visible .handle').evaluate((handle) => {
        const box = handle.getBoundingClientRect();
        const at = (type: string, dx: number): void => {
          handle.dispatchEvent(
            new PointerEvent(type, {
              pointerId: 7,
              pointerType: 'touch',
              isPrimary: true,
              bubbles: true,
              button: type === 'pointerdown' ? 0 : -1,
              clientX: box.x + box.width / 2 + dx,
              clientY: box.y + box.height / 2,
            }),
          );
        };
        // A made pointer cannot be captured.
        Object.assign(handle, { setPointerCapture: () => undefined });
        at('pointerdown', 0);
        at('pointermove', 40);
      });
      await settled(page);
      expect(await criterionOf(page)).not.toBe(before);
      await page
        .locator('.play-picture:visible .handle')
        .evaluate((handle) =>
          handle.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 7, bubbles: true })),
        );
      await settled(page);
      expect(await criterionOf(page)).toBe(before);
    });
  });

  it('leads a returning reader on to the chapter that was opened last', async () => {
    await visit('/en/entropy/', {}, async ({ page }) => {
      await page.goto(new URL('/en/', page.url()).href);
      const link = page.locator('.go-on');
      await expect.poll(() => link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toContain('/en/entropy/');
      expect(await link.innerText()).toContain('4');
    });
  });
});
