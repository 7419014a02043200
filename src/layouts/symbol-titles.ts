// What a symbol of a display formula means, told to a pointer that rests on it. It comes with the first such pointer.
import { symbols } from '../../content/formulas.json';
import { isLanguage } from '../notebook/language.ts';

const { lang } = document.documentElement;

function tell({ target }: { readonly target: EventTarget | null }): void {
  const symbol = target instanceof Element ? target.closest<HTMLElement>('[data-symbol]') : null;
  const id = symbol?.dataset['symbol'] ?? '';
  if (!symbol || symbol.title !== '' || !Object.hasOwn(symbols, id) || !isLanguage(lang)) return;
  symbol.title = symbols[id as keyof typeof symbols].meaning[lang];
}

document.addEventListener('pointerover', tell);
// The one that asked for this is told too.
for (const symbol of document.querySelectorAll('[data-symbol]:hover')) tell({ target: symbol });

export {};
