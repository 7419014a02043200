import type { TrainingConfig } from '../../../src/gan/protocol.ts';
import type { PictureRunWords } from '../../../src/notebook/words/cell.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { StudioWords } from '../../../src/notebook/words/studio.ts';
import { fillWhenOpened } from '../page/fill-when-opened.ts';

const loadWords = (): Promise<StudioWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/studio.ts`));

/** Gives a cell of pictures the fold in which its codes and drawings can be tried. What is in it comes when it is opened. */
export function offerStudio(
  root: HTMLElement,
  settings: () => TrainingConfig,
  ui: PictureRunWords['studio'],
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const fold = document.createElement('details');
  fold.className = 'studio';
  const summary = document.createElement('summary');
  summary.textContent = ui.title;
  fold.append(summary);
  const fill = async (): Promise<void> => {
    const [{ fillStudio }, words] = await Promise.all([import('./studio.ts'), loadWords()]);
    if (!signal.aborted) fillStudio(fold, root, settings, words, signal);
  };
  fillWhenOpened(root, fold, fill, ui.notLoaded, signal);
  root.querySelector('.widget > .numbers')?.before(fold);
  signal.addEventListener('abort', () => fold.remove(), { once: true });
}
