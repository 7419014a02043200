// The column beside the text on a wide window: the chapter's sections, its exercises, and the unit. It gives way to
// whatever takes the margin: a note, a figure, a fold.
import '../../styles/margin.css';
import type { PlaceWords } from '../../notebook/words/place.ts';
import { listOf, mark } from './sections.ts';
import { unitSwitch } from './unit-switch.ts';

export interface Margin {
  /** Marks the section that is being read. */
  readonly show: (current: number) => void;
  /** Counts the exercises that are done. */
  readonly count: () => void;
}

function exerciseRow(exercises: readonly HTMLElement[], name: string, words: PlaceWords) {
  const part = document.createElement('div');
  const title = document.createElement('p');
  const row = document.createElement('p');
  row.className = 'rings';
  const links = exercises.map((exercise, i) => {
    const link = document.createElement('a');
    link.href = `#${exercise.id}`;
    link.textContent = String(i + 1);
    return link;
  });
  row.append(...links);
  part.append(title, row);
  const count = (): void => {
    const done = exercises.filter((one) => one.dataset['done'] !== undefined);
    const said = document.createElement('span');
    said.textContent = words.doneOf(done.length, exercises.length);
    title.replaceChildren(name, ' ', said);
    links.forEach((link, i) => {
      const isDone = exercises[i]?.dataset['done'] !== undefined;
      link.classList.toggle('done', isDone);
      link.setAttribute('aria-label', `${name} ${i + 1}${isDone ? `, ${words.done}` : ''}`);
    });
  };
  count();
  return { part, count };
}

/** Hides the column while something reaches into its place. */
function giveWay(column: HTMLElement, article: HTMLElement): void {
  const inTheWay = new Set<Element>();
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    inTheWay.clear();
    const { left, height } = column.getBoundingClientRect();
    if (height === 0) return;
    const bottom = Math.max(0, innerHeight - height - 48);
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting && boundingClientRect.right > left) inTheWay.add(target);
          else inTheWay.delete(target);
        }
        column.classList.toggle('gone', inTheWay.size > 0);
      },
      { rootMargin: `0px 0px -${bottom}px 0px` },
    );
    const parts = article.querySelectorAll(':scope > :not(.margin-track), .opening .goals > *, .program > *');
    for (const part of parts) observer.observe(part);
  };
  new ResizeObserver(watch).observe(column);
  addEventListener('resize', watch);
}

/** Puts the column beside the text of a chapter. */
export function addMargin(
  article: HTMLElement,
  sections: readonly HTMLElement[],
  exercises: readonly HTMLElement[],
  words: PlaceWords,
): Margin {
  const track = document.createElement('div');
  track.className = 'margin-track';
  const column = document.createElement('nav');
  column.className = 'margin-column gone';
  column.setAttribute('aria-label', words.sections);
  const list = listOf(sections);
  column.append(list);
  const name = document.getElementById('exercises')?.textContent ?? '';
  const row = exercises.length > 0 ? exerciseRow(exercises, name, words) : undefined;
  if (row) column.append(row.part);
  const unit = unitSwitch();
  if (unit) column.append(unit);
  track.append(column);
  article.prepend(track);
  giveWay(column, article);
  return { show: (current) => mark(list, current), count: () => row?.count() };
}
