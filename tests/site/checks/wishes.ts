// What a reader's system asks for: less motion, fewer colours, paper.
import { expect } from 'vitest';
import { expectNone } from '../../setup/close.ts';
import { driveEverything } from '../../setup/drive.ts';
import { documentOf, type SitePage } from '../../setup/pages.ts';
import { isEnglish, narrow, type Check } from './check.ts';

const hasFigure = (page: SitePage): boolean =>
  documentOf(page).querySelector('live-widget, training-cell') !== null;

/** Drives everything, in a narrow window, and leaves it so. */
export const lessMotion: Check = {
  claim: 'moves nothing where the reader asked for less motion, while every control is driven',
  // Driving changes numbers, and those are as wide in every language.
  holdsOn: isEnglish,
  look: async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(narrow);
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
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  },
};

export const fewColours: Check = {
  claim: 'keeps its controls and marks in forced colours',
  holdsOn: isEnglish,
  look: async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
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
    await page.emulateMedia({ forcedColors: 'none' });
  },
};

export const paper: Check = {
  claim: 'keeps figures, numbers and formulas on paper, and leaves controls and navigation out',
  holdsOn: hasFigure,
  look: async ({ page, built }) => {
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const visible = (selector: string): number =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        // The figures in exercises and in previews are copies, and are not printed.
        panels: document.querySelectorAll(':is(live-widget, training-cell) .panel').length,
        pictures: visible('.panel svg'),
        numbers: visible('figure output[data-value]'),
        // Bars are a picture too, and what the text speaks of.
        controls: visible(
          '.controls input:not(.vector *), .controls select, .controls button, header button, nav a',
        ),
        bars: document.querySelectorAll('live-widget .vector').length,
        printedBars: visible('live-widget .vector'),
      };
    });
    // Whatever comes out, the next check finds the page on a screen.
    const size = isEnglish(built) ? (await page.pdf({ format: 'A4' })).byteLength : undefined;
    await page.emulateMedia({ media: 'screen' });
    expect(seen.panels).toBeGreaterThan(0);
    expect(seen.pictures).toBe(seen.panels);
    expect(seen.numbers).toBeGreaterThan(0);
    expect(seen.controls).toBe(0);
    expect(seen.printedBars).toBe(seen.bars);
    // The printed page itself is the same in both languages but for its words.
    if (size !== undefined) expect(size).toBeGreaterThan(10_000);
  },
};
