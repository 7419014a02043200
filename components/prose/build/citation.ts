// How a source is named in the text and written out at the page's end.
import references from '../../../content/references.json' with { type: 'json' };
import type { Language } from '../../../src/notebook/language.ts';
import { words } from '../words.ts';

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
  const { etAl, and } = words[language];
  const names = authors.length > 2 ? `${first} ${etAl}` : second ? `${first} ${and} ${second}` : first;
  return year === undefined ? names : `${names} ${year}`;
}

/** “Ian J. Goodfellow, Jean Pouget-Abadie, …”: every author, as a reader says the name. */
export function fullNames({ authors }: Source): string {
  return authors.map((author) => author.split(', ').reverse().join(' ')).join(', ');
}

export const sourceId = (key: string): string => `source-${key}`;

/** What stands before a number in `at`, and how Korean says it: before the number, or behind it. */
const koreanPlaces: Readonly<Record<string, (numbers: string) => string>> = {
  Thm: (n) => `정리 ${n}`,
  Thms: (n) => `정리 ${n}`,
  'Prop.': (n) => `명제 ${n}`,
  Lemma: (n) => `보조정리 ${n}`,
  'Def.': (n) => `정의 ${n}`,
  'eq.': (n) => `식 ${n}`,
  eqs: (n) => `식 ${n}`,
  'Fig.': (n) => `그림 ${n}`,
  'Alg.': (n) => `알고리즘 ${n}`,
  Table: (n) => `표 ${n}`,
  'Sec.': (n) => `${n}절`,
  'Ch.': (n) => `${n}장`,
  'p.': (n) => `${n}쪽`,
  'pp.': (n) => `${n}쪽`,
};

/**
 * The place within a source in the page's language. It is written in English in both, “Thm 2.6.3, Thm 5.4.3”; a place
 * that a Korean page writes in Korean stays as it is, and one of an unknown kind fails the build.
 */
export function placeInSource(at: string, language: Language, where?: string): string {
  if (language === 'ko' && /[가-힣]/.test(at)) return at;
  // A comma parts places where a word follows, and numbers of one place where a number does.
  const places = at.split(/, (?=[A-Za-z])/).map((place) => {
    const [, kind = '', numbers = ''] = /^(\S+) (\d[\d.,–\s]*)$/.exec(place) ?? [];
    const say = Object.hasOwn(koreanPlaces, kind) ? koreanPlaces[kind] : undefined;
    if (!say) {
      throw new Error(
        `${where ? `${where}: ` : ''}“${place}” is no place in a source; known are ${Object.keys(koreanPlaces).join(', ')} with a number`,
      );
    }
    return language === 'ko' ? say(numbers) : place;
  });
  return places.join(', ');
}
