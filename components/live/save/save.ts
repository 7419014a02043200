import type { Language } from '../../../src/notebook/language.ts';
import type { SaveWords } from '../../../src/notebook/words/save.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import { fillWhenOpened } from '../page/fill-when-opened.ts';
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
  const fill = async (): Promise<void> => {
    const [{ fillSaveMenu }, words] = await Promise.all([
      import('./save-menu.ts'),
      loadWords(savable.language),
    ]);
    fillSaveMenu(fold, root, savable, words);
  };
  fillWhenOpened(root, fold, fill, ui.saveNotLoaded, signal);
  root.querySelector('.numbers')?.after(fold);
  signal.addEventListener('abort', () => fold.remove(), { once: true });
}
