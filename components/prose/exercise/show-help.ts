import { reportOurs } from '../../../src/notebook/outside.ts';
import { partOfPage } from './part-of-page.ts';

/** Puts the explanation of how answers are read into its fold; where it does not come, the link to it stays there. */
export async function showHelp(fold: HTMLElement): Promise<void> {
  try {
    const part = await partOfPage(fold.dataset['part'] ?? '');
    const help = part?.querySelector('.answer-help');
    if (help) fold.querySelector('p')?.replaceWith(document.importNode(help, true));
  } catch (error) {
    reportOurs(error);
  }
}
