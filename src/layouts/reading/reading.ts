// A reader's place in a chapter: the column beside the text, the bar that comes back, and the answers given before.
import '../../styles/reading.css';
import { languageOfPath } from '../../notebook/language.ts';
import { reportOurs } from '../../notebook/outside.ts';
import { wordsOf } from '../../notebook/words/load.ts';
import type { PlaceWords } from '../../notebook/words/place.ts';
import { keepAnswers } from './answers.ts';
import { addBar } from './bar.ts';
import { addMargin } from './margin.ts';
import { currentAmong, sectionsOf } from './sections.ts';

function begin(article: HTMLElement, words: PlaceWords): void {
  const sections = sectionsOf(article);
  const chapter = location.pathname.split('/').at(-2) ?? '';
  const exercises = keepAnswers(chapter, words.done, () => margin.count());
  const margin = addMargin(article, sections, exercises, words);
  const bar = addBar(sections, words);
  let asked = false;
  const show = (): void => {
    asked = false;
    const current = currentAmong(sections);
    margin.show(current);
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
}

const article = document.querySelector<HTMLElement>('main > article');
wordsOf<PlaceWords>(import(`../../../content/${languageOfPath(location.pathname)}/words/live/place.ts`)).then(
  (words) => {
    if (article) begin(article, words);
  },
  reportOurs,
);
