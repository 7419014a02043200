// What a link within the page points at, shown beside the link while a pointer or the keyboard's focus rests on it: a
// formula, a statement, a source, a figure as it stands now, or the meaning of a term. By WCAG 1.4.13 a preview can be dismissed (Escape), be
// entered by the pointer, and stays as long as either rests there. Without this script the links are links.
import '../styles/preview.css';
import { writeLogarithms } from '../../components/prose/build/logarithms.ts';
import { pageUnit } from '../notebook/page-unit.ts';
import { reportOurs } from '../notebook/outside.ts';
import { pictureOf } from './picture-of-figure.ts';
import { withoutNames } from './without-names.ts';
import { partOfPage } from '../../components/prose/exercise/part-of-page.ts';

const links = '.term, .cite, main a[href^="#eq:"]:not(.equation-number), main :is(p, li) > a[href^="#"]';

const preview = document.createElement('div');
preview.id = 'preview';
preview.className = 'preview';
preview.setAttribute('role', 'tooltip');
preview.popover = 'manual';

/** Milliseconds: a pointer on its way elsewhere opens nothing, and one on its way into the preview does not lose it. */
const pause = 200;

let shownFor: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What a link points at on this page. */
const targetOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

/** The meaning of a term, from its entry in the glossary; nothing where that page does not come: the link still leads there. */
async function meaningOf(link: HTMLAnchorElement): Promise<Node | undefined> {
  const entry = await partOfPage(link.href).catch(reportOurs);
  const [term, text] = [entry?.querySelector('dfn'), entry?.querySelector('dd')];
  if (!term || !text) return undefined;
  const meaning = document.createElement('span');
  meaning.className = 'term-meaning';
  const name = document.createElement('strong');
  name.append(...[...term.childNodes].map((node) => document.importNode(node, true)));
  // Where it is explained is a link, and nothing in a tooltip can be pressed.
  const said = [...text.childNodes].filter((node) => !(node instanceof Element && node.matches('.where')));
  meaning.append(name, ' ', ...said.map((node) => document.importNode(node, true)));
  for (const part of meaning.querySelectorAll('a')) part.replaceWith(...part.childNodes);
  writeLogarithms(meaning, pageUnit());
  return meaning;
}

/** A copy of what the link points at, or nothing where that is no formula, statement, source or term. */
function contentOf(link: HTMLAnchorElement): Node | undefined | Promise<Node | undefined> {
  if (link.dataset.term !== undefined) return meaningOf(link);
  const target = targetOf(link);
  if (target?.matches('live-widget, training-cell, .framed, main figure'))
    return pictureOf(target, link.dataset.panel);
  if (!target?.matches('.equation, .statement, .sources li')) return undefined;
  const copy = document.createElement('div');
  // A copy names nothing a second time, and nothing in a tooltip can be pressed.
  const shown = target.querySelector('.equation-body') ?? target;
  copy.append(...[...shown.childNodes].map((node) => node.cloneNode(true)));
  withoutNames(copy, 'a, scroll-box');
  for (const part of copy.querySelectorAll('details, button')) part.remove();
  return copy;
}

function hide(): void {
  clearTimeout(timer);
  asking = undefined;
  if (!shownFor) return;
  shownFor.removeAttribute('aria-describedby');
  shownFor = undefined;
  preview.hidePopover();
}

function place(link: Element): void {
  // A link may run over two lines: beside its first part.
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = preview;
  const room = document.documentElement.clientWidth;
  const below = line.bottom + height + 8 < innerHeight || line.top < height + 8;
  const left = Math.max(8, Math.min(line.left, room - width - 8));
  preview.style.left = `${left + scrollX}px`;
  preview.style.top = `${(below ? line.bottom + 4 : line.top - height - 4) + scrollY}px`;
}

/** The link that asked last: what it waits for may come after another was asked about, or after none is. */
let asking: Element | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  if (link === shownFor) return;
  asking = link;
  const content = await contentOf(link);
  if (asking !== link) return;
  hide();
  if (!content) return;
  preview.replaceChildren(content);
  // Which formula it is, said before the formula and not in its place.
  const number = link.dataset.term === undefined && targetOf(link)?.querySelector('.equation-number');
  if (number) {
    const name = document.createElement('span');
    name.className = 'visually-hidden';
    name.textContent = `${number.getAttribute('aria-label') ?? ''}: `;
    preview.prepend(name);
  }
  // Within a landmark, as all of the page's text is.
  document.querySelector('main')?.append(preview);
  preview.showPopover();
  place(link);
  link.setAttribute('aria-describedby', preview.id);
  shownFor = link;
}

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(links)) || undefined;
}

const staysAt = (where: EventTarget | null): boolean =>
  where instanceof Node && (preview.contains(where) || shownFor?.contains(where) === true);

function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, pause);
}

document.addEventListener('pointerover', (event) => {
  // A finger that taps follows the link.
  if (event.pointerType === 'touch') return;
  const link = linkOf(event);
  if (link) later(() => void show(link));
  else if (staysAt(event.target)) clearTimeout(timer);
});
document.addEventListener('pointerout', (event) => {
  if (linkOf(event) || preview.contains(event.target as Node)) {
    if (!staysAt(event.relatedTarget)) later(hide);
  }
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) void show(link);
});
document.addEventListener('focusout', (event) => {
  if (event.target === shownFor) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('click', hide);

// This script comes when a link is first used: the one that asked for it waits for its preview.
const waiting = [...document.querySelectorAll<HTMLAnchorElement>(links)].find((link) =>
  link.matches(':hover, :focus-visible'),
);
if (waiting) later(() => void show(waiting));

export {};
