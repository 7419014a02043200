import type { SearchWords } from '../../../../src/notebook/words/search.ts';

export const words: SearchWords = {
  title: 'Search the notebook',
  hint: 'A word or two',
  close: 'Close',
  found: (pages) => (pages === 1 ? 'On 1 page' : `On ${pages} pages`),
  none: (wanted) => `Nothing is said of “${wanted}”. Try fewer letters of it, or the glossary.`,
  failed: 'The search did not arrive. Look in the glossary, or try again later.',
};
