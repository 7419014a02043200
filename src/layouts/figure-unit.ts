import type { Language } from '../notebook/language.ts';
import type { Unit } from '../notebook/unit.ts';
import { chaptersOf } from './chapters.ts';

/** The unit of the first chapter that shows a figure, in which its page of its own opens too. */
export async function unitOfFigure(id: string, language: Language): Promise<Unit> {
  const shows = new RegExp(`<(Widget|Cell|FramedCell) id="${id}"`);
  const chapter = (await chaptersOf(language)).find(({ body = '' }) => shows.test(body));
  return chapter?.data.unit ?? 'nats';
}
