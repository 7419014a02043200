/**
 * The symbols in which a text is counted. Texts are brought to lower case (Unicode's, of no language) and to the form NFC,
 * so that é is one letter however it was typed. A letter is one of Unicode's `\p{L}` with its marks `\p{M}`; digits, spaces
 * and punctuation are not counted.
 */
export const symbolKinds = ['letter', 'jamo', 'syllable', 'word'] as const;

export type SymbolKind = (typeof symbolKinds)[number];

const letter = /\p{L}\p{M}*/gu;
/** A word; an apostrophe inside it belongs to it, so that l’homme is one word. */
const word = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

// The order in which Unicode builds its 11,172 syllables from U+AC00 on: 19 × 21 × 28.
const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
/** The final consonants. Two different ones are two letters: ㄳ is ㄱ and ㅅ. The doubled ㄲ and ㅆ are one, as initials are. */
const tails =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );
const firstSyllable = 0xac00;
const syllables = leads.length * vowels.length * tails.length;

/**
 * Splits a syllable block of Hangul into its letters, in the order in which they are written: 한 is ㅎ, ㅏ, ㄴ. A consonant
 * is the same letter before and after its vowel. Any other character is returned as it is.
 */
export function jamoOf(character: string): readonly string[] {
  const index = (character.codePointAt(0) ?? 0) - firstSyllable;
  if (index < 0 || index >= syllables) return [character];
  const lead = leads[Math.floor(index / (vowels.length * tails.length))] ?? '';
  const vowel = vowels[Math.floor(index / tails.length) % vowels.length] ?? '';
  return [lead, vowel, ...(tails[index % tails.length] ?? '')];
}

/**
 * Splits a text into symbols. Unicode encodes Hangul by the syllable, so `letter` and `syllable` are the same for Korean,
 * and `jamo` splits the syllables. Alphabets mark no syllables: there `jamo` and `syllable` are the letters.
 */
export function symbolsOf(text: string, kind: SymbolKind): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  const found = plain.match(kind === 'word' ? word : letter) ?? [];
  return kind === 'jamo' ? found.flatMap(jamoOf) : found;
}

/** The counts of a text's symbols, the most frequent first, and of equals the first in Unicode's order. */
export interface Census {
  readonly named: readonly { readonly symbol: string; readonly count: number }[];
  /** The counts of symbols whose names are not kept, largest first: the entropy needs only the counts. */
  readonly unnamed: readonly number[];
}

/** Counts each letter. A book has few different characters, so only these are tested for being letters, not each occurrence. */
function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const plain = text.normalize('NFC').toLowerCase();
  // A mark belongs to the letter before it, so texts with marks need a search.
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

/** Lists all counts, largest first. */
export function countsOf({ named, unnamed }: Census): readonly number[] {
  return [...named.map(({ count }) => count), ...unnamed];
}

/** Counts all symbols, repeats included. */
export function lengthOf(census: Census): number {
  return countsOf(census).reduce((a, b) => a + b, 0);
}

/** Divides counts by their sum, most frequent first; no shares for a text without symbols. */
export function sharesOf(census: Census): readonly number[] {
  const length = lengthOf(census);
  return countsOf(census).map((count) => count / length);
}

/**
 * Replaces Latin letters by their plain forms: é by e, ß by ss. Counts of letters that become one are added, and letters
 * without a plain form stay.
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

/** The plain forms of letters without a decomposition in Unicode, whose stroke is part of the letter. */
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
