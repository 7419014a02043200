// Small windows, large text, and what a reader's system asks for: fewer colours, less motion, paper.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { driveEverything } from '../setup/drive.ts';
import { distinct, inEnglish, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

/** Elements that stick out of the window to the right, unless a box of their own scrolls them. */
async function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= width + 0.5) return false;
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box !== document.body && getComputedStyle(box).overflowX !== 'visible') return false;
      }
      return true;
    });
    return [
      `the page is ${document.documentElement.scrollWidth} px wide in ${width} px`,
      ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
}

/** Controls whose target is under 24 px, but for links inside a sentence (WCAG 2.5.8 lets those be). */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, textarea')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
      )
      .map((element) => {
        // A label is part of its input's target.
        const boxes = [element, element.closest('label')]
          .filter((one) => one !== null)
          .map((one) => one.getBoundingClientRect());
        const [width, height] = [
          Math.max(...boxes.map((box) => box.width)),
          Math.max(...boxes.map((box) => box.height)),
        ];
        return {
          size: Math.min(width, height),
          html: `${width}×${height} ${element.outerHTML.slice(0, 100)}`,
        };
      })
      .filter(({ size }) => size < 24)
      .map(({ html }) => html),
  );
}

describe.each(distinct)('$path', ({ path, language }) => {
  it('fits into 320 px without sideways scrolling, before and after its controls are driven', async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      expectNone(await sidewaysOf(page), 'on load');
      await untilLive(page);
      // Driving changes numbers, and those are as wide in every language.
      if (language !== 'ko') await driveEverything(page);
      expectNone(await sidewaysOf(page), 'after driving');
      expectNone(await smallTargets(page), 'targets under 24 px');
    });
  });
});

describe.each(inEnglish)('$path', ({ path }) => {
  it('holds text of twice the size without sideways scrolling', async () => {
    await visit(path, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await untilLive(page);
      const bodySize = (): Promise<number> =>
        page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
      const before = await bodySize();
      // The browser's own setting for larger text, which also counts in media queries.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.reload();
      await untilLive(page);
      expect((await bodySize()) / before).toBeGreaterThan(1.7);
      expectNone(await sidewaysOf(page), 'sideways');
    });
  });
});

describe.each(inEnglish)('$path', ({ path }) => {
  it('moves nothing where the reader asked for less motion', async () => {
    await visit(path, { reducedMotion: 'reduce' }, async ({ page }) => {
      await untilLive(page);
      await driveEverything(page);
      const moving = await page.evaluate(() => {
        const running = document.getAnimations().filter(({ playState }) => playState === 'running');
        const styled = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const longest = Math.max(...transitionDuration.split(',').map(parseFloat));
          return (
            longest > 0.01 ||
            (animationName !== 'none' && parseFloat(animationDuration) > 0.01) ||
            scrollBehavior === 'smooth'
          );
        });
        return [...running.map(String), ...styled.map((element) => element.outerHTML.slice(0, 100))].slice(
          0,
          5,
        );
      });
      expectNone(moving, 'moving');
    });
  });

  it('keeps its controls and marks in forced colours', async () => {
    await visit(path, { forcedColors: 'active' }, async ({ page }) => {
      await untilLive(page);
      const lost = await page.evaluate(() => {
        const background = getComputedStyle(document.body).backgroundColor;
        // Marks that keep the page's own colour would vanish on a background of the reader's choice.
        const strokes = [...document.querySelectorAll<SVGElement>('figure svg path')].filter(
          (path) => path.checkVisibility() && getComputedStyle(path).stroke === background,
        );
        const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
          (button) => button.checkVisibility() && getComputedStyle(button).color === background,
        );
        // Which of two is pressed must show without the page's own colours.
        const look = (button: HTMLElement): string => {
          const {
            backgroundColor,
            color,
            borderColor,
            borderStyle,
            borderWidth,
            outlineStyle,
            textDecorationLine,
            fontWeight,
          } = getComputedStyle(button);
          return [
            backgroundColor,
            color,
            borderColor,
            borderStyle,
            borderWidth,
            outlineStyle,
            textDecorationLine,
            fontWeight,
          ].join();
        };
        const pressed = [...document.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].filter(
          (button) => {
            const other = button.parentElement?.querySelector<HTMLElement>('[aria-pressed="false"]');
            return button.checkVisibility() && other && look(button) === look(other);
          },
        );
        return [...strokes, ...buttons, ...pressed]
          .map((element) => element.outerHTML.slice(0, 100))
          .slice(0, 5);
      });
      expectNone(lost, 'lost');
    });
  });
});

describe.each(pagesWith('live-widget, training-cell', distinct))('$path on paper', ({ path }) => {
  it('keeps figures, numbers and formulas, and leaves controls and navigation out', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => {
        const visible = (selector: string): number =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
        return {
          panels: document.querySelectorAll('.panel').length,
          pictures: visible('.panel svg'),
          numbers: visible('figure output[data-value]'),
          controls: visible('.controls input, .controls select, .controls button, header button, nav a'),
        };
      });
      expect(seen.panels).toBeGreaterThan(0);
      expect(seen.pictures).toBe(seen.panels);
      expect(seen.numbers).toBeGreaterThan(0);
      expect(seen.controls).toBe(0);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    });
  });
});
