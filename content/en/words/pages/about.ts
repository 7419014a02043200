import type { AboutWords } from '../../../../src/notebook/words/about.ts';

export const words: AboutWords = {
  numbers: 'How the numbers are computed',
  numbersLead:
    'In nats, in double precision, by the same functions in the text, in the figures and in the tests. What is infinite is shown as $\\infty$, and no small number is added anywhere to avoid it.',
  error: 'Error:',
  test: 'Test:',
  tests: 'Test',
  promises: 'What is promised, and which test checks it',
  promisesLead:
    'A promise without a test is one that nothing checks yet. It is listed all the same, so that you know.',
  promise: 'Promise',
  areas: {
    size: 'Size and speed',
    access: 'Accessibility',
    reliable: 'Reliability',
    secure: 'Security',
    numbers: 'Numbers',
    lab: 'The lab',
    text: 'Text',
  },
  noTest: 'no test yet',
  bench: 'measured, not tested:',
  untested: 'What is not tested',
  source: 'Where each statement of the source went',
  sourceLead:
    'The notebook covers one chapter of a Korean blog. Where that chapter was wrong or loose, the table says what stands here instead.',
  statement: 'Statement of the source',
  page: 'Chapter',
  putRight: 'Here instead:',
  noPage: 'in no chapter yet',
  images: 'Its lost images',
  imagesLead: 'The formulas and diagrams of that chapter were images that no longer exist.',
  image: 'Image',
  held: 'What it held',
  answers: {
    title: 'Your answers',
    lead: 'What you answer in the exercises, and which of them you have done, is kept in this browser and nowhere else. You can save it to a file, take such a file in again on another device, or erase it.',
    save: 'Save to a file',
    takeIn: 'Take in a file',
    erase: 'Erase',
    bringBack: 'Bring back',
  },
  credits: 'Licence and credits',
};
