import { languageOfPath } from '../../../src/notebook/language.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { showNotice } from '../page/notice.ts';
import type { ManyRunsHost } from './host.ts';

const loadWords = (): Promise<ManyRunsWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/many-runs.ts`));

/** Fills the card for many runs at once, where a cell has one, when it is first opened. */
export function enableManyRuns(
  root: HTMLElement,
  notLoaded: string,
  host: ManyRunsHost,
  signal: AbortSignal,
): void {
  const fold = root.querySelector<HTMLDetailsElement>(':scope > .many-runs');
  if (!fold) return;
  let filled = false;
  const fill = (): void => {
    if (!fold.open || filled) return;
    filled = true;
    Promise.all([import('./card.ts'), loadWords()])
      .then(([{ fillCard }, words]) => {
        if (!signal.aborted) fillCard(fold, host, words, signal);
      })
      .catch((error: unknown) => {
        reportOurs(error);
        filled = false;
        fold.open = false;
        showNotice(root, notLoaded);
      });
  };
  fold.addEventListener('toggle', fill, { signal });
  // It may have been opened before the cell was live.
  fill();
}
