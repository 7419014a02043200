import './control-notes.css';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { HelpWords } from '../../cells/help-words.ts';
import type { Cell } from '../../cells/registry.ts';

/** The sentences come when the first of them is asked for. */
const loadHelp = (): Promise<HelpWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/cells/help.ts`));

async function sentenceOf(id: string, name: string, ui: CellWords): Promise<string> {
  try {
    const { shared, own } = (await loadHelp()) as {
      readonly shared: Readonly<Record<string, string>>;
      readonly own: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    return own[id]?.[name] ?? shared[name] ?? '';
  } catch (error) {
    reportOurs(error);
    return ui.helpNotLoaded;
  }
}

/** Puts a question mark beside every control of a cell, which says what the control does. They go when the signal says so. */
export function offerHelp(root: HTMLElement, cell: Cell, ui: CellWords, signal: AbortSignal): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-parameter]')) {
    const name = place.dataset['parameter'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'help';
    button.textContent = '?';
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-label', ui.helpOf(place.dataset['name'] ?? cell.text.parameters[name] ?? name));
    const text = document.createElement('p');
    text.className = 'help-text';
    text.setAttribute('role', 'status');
    text.hidden = true;
    button.addEventListener('click', () => {
      text.hidden = !text.hidden;
      button.setAttribute('aria-expanded', String(!text.hidden));
      if (!text.hidden && text.textContent === '')
        void sentenceOf(cell.id, name, ui).then((sentence) => text.replaceChildren(sentence));
    });
    place.append(button, text);
    signal.addEventListener('abort', () => {
      button.remove();
      text.remove();
    });
  }
}
