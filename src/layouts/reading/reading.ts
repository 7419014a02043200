// A reader's place in a chapter: the column beside the text, the bar that comes back, and the answers given before. What
// prints a framed figure comes along.
import '../../styles/bar.css';
import '../../../components/live/page/frames-on-paper.ts';
import { languageOfPath } from '../../notebook/language.ts';
import { reportOurs } from '../../notebook/outside.ts';
import { wordsOf } from '../../notebook/words/load.ts';
import type { PlaceWords } from '../../notebook/words/place.ts';
import { keepAnswers } from './answers.ts';
import { addBar } from './bar.ts';
import type { Margin } from './margin.ts';
import { chapterAt } from './progress.ts';
import { currentAmong, sectionsOf } from './sections.ts';

function begin(article: HTMLElement, words: PlaceWords): void {
  const sections = sectionsOf(article);
  const chapter = chapterAt(location.pathname);
  let margin: Margin | undefined;
  const exercises = keepAnswers(chapter, words.done, () => margin?.count());
  const bar = addBar(sections, words);
  let asked = false;
  const show = (): void => {
    asked = false;
    const current = currentAmong(sections);
    margin?.show(current);
    bar.show(current);
  };
  addEventListener(
    'scroll',
    () => {
      if (!asked) requestAnimationFrame(show);
      asked = true;
    },
    { passive: true },
  );
  show();
  // The column comes when there is room for it, and stays: the style sheet hides it where there is none.
  const wide = matchMedia('(width >= 1100px)');
  const addColumn = async (): Promise<void> => {
    if (!wide.matches || margin) return;
    const { addMargin } = await import('./margin.ts');
    margin ??= addMargin(article, sections, exercises, words);
    show();
  };
  wide.addEventListener('change', () => void addColumn().catch(reportOurs));
  addColumn().catch(reportOurs);
}

const article = document.querySelector<HTMLElement>('main > article');
wordsOf<PlaceWords>(import(`../../../content/${languageOfPath(location.pathname)}/words/live/place.ts`)).then(
  (words) => {
    if (article) begin(article, words);
  },
  reportOurs,
);
