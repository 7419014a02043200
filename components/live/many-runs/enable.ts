import { languageOfPath } from '../../../src/notebook/language.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { fillWhenOpened } from '../page/fill-when-opened.ts';
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
  const fill = async (): Promise<void> => {
    const [{ fillCard }, words] = await Promise.all([import('./card.ts'), loadWords()]);
    if (!signal.aborted) fillCard(fold, host, words, signal);
  };
  fillWhenOpened(root, fold, fill, notLoaded, signal);
}
