import type { Page } from 'playwright';

/** What a reader without KaTeX's drawing gets: the MathML's text, without the invisible sign of application. */
export const mathTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('math')].map((math) => math.textContent.replaceAll(/[\u2061\s]/g, '')),
  );
