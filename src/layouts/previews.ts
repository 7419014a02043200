// What a link within the page points at, shown beside the link while a pointer or the keyboard's focus rests on it: a
// formula, a statement, a source, or the meaning of a term. By WCAG 1.4.13 a preview can be dismissed (Escape), be
// entered by the pointer, and stays as long as either rests there. Without this script the links are links.
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

/** A copy of what the link points at, or nothing where that is no formula, statement, source or term. */
function contentOf(link: HTMLAnchorElement): Node | undefined {
  const { term } = link.dataset;
  if (term !== undefined) {
    const kept = document.getElementById(`meaning-${term}`);
    return kept instanceof HTMLTemplateElement ? kept.content.cloneNode(true) : undefined;
  }
  const target = targetOf(link);
  if (!target?.matches('.equation, .statement, .sources li')) return undefined;
  const copy = document.createElement('div');
  // A copy names nothing a second time, and nothing in a tooltip can be pressed.
  copy.innerHTML = (target.querySelector('.equation-body') ?? target).innerHTML;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const part of copy.querySelectorAll('a, scroll-box')) part.replaceWith(...part.childNodes);
  for (const part of copy.querySelectorAll('details, button')) part.remove();
  return copy;
}

function hide(): void {
  clearTimeout(timer);
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

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (link === shownFor) return;
  const content = contentOf(link);
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
  if (link) later(() => show(link));
  else if (staysAt(event.target)) clearTimeout(timer);
});
document.addEventListener('pointerout', (event) => {
  if (linkOf(event) || preview.contains(event.target as Node)) {
    if (!staysAt(event.relatedTarget)) later(hide);
  }
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) show(link);
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
if (waiting) later(() => show(waiting));

export {};
