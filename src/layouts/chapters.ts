import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { ChapterText } from '../../components/prose/build/first-use.ts';
import type { Language } from '../notebook/language.ts';

export type Chapter = CollectionEntry<'chapters'>;

export function slugOf(chapter: Chapter): string {
  return chapter.id.slice(chapter.id.indexOf('/') + 1);
}

/** The chapters of one language that exist, in reading order. */
export async function chaptersOf(language: Language): Promise<Chapter[]> {
  const chapters = await getCollection('chapters', ({ id }) => id.startsWith(`${language}/`));
  return chapters.sort((a, b) => a.data.order - b.data.order);
}

/** The same as they are written, for what is read from the text itself. */
export async function textsOf(language: Language): Promise<ChapterText[]> {
  const chapters = await chaptersOf(language);
  return chapters.map((chapter) => ({ slug: slugOf(chapter), body: chapter.body ?? '' }));
}
