// What a symbol of a display formula means, told to a pointer that rests on it. It comes with the first such pointer.
import { languageOfPath } from '../notebook/language.ts';
import { wordsOf } from '../notebook/words/load.ts';

type Meanings = Readonly<Record<string, string>>;

/** Loads the meanings in the page's language, and tells them from then on: the first pointer that asked is told too. */
async function tellSymbols(): Promise<void> {
  const meanings = await wordsOf<Meanings>(
    import(`../../content/${languageOfPath(location.pathname)}/words/prose/symbols.ts`),
  );
  const tell = ({ target }: { readonly target: EventTarget | null }): void => {
    const symbol = target instanceof Element ? target.closest<HTMLElement>('[data-symbol]') : null;
    const meaning = meanings[symbol?.dataset['symbol'] ?? ''];
    if (symbol && symbol.title === '' && meaning !== undefined) symbol.title = meaning;
  };
  document.addEventListener('pointerover', tell);
  for (const symbol of document.querySelectorAll('[data-symbol]:hover')) tell({ target: symbol });
}

await tellSymbols();

export {};
