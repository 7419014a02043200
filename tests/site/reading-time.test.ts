// How long the main path of a chapter takes: what goes beyond it is folded, and is not counted.
import { describe, expect, it } from 'vitest';
import { chapters, documentOf, pages, type SitePage } from '../setup/pages.ts';

/** Minutes for the main path of any chapter. */
const most = 25;
const wordsPerMinute = 200;
const syllablesPerMinute = 500;
const secondsPerFormula = 5;

/** What is folded, done rather than read, or operated. */
const beyond =
  'details, .exercises, pre, code, template, svg, table, select, button, dl, fieldset, label, .controls, .katex, .sources, .needs-script, [hidden], .visually-hidden, .announcement';

/** By the measure of curriculum.md: words or syllables of the main path, and five seconds for each displayed formula. */
export function minutesOf(page: SitePage): number {
  const article = documentOf(page).querySelector('main article');
  if (!article) throw new Error(`${page.path} has no article`);
  const copy = article.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details, .exercises')) folded.remove();
  const formulas = copy.querySelectorAll('.equation').length;
  for (const part of copy.querySelectorAll(`${beyond}, .equation`)) part.remove();
  const text = copy.textContent;
  const read =
    page.language === 'ko'
      ? (text.match(/[가-힣]/g)?.length ?? 0) / syllablesPerMinute
      : (text.match(/[A-Za-z][A-Za-z’'-]*/g)?.length ?? 0) / wordsPerMinute;
  return read + (formulas * secondsPerFormula) / 60;
}

describe.each(chapters)('$path', (page) => {
  it(`has a main path of at most ${most} minutes`, () => {
    const minutes = minutesOf(page);
    expect(
      minutes,
      `${page.path} takes ${minutes.toFixed(1)} minutes: fold what goes beyond`,
    ).toBeLessThanOrEqual(most);
  });
});

describe.each(pages.filter(({ kind }) => kind === 'landing'))('$path', (landing) => {
  it('says the minutes of each chapter, to a fifth', () => {
    for (const page of chapters.filter(({ language }) => language === landing.language)) {
      const card = documentOf(landing).querySelector(`.contents a[href$="${page.path}"] + p`);
      const said = Number(/\d+/.exec(card?.textContent ?? '')?.[0]);
      expect(Math.abs(said - minutesOf(page)), `${page.path}: ${said}`).toBeLessThanOrEqual(
        minutesOf(page) / 5,
      );
    }
  });
});
