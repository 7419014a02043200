// The rows of the table of symbols: those that formulas colour, with the words they have there, and all others.
import type { Localized } from '../notebook/language.ts';

interface Given {
  /** A key of content/formulas.json's symbols, whose TeX and meaning hold where none are given. */
  readonly symbol?: string;
  readonly tex?: string;
  /** A regular expression: the row's symbol is first used in the first chapter with a formula that it is found in. */
  readonly uses?: string;
  /** The same for a letter that has several senses: the words around it tell this one. */
  readonly text?: string;
  /** What explains a symbol that no formula uses yet. */
  readonly term?: string;
  readonly en?: string;
  readonly ko?: string;
}

interface Symbol {
  readonly macro: string;
  readonly meaning: Localized;
}

export interface Row {
  readonly id: string | undefined;
  readonly tex: string;
  readonly meaning: Localized;
  readonly uses: string | undefined;
  readonly text: string | undefined;
  readonly term: string | undefined;
}

/** Finds a macro, and not a longer one that begins with its letters. */
const macroPattern = (macro: string): string => `${macro.replaceAll('\\', '\\\\')}(?![a-zA-Z])`;

export function rowsOf(given: readonly Given[], symbols: Readonly<Record<string, Symbol>>): readonly Row[] {
  return given.map(({ symbol: id, tex, uses, text, term, en, ko }) => {
    const symbol = id === undefined ? undefined : symbols[id];
    if (id !== undefined && !symbol)
      throw new Error(`content/notation.json: no symbol “${id}” in formulas.json`);
    const known = tex ?? symbol?.macro;
    if (known === undefined) throw new Error('content/notation.json: a row has neither symbol nor tex');
    const meaning = { en: en ?? symbol?.meaning.en ?? '', ko: ko ?? symbol?.meaning.ko ?? '' };
    const pattern = uses ?? (symbol && text === undefined ? macroPattern(symbol.macro) : undefined);
    return { id, tex: known, meaning, uses: pattern, text, term };
  });
}
