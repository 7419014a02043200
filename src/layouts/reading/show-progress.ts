// What is done of each chapter, where chapters are listed.
import { languageOfPath } from '../../notebook/language.ts';
import { wordsOf } from '../../notebook/words/load.ts';
import type { PlaceWords } from '../../notebook/words/place.ts';
import { chapterAt, doneIn, progress } from './progress.ts';

const load = (): Promise<PlaceWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/place.ts`));

/** Says it once: asked again, it says what has become of it. */
function say(place: Element, text: string): void {
  let said = place.querySelector('.progress');
  if (!said) {
    said = document.createElement('span');
    said.className = 'progress';
    place.append(said);
  }
  said.textContent = text;
}

/** On the cards of the landing page, whose links say how many exercises there are. */
export async function showOnCards(): Promise<void> {
  const [words, all] = [await load(), progress()];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exercises]')) {
    const done = doneIn(all[chapterAt(link.pathname)]);
    const place = link.parentElement?.querySelector('p');
    if (done > 0 && place) say(place, ` · ${words.exercisesDone(done, Number(link.dataset['exercises']))}`);
  }
}

/** In the list of chapters in the header. */
export async function showInMenu(): Promise<void> {
  const [words, all] = [await load(), progress()];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header .menu li a')) {
    const done = doneIn(all[chapterAt(link.pathname)]);
    const place = link.lastElementChild;
    if (done > 0 && place) say(place, ` ${words.someDone(done)}`);
  }
}
