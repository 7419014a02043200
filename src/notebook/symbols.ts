/**
 * What a text is counted in. Texts are taken in lower case (Unicode's, of no language) and in the form NFC, so that
 * é is one letter however it was typed. A letter is what Unicode calls one, `\p{L}`, with the marks `\p{M}` that
 * stand on it; digits, spaces and punctuation are not counted.
 */
export const symbolKinds = ['letter', 'jamo', 'syllable', 'word'] as const;

export type SymbolKind = (typeof symbolKinds)[number];

const letter = /\p{L}\p{M}*/gu;
/** An apostrophe inside a word belongs to it: l’homme is one word, as it is written. */
const word = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

// The order in which Unicode builds its 11,172 syllables from U+AC00 on: 19 × 21 × 28.
const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
/** Two consonants under one vowel are two letters: ㄳ is ㄱ and ㅅ. The doubled ㄲ and ㅆ are one, as at the head. */
const tails =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );
const firstSyllable = 0xac00;
const syllables = leads.length * vowels.length * tails.length;

/**
 * The letters of Hangul in a syllable block, in the order in which they are written: 한 is ㅎ, ㅏ, ㄴ. A consonant is
 * the same letter before and after its vowel. Any other character is given back as it is.
 */
export function jamoOf(character: string): readonly string[] {
  const index = (character.codePointAt(0) ?? 0) - firstSyllable;
  if (index < 0 || index >= syllables) return [character];
  const lead = leads[Math.floor(index / (vowels.length * tails.length))] ?? '';
  const vowel = vowels[Math.floor(index / tails.length) % vowels.length] ?? '';
  return [lead, vowel, ...(tails[index % tails.length] ?? '')];
}

/**
 * The symbols of a text, one after the other. Unicode writes Hangul by the syllable, so `letter` and `syllable` are
 * the same for Korean, and `jamo` takes the syllables apart. Alphabets mark no syllables: there `jamo` and
 * `syllable` are the letters.
 */
export function symbolsOf(text: string, kind: SymbolKind): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  const found = plain.match(kind === 'word' ? word : letter) ?? [];
  return kind === 'jamo' ? found.flatMap(jamoOf) : found;
}

/** How often each symbol of a text occurs, the most frequent first, and of equals the first in Unicode's order. */
export interface Census {
  readonly named: readonly { readonly symbol: string; readonly count: number }[];
  /** The counts of symbols whose names are not kept, largest first: the entropy needs no more of them. */
  readonly unnamed: readonly number[];
}

/** How often each letter occurs. A book has few different ones: they are asked whether they are letters, not each. */
function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const plain = text.normalize('NFC').toLowerCase();
  // Where marks stand on letters the two belong together, and have to be looked for.
  const characters = /\p{M}/u.test(plain) ? symbolsOf(text, 'letter') : plain;
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map([...counts].filter(([character]) => /^\p{L}/u.test(character)));
}

export function censusOf(text: string, kind: SymbolKind): Census {
  const counts = new Map<string, number>();
  const add = (symbol: string, times: number): unknown =>
    counts.set(symbol, (counts.get(symbol) ?? 0) + times);
  if (kind === 'word') for (const found of symbolsOf(text, kind)) add(found, 1);
  else {
    for (const [found, times] of lettersIn(text)) {
      for (const symbol of kind === 'jamo' ? jamoOf(found) : [found]) add(symbol, times);
    }
  }
  const named = Array.from(counts, ([symbol, count]) => ({ symbol, count }));
  named.sort((a, b) => b.count - a.count || (a.symbol < b.symbol ? -1 : 1));
  return { named, unnamed: [] };
}

/** Every count, largest first. */
export function countsOf({ named, unnamed }: Census): readonly number[] {
  return [...named.map(({ count }) => count), ...unnamed];
}

/** How many symbols there are in all, repeats included. */
export function lengthOf(census: Census): number {
  return countsOf(census).reduce((a, b) => a + b, 0);
}

/** Counts as shares that sum to one, most frequent first; none for a text without symbols. */
export function sharesOf(census: Census): readonly number[] {
  const length = lengthOf(census);
  return countsOf(census).map((count) => count / length);
}

/**
 * Latin letters without what stands on, under or through them: é is e, ß is ss. Counts of letters that become one
 * are added, and letters without a plain form stay.
 */
export function plainCensus({ named }: Census): Census {
  const counts = new Map<string, number>();
  for (const { symbol, count } of named) {
    for (const letter of plainLetters(symbol)) counts.set(letter, (counts.get(letter) ?? 0) + count);
  }
  const plain = Array.from(counts, ([symbol, count]) => ({ symbol, count }));
  plain.sort((a, b) => b.count - a.count || (a.symbol < b.symbol ? -1 : 1));
  return { named: plain, unnamed: [] };
}

/** These have no decomposition in Unicode: their stroke is part of the letter. */
const withoutMark: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

function plainLetters(symbol: string): readonly string[] {
  const bare = symbol.normalize('NFD').replace(/\p{M}/gu, '');
  return [...(withoutMark[bare] ?? bare)];
}
