import type { RunMenuWords } from '../../../../src/notebook/words/run-menu.ts';

export const words: RunMenuWords = {
  run: 'The run: settings and weights',
  open: 'Go on with a saved run',
  points: 'The points in the picture',
  script: 'The same model in PyTorch',
  choose: 'Open…',
  noRun: 'There is no run yet to save: press Run, or One step, first.',
  opened: (step) => `The saved run is at step ${step}. Run goes on with it.`,
  file: {
    note: 'A run of the Minimax Notebook. `weights` is a checkpoint: each player’s `weights` go layer by layer, W then b, for x·W + b; W has a row for each input and lies row by row (nn.Linear keeps its transpose). `memory` is the optimiser’s: for Adam first moments then second, for momentum the velocity. Information is in nats; null in `history` is infinity.',
    faults: {
      'too-long': 'This file is larger than 2 MB. No run saved here is that large, so it was not opened.',
      'no-json': 'This file is not JSON: it may be cut short, or be another file. Nothing was changed.',
      'other-format': 'This is JSON, but not a run saved here. Nothing was changed.',
      'other-version':
        'This run was saved in a version of the file that this page does not know. Reload the page for its newest state, and try again.',
      'other-cell': 'This run belongs to another figure. Open it there; here nothing was changed.',
      broken: 'Parts of this run are missing, so training cannot go on from it. Nothing was changed.',
      refused:
        'The numbers in this file do not fit the networks of its settings, so training cannot go on from it. Nothing was changed.',
    },
  },
};
