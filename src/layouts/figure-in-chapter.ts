// Where a figure stands in the book: for its page of its own, which opens in the unit of that chapter, and says its number.
import { figureNumber, figuresIn } from '../../components/prose/build/figures.ts';
import { words } from '../../components/prose/build/words.ts';
import type { Language } from '../notebook/language.ts';
import { chaptersOf, type Chapter } from './chapters.ts';

const keysIn = ({ body = '' }: Chapter): readonly string[] => figuresIn(body).map(({ key }) => key);

/** Finds the first chapter that shows a figure. */
export const chapterWith = async (id: string, language: Language): Promise<Chapter | undefined> =>
  (await chaptersOf(language)).find((chapter) => keysIn(chapter).includes(id));

/** Returns what that chapter calls the figure, “Figure 6.2”; undefined for one that is in no chapter. */
export async function nameInChapter(id: string, language: Language): Promise<string | undefined> {
  const chapter = await chapterWith(id, language);
  const { figure, numbered } = words[language];
  return chapter && numbered(figure, figureNumber(chapter.data.order, keysIn(chapter).indexOf(id) + 1));
}
