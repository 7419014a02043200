import { languageOfPath } from '../../src/notebook/language.ts';
import { reportOurs } from '../../src/notebook/outside.ts';
import type { FieldWords } from '../../src/notebook/words/fields.ts';
import { wordsOf } from '../../src/notebook/words/load.ts';
import type { ReadPointsWords } from '../../src/notebook/words/read-points.ts';
import type { Taken } from './control.ts';
import type { PointHolder } from './take-points.ts';

const loadReadWords = (): Promise<ReadPointsWords> =>
  wordsOf(import(`../../content/${languageOfPath(location.pathname)}/words/controls/read-points.ts`));

/** Reads points with what is loaded for it when there are some. */
export async function loadAndTake(
  parameter: PointHolder,
  source: string | Blob,
  words: FieldWords,
  columns?: readonly number[],
): Promise<Taken<readonly number[]>> {
  try {
    const [{ takePoints }, read] = await Promise.all([import('./take-points.ts'), loadReadWords()]);
    return await takePoints(parameter, source, read, columns);
  } catch (error) {
    reportOurs(error);
    return { sentence: words.cloud.notLoaded };
  }
}
