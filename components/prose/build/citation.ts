// How a source is named in the text and written out at the page's end.
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
  /** None for a book that is on paper alone. */
  readonly url?: string;
  /** The language of the source, where it is not English. */
  readonly language?: string;
}

export const sources: Readonly<Record<string, Source>> = references;

export function findSource(id: string, where?: string): Source {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (!source) throw new Error(`${where ? `${where}: ` : ''}no source “${id}” in content/references.json`);
  return source;
}

const family = (author: string): string => author.split(',')[0] ?? author;

/** “Shannon 1948”, “Kullback & Leibler 1951”, “Goodfellow et al. 2014”. */
export function shortName({ authors, year }: Source, language: Language): string {
  const [first = '', second] = authors.map(family);
  const { etAl, and } = citationWords[language];
  const names = authors.length > 2 ? `${first} ${etAl}` : second ? `${first} ${and} ${second}` : first;
  return year === undefined ? names : `${names} ${year}`;
}

/** “Ian J. Goodfellow, Jean Pouget-Abadie, …”: every author, as a reader says the name. */
export function fullNames({ authors }: Source): string {
  return authors.map((author) => author.split(', ').reverse().join(' ')).join(', ');
}

export const sourceId = (key: string): string => `source-${key}`;

const isPlaceKind = (kind: string): kind is PlaceKind => placeKinds.some((known) => known === kind);

/**
 * Says the place within a source in the page's language. It is written in English in each, “Thm 2.6.3, Thm 5.4.3”; a place of
 * an unknown kind fails the build.
 */
export function placeInSource(at: string, language: Language, where?: string): string {
  const { places } = citationWords[language];
  // A comma parts places where a word follows, and numbers of one place where a number does.
  const said = at.split(/, (?=[A-Za-z])/).map((place) => {
    const [, kind = '', numbers = ''] = /^(\S+) (\d[\d.,–\s]*)$/.exec(place) ?? [];
    if (isPlaceKind(kind)) return places[kind](numbers);
    throw new Error(
      `${where ? `${where}: ` : ''}“${place}” is no place in a source; known are ${placeKinds.join(', ')} with a number`,
    );
  });
  return said.join(', ');
}
