// What a live figure says, in the page's language alone.
import { languageOfPath } from '../../src/notebook/language.ts';
import type { CellWords } from '../../src/notebook/words/cell.ts';
import { wordsOf } from '../../src/notebook/words/load.ts';
import type { RunMenuWords } from '../../src/notebook/words/run-menu.ts';
import type { ShellWords } from '../../src/notebook/words/shell.ts';

export const loadShellWords = (): Promise<ShellWords> =>
  wordsOf(import(`../../content/${languageOfPath(location.pathname)}/words/live/shell.ts`));

export const loadCellWords = (): Promise<CellWords> =>
  wordsOf(import(`../../content/${languageOfPath(location.pathname)}/words/live/cell.ts`));

export const loadRunMenuWords = (): Promise<RunMenuWords> =>
  wordsOf(import(`../../content/${languageOfPath(location.pathname)}/words/live/run-menu.ts`));
