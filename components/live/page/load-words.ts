// What a live figure says, in the page's language alone.
import { languageOfPath } from '../../../src/notebook/language.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';

export const loadShellWords = (): Promise<ShellWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/shell.ts`));
