import type { RunMenuWords } from '../../../../src/notebook/words/run-menu.ts';

export const words: RunMenuWords = {
  run: 'The run: settings and weights',
  open: 'Go on with a saved run',
  points: 'The points in the picture',
  script: 'The same model in PyTorch',
  choose: 'Open…',
  noRun: 'There is no run yet to save: press Run, or One step, first.',
  opened: (step) => `The saved run is at step ${step}. Run goes on with it.`,
};
