import type { OfflineWords } from '../../../../src/notebook/words/offline.ts';

export const words: OfflineWords = {
  title: 'Reading without a connection',
  lead: 'Your browser keeps what you have read: a chapter, its figures, and the cells that you ran open again without a connection. You can also save all of it beforehand.',
  save: (size) => `Save the whole notebook (${size} MB)`,
  progress: '#1 of #2 files saved',
  saved: 'The whole notebook is saved in this browser.',
  failed: 'Not everything could be saved: the connection broke, or there is no room. Press again to go on.',
  older: 'The notebook has changed since you saved it. Press again to save what is new.',
};
