// Reads the glossary for the pages: the terms are in content/terms.json, their meanings in the words of each language.
import known from '../../../content/terms.json' with { type: 'json' };
import { languages, type Language } from '../../../src/notebook/language.ts';
import type { Term } from '../../../src/notebook/words/glossary.ts';
import { glossaryWords } from './words.ts';

interface Known {
  /** The lab brings it, and no chapter has to explain it: its entry says all there is to say. */
  readonly lab?: boolean;
}

const terms: Readonly<Record<string, Known>> = known;

export const termIds: readonly string[] = Object.keys(terms);

export const labTerms: readonly string[] = termIds.filter((id) => terms[id]?.lab === true);

/** What a language says of a term. A term that does not exist fails the build. */
export function findTerm(id: string, language: Language, where?: string): Term {
  const entries: Readonly<Record<string, Term>> = glossaryWords[language];
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (!entry) throw new Error(`${where ? `${where}: ` : ''}${id} is not a key of content/terms.json`);
  return entry;
}

/** Makes the pattern that finds a term in a text; undefined for a term that is also an everyday word. */
export function termPattern(id: string, language: Language): RegExp | undefined {
  const { inText } = findTerm(id, language);
  return inText === undefined ? undefined : new RegExp(inText, 'iu');
}

export const termsWithWords: readonly string[] = termIds.filter(
  (id) => termPattern(id, languages[0]) !== undefined,
);

/** Returns the address of the passage that explains a term: `/en/entropy/#term-perplexity`. */
export const termAnchor = (id: string): string => `term-${id}`;

export interface Letter {
  readonly letter: string;
  readonly entries: readonly (readonly [id: string, entry: Term])[];
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const plainInitials: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** Finds the letter of a word in the glossary: its first letter, or in Korean the initial consonant of its first syllable. */
export function letterOf(term: string): string {
  const code = term.codePointAt(0) ?? 0;
  const isSyllable = code >= 0xac00 && code <= 0xd7a3;
  if (!isSyllable) return (term[0] ?? '').toUpperCase();
  const initial = initials[Math.floor((code - 0xac00) / 588)] ?? '';
  return plainInitials[initial] ?? initial;
}

/** Sorts the entries in the order of a language's dictionary, by letter. */
export function byLetter(language: Language, ids = termIds): readonly Letter[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const sorted = ids
    .map((id) => [id, findTerm(id, language)] as const)
    .sort(([, a], [, b]) => compare(a.term, b.term));
  const letters = new Map<string, (readonly [string, Term])[]>();
  for (const entry of sorted) {
    const letter = letterOf(entry[1].term);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}
