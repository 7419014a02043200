import type { DeclarationLanguage } from '../../src/notebook/declaration.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { SymbolKind } from '../../src/notebook/symbols.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';

export interface TextFacts {
  readonly source: DeclarationLanguage | 'own';
  readonly symbol: SymbolKind;
  /** How many different symbols there are, how many of them occur once, and how many there are with repeats. */
  readonly symbols: number;
  readonly once: number;
  readonly length: number;
  readonly hangul: boolean;
}

export interface Shown {
  readonly entropy: string;
  readonly bound: string;
  readonly total: string;
}

/** What the figure says in its pictures and below them. */
export interface TextEntropyPhrases {
  readonly own: string;
  readonly empty: string;
  readonly main: (name: string, f: TextFacts, kind: SymbolKind, s: Shown, unit: string) => string;
  readonly once: (f: TextFacts) => string;
  readonly blocks: string;
  readonly letters: string;
  readonly languages: Readonly<Record<DeclarationLanguage, string>>;
  readonly columns: {
    readonly bars: readonly [string, string, string];
    readonly rest: string;
    readonly rows: readonly [string, string, string];
  };
  readonly ownText: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

/** Says what the figure shows now, with what a reader could take wrongly. */
export function describeText(
  facts: TextFacts,
  shown: Shown,
  { say, unit }: Reader<TextEntropyPhrases>,
): string {
  if (facts.length === 0) return say.empty;
  const { source, symbol, hangul } = facts;
  const asLetters = !hangul && (symbol === 'jamo' || symbol === 'syllable');
  const name = source === 'own' ? say.own : say.languages[source];
  const kind = asLetters ? 'letter' : symbol;
  const parts = [say.main(name, facts, kind, shown, say.unitName('information', unit))];
  if (asLetters) parts.push(say.letters);
  if (hangul && symbol === 'letter') parts.push(say.blocks);
  if (symbol === 'word' && facts.once > facts.symbols / 3) parts.push(say.once(facts));
  return parts.join(' ');
}
