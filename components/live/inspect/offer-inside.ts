import type { Snapshot } from '../../../src/gan/protocol.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import { fillWhenOpened } from '../page/fill-when-opened.ts';

const loadWords = (): Promise<InsideWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/inside.ts`));

/** Gives a training cell the fold that shows its networks. What is in it comes when it is first opened. */
export function offerInside(
  root: HTMLElement,
  ui: CellWords['inside'],
  units: UnitWords,
  signal: AbortSignal,
): void {
  const fold = document.createElement('details');
  fold.className = 'inside';
  const summary = document.createElement('summary');
  summary.textContent = ui.title;
  fold.append(summary);
  let wanted = false;
  let latest: Snapshot | undefined;
  root.addEventListener(
    'training-frame',
    (event) => {
      latest = (event as CustomEvent<{ readonly snapshot: Snapshot }>).detail.snapshot;
    },
    { signal },
  );
  summary.addEventListener('click', () => {
    wanted = true;
  });
  const fill = async (): Promise<void> => {
    const [{ fillInside }, words] = await Promise.all([import('./inside.ts'), loadWords()]);
    fillInside(fold, root, words, { units, wanted, latest }, signal);
  };
  fillWhenOpened(root, fold, fill, ui.notLoaded, signal);
  root.querySelector('.widget > .numbers')?.before(fold);
  signal.addEventListener('abort', () => fold.remove(), { once: true });
}
