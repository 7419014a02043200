import type { PictureRunWords } from '../../../../src/notebook/words/cell.ts';

export const words: PictureRunWords = {
  dataMissing:
    'The digits did not arrive. Check the connection and press Run again; the figure stays as it is.',
  dataDamaged:
    'The digits arrived damaged: their checksum is wrong, so nothing is trained on them. Press Run to fetch them again.',
  fetching: (received, total) => `fetching the digits: ${received} of ${total} KB`,
  wayTo: (step, until, left) => `step ${step} of ${until}${left === undefined ? '' : `, about ${left} left`}`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  unpictured:
    'The pictures are of the recorded run, with other settings than yours. Run starts yours, from the beginning.',
  notKept:
    'This browser does not let the page keep the run: it goes on, and is forgotten when the page is left.',
  studio: {
    title: 'Codes and verdicts: try G and D yourself',
    notLoaded: 'What tries codes and drawings could not be loaded. Check the connection and open it again.',
  },
};
