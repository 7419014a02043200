// How a source is named in the text and written out at the page's end.
import references from '../../content/references.json' with { type: 'json' };
import type { Language } from '../../src/notebook/language.ts';
import { words } from './words.ts';

export interface Source {
  /** “Family, Given”, or one name alone. */
  readonly authors: readonly string[];
  readonly title: string;
  readonly venue: string;
  readonly year?: number;
  readonly url: string;
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
  const { etAl, and } = words[language];
  const names = authors.length > 2 ? `${first} ${etAl}` : second ? `${first} ${and} ${second}` : first;
  return year === undefined ? names : `${names} ${year}`;
}

/** “Ian J. Goodfellow, Jean Pouget-Abadie, …”: every author, as a reader says the name. */
export function fullNames({ authors }: Source): string {
  return authors.map((author) => author.split(', ').reverse().join(' ')).join(', ');
}

export const sourceId = (key: string): string => `source-${key}`;
