// Formats a source for a citation in the text, and for the list at the end of the page.
import references from '../../../content/references.json' with { type: 'json' };
import type { Language } from '../../../src/notebook/language.ts';
import { placeKinds, type PlaceKind } from '../../../src/notebook/words/citations.ts';
import { citationWords } from './words.ts';

export interface Source {
  /** “Family, Given”, or one name alone. */
  readonly authors: readonly string[];
  readonly title: string;
  readonly venue: string;
  readonly year?: number;
  /** Absent for a book that exists only on paper. */
  readonly url?: string;
  /** The language of the source, if it is not English. */
  readonly language?: string;
}

export const sources: Readonly<Record<string, Source>> = references;

export function findSource(id: string, where?: string): Source {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (!source) throw new Error(`${where ? `${where}: ` : ''}no source “${id}” in content/references.json`);
  return source;
}

const family = (author: string): string => author.split(',')[0] ?? author;

/** Writes a citation: “Shannon 1948”, “Kullback & Leibler 1951”, “Goodfellow et al. 2014”. */
export function shortName({ authors, year }: Source, language: Language): string {
  const [first = '', second] = authors.map(family);
  const { etAl, and } = citationWords[language];
  const names = authors.length > 2 ? `${first} ${etAl}` : second ? `${first} ${and} ${second}` : first;
  return year === undefined ? names : `${names} ${year}`;
}

/** Lists every author, given names first: “Ian J. Goodfellow, Jean Pouget-Abadie, …”. */
export function fullNames({ authors }: Source): string {
  return authors.map((author) => author.split(', ').reverse().join(' ')).join(', ');
}

export const sourceId = (key: string): string => `source-${key}`;

const isPlaceKind = (kind: string): kind is PlaceKind => placeKinds.some((known) => known === kind);

/**
 * Translates a place within a source to the page's language. Chapters write it in English, “Thm 2.6.3, Thm 5.4.3”, in every
 * language; a place of an unknown kind fails the build.
 */
export function placeInSource(at: string, language: Language, where?: string): string {
  const { places } = citationWords[language];
  // A comma before a word separates places; before a number it separates numbers of one place.
  const said = at.split(/, (?=[A-Za-z])/).map((place) => {
    const [, kind = '', numbers = ''] = /^(\S+) (\d[\d.,–\s]*)$/.exec(place) ?? [];
    if (isPlaceKind(kind)) return places[kind](numbers);
    throw new Error(
      `${where ? `${where}: ` : ''}“${place}” is no place in a source; known are ${placeKinds.join(', ')} with a number`,
    );
  });
  return said.join(', ');
}
