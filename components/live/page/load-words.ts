// What a live figure says, in the page's language alone.
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { CellWords, PictureRunWords } from '../../../src/notebook/words/cell.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { OverviewWords } from '../../../src/notebook/words/overview.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import type { Stage } from '../../cells/overview/lit.ts';

export const loadCellWords = (): Promise<CellWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/cell.ts`));

/** For a cell of pictures. */
export const loadPictureRunWords = (): Promise<PictureRunWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/picture-run.ts`));

export const loadShellWords = (): Promise<ShellWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/shell.ts`));

export const loadOverviewWords = (): Promise<OverviewWords<Stage>> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/overview.ts`));
