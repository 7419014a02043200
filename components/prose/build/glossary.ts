// The glossary as the pages read it.
import glossary from '../../../content/glossary.json' with { type: 'json' };
import type { Localized } from '../../../src/notebook/language.ts';

export interface Entry {
  readonly en: { readonly term: string; readonly meaning: string };
  readonly ko: { readonly term: string; readonly meaning: string };
}

export const terms: Readonly<Record<string, Entry>> = glossary;

export function findTerm(id: string, where?: string): Entry {
  const entry = Object.hasOwn(terms, id) ? terms[id] : undefined;
  if (!entry) throw new Error(`${where ? `${where}: ` : ''}${id} is not a key of content/glossary.json`);
  return entry;
}

/** What the lab brings, and no chapter has to explain: these entries say all there is to say. */
export const labTerms: readonly string[] = [
  'gradient-penalty',
  'instance-noise',
  'kernel-density',
  'manifold',
  'mode-coverage',
];

/** Where the occurrence stands that explains a term: `/en/entropy/#term-perplexity`. */
export const termAnchor = (id: string): string => `term-${id}`;

const collators: Localized<Intl.Collator> = {
  en: new Intl.Collator('en', { sensitivity: 'base' }),
  // Hangul in its own order, and Latin words such as “KL 발산” behind it.
  ko: new Intl.Collator('ko'),
};

export interface Letter {
  readonly letter: string;
  readonly entries: readonly (readonly [string, Entry])[];
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const plainInitials: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** Under which letter a word stands: its first one, or in Korean its first syllable's initial consonant. */
export function letterOf(term: string): string {
  const code = term.codePointAt(0) ?? 0;
  const isSyllable = code >= 0xac00 && code <= 0xd7a3;
  if (!isSyllable) return (term[0] ?? '').toUpperCase();
  const initial = initials[Math.floor((code - 0xac00) / 588)] ?? '';
  return plainInitials[initial] ?? initial;
}

/** Every entry in the order of a language's dictionary, letter by letter. */
export function byLetter(language: 'en' | 'ko', entries = terms): readonly Letter[] {
  const sorted = Object.entries(entries).sort(([, a], [, b]) =>
    collators[language].compare(a[language].term, b[language].term),
  );
  const letters = new Map<string, [string, Entry][]>();
  for (const entry of sorted) {
    const letter = letterOf(entry[1][language].term);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}
