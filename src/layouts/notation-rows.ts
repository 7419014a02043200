// The rows of the table of symbols: those that formulas colour, with the words they have there, and all others.

interface Given {
  /** A key of content/formulas.json's symbols, whose TeX holds where none is given. */
  readonly symbol?: string;
  readonly tex?: string;
  /** A regular expression: the row's symbol is first used in the first chapter with a formula that it is found in. */
  readonly uses?: string;
  /** The same for a letter that has several senses: the words around it tell this one. */
  readonly text?: string;
  /** What explains a symbol that no formula uses yet. */
  readonly term?: string;
}

interface Symbol {
  readonly macro: string;
}

export interface Row {
  readonly id: string | undefined;
  readonly tex: string;
  readonly meaning: string;
  readonly uses: string | undefined;
  readonly text: string | undefined;
  readonly term: string | undefined;
}

/** Finds a macro, and not a longer one that begins with its letters. */
const macroPattern = (macro: string): string => `${macro.replaceAll('\\', '\\\\')}(?![a-zA-Z])`;

/** `meanings` has a row's own words by its name, and else those of its symbol. */
export function rowsOf(
  given: Readonly<Record<string, Given>>,
  symbols: Readonly<Record<string, Symbol>>,
  meanings: Readonly<Record<string, string>>,
): readonly Row[] {
  return Object.entries(given).map(([name, { symbol: id, tex, uses, text, term }]) => {
    const symbol = id === undefined ? undefined : symbols[id];
    if (id !== undefined && !symbol)
      throw new Error(`content/notation.json: no symbol “${id}” in formulas.json`);
    const known = tex ?? symbol?.macro;
    const meaning = meanings[name] ?? meanings[id ?? ''];
    if (known === undefined) throw new Error(`content/notation.json: ${name} has neither symbol nor tex`);
    if (meaning === undefined) throw new Error(`content/notation.json: ${name} has no words`);
    const pattern = uses ?? (symbol && text === undefined ? macroPattern(symbol.macro) : undefined);
    return { id, tex: known, meaning, uses: pattern, text, term };
  });
}
