// The sections of a chapter, read from its headings.
import { withoutNames } from '../without-names.ts';

export const sectionsOf = (article: Element): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('h2[id]')].filter((one) => !one.closest('.opening, details'));

/** How far down the window a heading counts as reached, in pixels. */
const reached = 120;

/** Finds the section that is being read; -1 before the first. */
export const currentAmong = (sections: readonly HTMLElement[]): number =>
  sections.findLastIndex((heading) => heading.getBoundingClientRect().top <= reached);

/** Copies what a heading says, formulas too: no link stands within a link. */
export function titleOf(heading: HTMLElement): Node[] {
  return [...withoutNames(heading.cloneNode(true) as HTMLElement, 'a').childNodes];
}

/** Makes a list of links to sections. */
export function listOf(sections: readonly HTMLElement[]): HTMLOListElement {
  const list = document.createElement('ol');
  for (const heading of sections) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.append(...titleOf(heading));
    item.append(link);
    list.append(item);
  }
  return list;
}

/** Marks the section that is being read, in a list made of them. */
export function mark(list: HTMLOListElement, current: number): void {
  list.querySelectorAll('a').forEach((link, i) => {
    if (i === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.classList.toggle('past', i < current);
  });
}
