import { reportOurs } from '../../../src/notebook/outside.ts';
import { words } from '../../../src/notebook/words.ts';
import { showNotice } from '../page/notice.ts';
import type { Savable } from './save-menu.ts';

/** Gives a live figure the fold that saves it, after its numbers. What is in it comes when it is first opened. */
export function enableSaving(root: HTMLElement, savable: Savable, signal: AbortSignal): void {
  const ui = words[savable.language];
  const fold = document.createElement('details');
  fold.className = 'save';
  const summary = document.createElement('summary');
  summary.textContent = ui.save;
  fold.append(summary);
  let filled = false;
  fold.addEventListener('toggle', () => {
    if (!fold.open || filled) return;
    filled = true;
    import('./save-menu.ts')
      .then(({ fillSaveMenu }) => fillSaveMenu(fold, root, savable))
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
