import type { FigureWords } from '../../../../src/notebook/words/figure.ts';

export const words: FigureWords = {
  reset: 'Reset',
  play: 'Play',
  pause: 'Pause',
  copyLink: 'Copy link',
  numbers: 'Numbers',
  tryThis: 'Try this',
  more: 'More shape',
  needsScript: 'This figure shows its first state. With JavaScript you could move it.',
  controls: 'Controls',
};
