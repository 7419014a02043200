import type { CellWords } from '../../../../src/notebook/words/cell.ts';

/** One part of so many. */
const partOf = (count: number): string =>
  count <= 2 ? 'half' : count === 3 ? 'a third' : count === 4 ? 'a quarter' : `1/${count}`;

export const words: CellWords = {
  run: 'Run',
  pause: 'Pause',
  step: 'One step',
  stage: 'One stage',
  stepD: 'Update D',
  stepG: 'Update G',
  buttons: 'Training',
  recorded: (step) =>
    `What you see is a recorded run at step ${step}. Run starts your own, from the beginning.`,
  untrained: 'You see your settings at step 0, before any training. Run starts it.',
  kept: (step) => `Your run stands at step ${step}. Run goes on with it; Reset forgets it.`,
  goOn: (step) => `Go on with your run at step ${step}`,
  rescue: 'Rescue this run',
  states: {
    idle: 'not started',
    loading: 'starting',
    running: 'running',
    paused: 'paused',
    done: 'done',
    failed: 'stopped',
  },
  on: (backend, why) => `on ${backend}${why === '' ? '' : ` (${why})`}`,
  chosen: 'your choice',
  inPlaceOf: (kernel, backend) => `${kernel}, on the processor instead of ${backend}`,
  repeatable: 'and stays there, so that the run can be repeated exactly',
  trial: (rates) => `fastest in a short trial: ${rates} steps/s`,
  fallback: (wanted) => `${wanted} is not available here`,
  diverged: (step) =>
    `Training diverged at step ${step}: the weights grew too large to compute with. You see the last good state; lower a learning rate, or reset.`,
  noBackend:
    'No way to compute was found in this browser, so this figure cannot train. It shows a recorded run; you can read the rest of the page as it is.',
  internal: 'Training stopped on an error of this program. Reset to start again.',
  workerLost: 'Training no longer responds on any device that is left. Reset to start again.',
  movedOn: (backend) =>
    `The device no longer responds; training goes on from its last checkpoint on ${backend}.`,
  notLoaded:
    'The trainer could not be loaded. Check the connection and press Run again; the figure stays as it is.',
  noWeight:
    'The changes on the way set a weight that this network does not have. Take it out, or give the network its size back.',
  inside: {
    title: 'Inside the networks',
    notLoaded: 'The view of the networks could not be loaded. Check the connection and open it again.',
  },
  needsScript: 'This is a recorded run. With JavaScript you could train your own here.',
  momentLabel: 'Go back in the run',
  moment: (step, furthest) => `step ${step} of ${furthest}`,
  pausePassed: (until, step) =>
    `The run is already at step ${step}, so a pause at step ${until} does nothing until the run begins anew.`,
  helpOf: (label) => `What is “${label}”?`,
  helpNotLoaded: 'The explanation could not be loaded. Check the connection and ask again.',
  cost: {
    more: (times, whole) =>
      `A step takes about ${times} times as many multiplications as with the first settings: expect about ${partOf(whole)} of their steps a second.`,
    less: (times, whole) =>
      `A step takes about ${partOf(whole)} of the multiplications of the first settings: expect up to ${times} times their steps a second.`,
    same: 'A step takes about as many multiplications as with the first settings.',
  },
  momentSince: (step, furthest, first) => `step ${step} of ${furthest}; you can go back to ${first}`,
  happening: 'What is happening?',
  stages: 'Stages of a step',
  manyRuns: {
    title: 'Many runs: what luck does',
    notLoaded: 'What runs many seeds at once could not be loaded. Check the connection and open it again.',
  },
};
