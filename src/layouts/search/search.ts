// The search: a dialog with a box, and what was found by page and section.
import '../../styles/search.css';
import { languageOfPath } from '../../notebook/language.ts';
import { reportOurs } from '../../notebook/outside.ts';
import { trustedHtml } from '../../notebook/trusted.ts';
import { wordsOf } from '../../notebook/words/load.ts';
import type { SearchWords } from '../../notebook/words/search.ts';
import { means } from './means.ts';
import { loadPagefind, type PageFound } from './pagefind.ts';

const loadWords = (): Promise<SearchWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/search.ts`));

/** Pages that are shown, sections of each, and milliseconds after the last letter. */
const [mostPages, mostSections, wait] = [8, 3, 150];

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
}

function itemOf({ url, meta, sub_results: sections }: PageFound): HTMLLIElement {
  const item = document.createElement('li');
  const page = linkTo(url, meta.title ?? url);
  page.className = 'page';
  const list = document.createElement('ul');
  for (const { url: place, title, excerpt } of sections.slice(0, mostSections)) {
    const section = document.createElement('li');
    const said = document.createElement('p');
    said.innerHTML = trustedHtml(excerpt);
    // The part before the first heading is the page itself.
    section.append(...(place === url ? [] : [linkTo(place, title)]), said);
    list.append(section);
  }
  item.append(page, list);
  return item;
}

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
}

function makeParts(words: SearchWords): Parts {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.title);
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const box = document.createElement('input');
  Object.assign(box, { type: 'search', autocomplete: 'off', spellcheck: false, placeholder: words.hint });
  box.setAttribute('aria-label', words.title);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  form.append(box, close);
  dialog.append(form, status, list);
  document.body.append(dialog);
  return { dialog, box, status, list };
}

/** The arrows go through what was found, and back into the box. */
function walk({ dialog, box }: Parts, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [box, ...dialog.querySelectorAll('a')];
  const here = stops.findIndex((one) => one === document.activeElement);
  stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
  event.preventDefault();
}

function begin(words: SearchWords): Parts {
  const parts = makeParts(words);
  const { dialog, box, status, list } = parts;
  const show = (said: string, items: readonly HTMLElement[] = []): void => {
    status.textContent = said;
    list.replaceChildren(...items);
  };
  const search = async (): Promise<void> => {
    const wanted = box.value.trim();
    if (wanted === '') {
      show('');
      return;
    }
    const found = await (await loadPagefind()).debouncedSearch(wanted, {}, wait);
    if (!found || box.value.trim() !== wanted) return;
    const loaded = await Promise.all(found.results.slice(0, mostPages).map(({ data }) => data()));
    const pages = loaded.filter(({ sub_results: sections }) =>
      means(
        wanted,
        sections.map(({ excerpt }) => excerpt),
      ),
    );
    if (box.value.trim() !== wanted) return;
    const all = pages.length < loaded.length ? pages.length : found.results.length;
    show(pages.length === 0 ? words.none(wanted) : words.found(all), pages.map(itemOf));
  };
  const ask = (): void => {
    search().catch((error: unknown) => {
      show(words.failed);
      reportOurs(error);
    });
  };
  box.addEventListener('input', ask);
  dialog.addEventListener('keydown', (event) => walk(parts, event));
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is pressed only outside of what it holds; a link leads on, on this page too.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  return parts;
}

let parts: Promise<Parts> | undefined;

/** Opens the search; the words and the index come with the first time. */
export async function openSearch(): Promise<void> {
  parts ??= loadWords().then(begin);
  const { dialog, box } = await parts.catch((error: unknown) => {
    parts = undefined;
    throw error;
  });
  if (!dialog.open) dialog.showModal();
  box.select();
  // Who opens it will search: a failure is told with the first word.
  loadPagefind().catch(() => {});
}
