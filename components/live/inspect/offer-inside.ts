import type { Snapshot } from '../../../src/gan/protocol.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import type { Cell } from '../../cells/registry.ts';
import { showNotice } from '../page/notice.ts';

const loadWords = (): Promise<InsideWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/inside.ts`));

/** Gives a training cell the fold that shows its networks. What is in it comes when it is first opened. */
export function offerInside(
  root: HTMLElement,
  cell: Pick<Cell, 'past'>,
  ui: CellWords['inside'],
  units: UnitWords,
  signal: AbortSignal,
): void {
  const fold = document.createElement('details');
  fold.className = 'inside';
  const summary = document.createElement('summary');
  summary.textContent = ui.title;
  fold.append(summary);
  let filled = false;
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
  fold.addEventListener('toggle', () => {
    if (!fold.open || filled) return;
    filled = true;
    Promise.all([import('./inside.ts'), loadWords()])
      .then(([{ fillInside }, words]) =>
        fillInside(fold, root, words, { units, wanted, isLinked: cell.past === true, latest }, signal),
      )
      .catch((error: unknown) => {
        reportOurs(error);
        filled = false;
        fold.open = false;
        showNotice(root, ui.notLoaded);
      });
  });
  root.querySelector('.widget > .numbers')?.before(fold);
  signal.addEventListener('abort', () => fold.remove(), { once: true });
}
