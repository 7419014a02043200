// The header's return, as a bar, when one scrolls back: whose book this is, the section that is being read, and a way to
// the others. It does not lie on a figure whose picture stays in sight.
import type { PlaceWords } from '../../notebook/words/place.ts';
import { listOf, mark, titleOf } from './sections.ts';

export interface Bar {
  readonly show: (current: number) => void;
}

/** Pixels of the bar, and how many lines of text a window has to hold before anything may stick. */
const height = 40;
const lines = 27;

/** Small movements back are no wish to see it. */
const back = 6;

/** Whether a window is high enough for its letters: not a phone on its side, and not where the text is much enlarged. */
const isHighEnough = (): boolean =>
  innerHeight >= 480 &&
  innerHeight >= lines * parseFloat(getComputedStyle(document.documentElement).fontSize);

const figures = '.stage, .framed';
const isOnFigure = (): boolean =>
  [...document.querySelectorAll(figures)].some((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return top < height && bottom > 0;
  });

export function addBar(sections: readonly HTMLElement[], words: PlaceWords): Bar {
  const bar = document.createElement('nav');
  bar.className = 'place-bar';
  bar.setAttribute('aria-label', words.sections);
  const home = document.querySelector('.site-header .home')?.cloneNode(true) as HTMLElement | undefined;
  if (home) home.setAttribute('aria-label', home.textContent.trim());
  const menu = document.createElement('details');
  menu.className = 'menu';
  const place = document.createElement('summary');
  const places = document.createElement('div');
  places.className = 'places';
  const list = listOf(sections);
  places.append(list);
  menu.append(place, places);
  const search = document.querySelector<HTMLElement>('.site-header .search');
  const again = search?.cloneNode(true);
  again?.addEventListener('click', () => search?.click());
  bar.append(...[home, menu, again].filter((one) => one !== undefined));
  document.querySelector('.site-header')?.after(bar);
  const title = document.createElement('span');
  place.append(title);

  const close = (): void => {
    menu.open = false;
  };
  places.addEventListener('click', close);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) close();
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    close();
    place.focus();
  });

  let before = scrollY;
  let named: number | undefined;
  const set = (isShown: boolean): void => {
    bar.classList.toggle('shown', isShown);
    if (!isShown) close();
  };
  addEventListener(
    'scroll',
    () => {
      const moved = scrollY - before;
      if (menu.open && Math.abs(moved) < innerHeight / 2) return;
      if (scrollY < 160 || !isHighEnough() || isOnFigure() || (moved > 0 && !bar.matches(':focus-within')))
        set(false);
      else if (moved < -back) set(true);
      if (Math.abs(moved) > back || scrollY === 0) before = scrollY;
    },
    { passive: true },
  );
  addEventListener('resize', () => set(false));

  return {
    show: (current) => {
      mark(list, current);
      if (current === named) return;
      named = current;
      const heading = sections[current] ?? document.querySelector<HTMLElement>('h1');
      title.replaceChildren(...(heading ? titleOf(heading) : []));
    },
  };
}
