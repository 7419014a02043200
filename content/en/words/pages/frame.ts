import type { FrameWords } from '../../../../src/notebook/words/frame.ts';

export const words: FrameWords = {
  notebook: 'Minimax Notebook',
  tagline: 'The mathematics of generative adversarial networks, in figures that answer when you move them.',
  skip: 'Skip to the text',
  chapters: 'Chapters',
  search: 'Search',
  chapter: (order) => `Chapter ${order}`,
  chapterShort: (order) => `Ch. ${order}`,
  goals: 'What you will be able to do',
  previous: 'Before this',
  next: 'After this',
  turn: 'Neighbouring chapters',
  language: 'English',
  unit: 'Unit of information',
  nats: 'nats',
  bits: 'bits',
  theme: { auto: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  promise: 'Every number here is computed, most of them in front of you. Nothing you do leaves this page.',
  licence: 'MIT licence',
  faces: 'Typefaces and their licence',
  notFound: 'There is no page here',
  notFoundHelp: 'The address may be mistyped, or the page may have moved.',
  toLanding: 'To the map of the notebook',
  notArrived:
    'Part of this page could not be loaded, so not all of it responds. The text is complete; reload the page to try again.',
};
