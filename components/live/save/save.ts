import type { Language } from '../../../src/notebook/language.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { SaveWords } from '../../../src/notebook/words/save.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import { showNotice } from '../page/notice.ts';
import type { Savable } from './save-menu.ts';

const loadWords = (language: Language): Promise<SaveWords> =>
  wordsOf(import(`../../../content/${language}/words/live/save.ts`));

/** Gives a live figure the fold that saves it, after its numbers. What is in it comes when it is first opened. */
export function enableSaving(root: HTMLElement, savable: Savable, ui: ShellWords, signal: AbortSignal): void {
  const fold = document.createElement('details');
  fold.className = 'save';
  const summary = document.createElement('summary');
  summary.textContent = ui.save;
  fold.append(summary);
  let filled = false;
  fold.addEventListener('toggle', () => {
    if (!fold.open || filled) return;
    filled = true;
    Promise.all([import('./save-menu.ts'), loadWords(savable.language)])
      .then(([{ fillSaveMenu }, words]) => fillSaveMenu(fold, root, savable, words))
      .catch((error: unknown) => {
        reportOurs(error);
        filled = false;
        fold.open = false;
        showNotice(root, ui.saveNotLoaded);
      });
  });
  root.querySelector('.widget')?.append(fold);
  signal.addEventListener('abort', () => fold.remove(), { once: true });
}
