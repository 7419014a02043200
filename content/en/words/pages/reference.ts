import type { ReferenceWords } from '../../../../src/notebook/words/reference.ts';

export const words: ReferenceWords = {
  kicker: 'To look things up',
  pages: {
    glossary: {
      title: 'Glossary',
      lead: 'The terms of the notebook, each in a sentence or two, with the place where it is explained.',
      description:
        'The terms of the Minimax Notebook in English and Korean: what each one means, in a sentence or two, and where it is explained.',
    },
    notation: {
      title: 'Notation',
      lead: 'What each symbol, colour and dash stands for, and what holds on every page.',
      description:
        'Symbols, colours and conventions of the Minimax Notebook: distributions, networks, divergences, logarithms and units.',
    },
    references: {
      title: 'References',
      lead: 'The sources that the notebook cites, each with the chapters that cite it, and what to read beyond them.',
      description: 'The bibliography of the Minimax Notebook, with the chapters that cite each source.',
    },
    about: {
      title: 'How it is made',
      lead: 'How the numbers are computed and to what error, what is promised and which test checks the promise, and where each statement of the source went.',
      description:
        'How the Minimax Notebook computes its numbers, to what error, which tests check which promises, and what is not tested.',
    },
  },
  explainedIn: 'Explained in',
  citedIn: 'Cited in',
  furtherReading: 'Further reading',
  firstMet: 'First met in',
  usedIn: 'Used in',
  filter: 'Find a term',
  letters: 'Letters',
  symbol: 'Symbol',
  meaning: 'Meaning',
  introducedIn: 'First used in',
  mark: 'Mark',
  look: 'Look',
};
