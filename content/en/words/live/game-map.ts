import { counted } from '../../../../src/notebook/unit.ts';
import type { GameMapWords } from '../../../../src/notebook/words/game-map.ts';
import { diagnosis } from '../cells/parts/diagnosis.ts';
import { words as units } from './units.ts';

const states = Object.fromEntries(Object.entries(diagnosis).map(([state, { name }]) => [state, name]));

export const words: GameMapWords = {
  title: 'The map of the game',
  own: 'Draw this map yourself',
  still: {
    alt: 'A map of runs, the learning rate of D to the right, that of G upwards. Below, where G is slow, runs are still learning; above, they go in circles; on the right, where D is fast, most show no clear trend. Between these the squares are mixed.',
    caption: (runs, steps) =>
      `${runs} recorded runs of the experiment above, of seed 1, each with its own two learning rates: where each stands after ${steps} steps.`,
  },
  intro: (steps) =>
    `Every square is a run of its own: it has the seed and the settings of the experiment above, but learning rates of its own. Its colour says where the run stands after ${steps} steps.`,
  controls: 'The map',
  size: 'squares',
  sizes: (side, runs) => `${side} × ${side}, ${runs} runs`,
  steps: 'steps of each run',
  colour: 'colour shows',
  colours: { state: 'where the run stands', js: 'its JSD' },
  start: 'Draw the map',
  pause: 'Pause the map',
  resume: 'Go on drawing',
  again: 'Start over',
  zoomIn: 'Zoom in here',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  open: 'Open this run above',
  cost: (runs, steps, all, workers, cores) =>
    `${runs} runs of ${steps} steps: ${all} steps in all, on ${counted(workers, 'core')} of the ${cores} of this device. A coarse picture of 4 × 4 comes first, and you can stop at any time.`,
  progress: {
    ready: () => 'Not started.',
    running: (done, runs) => `${done} of ${runs} runs made.`,
    paused: (done, runs) => `Paused: ${done} of ${runs} runs made.`,
    done: (_done, runs) => `Done: all ${runs} runs made.`,
  },
  left: (seconds) =>
    seconds < 90
      ? `About ${counted(seconds, 'second')} left.`
      : `About ${counted(Math.round(seconds / 60), 'minute')} left.`,
  missing:
    'No worker could be started here, so the map cannot be drawn. It needs WebAssembly and module workers; a newer browser has both.',
  notLoaded: 'The map could not be loaded. Check the connection, close this part and open it again.',
  cannot: 'The settings above are not enough for a run: give the data some points first.',
  withoutPlan:
    'The map leaves out the changes on the way, and begins every run with the weights of its seed.',
  axes: { d: 'learning rate of D', g: 'learning rate of G' },
  picture: 'The map: learning rate of D to the right, of G upwards',
  keys: 'The arrow keys move the cursor, Enter opens the run under it, plus and minus zoom.',
  empty: 'Point at a square to read it; a click, or Enter, opens its run above.',
  waiting: 'not made yet',
  failed: 'this run broke off',
  coarse: 'not made yet; the colour is that of a run nearby',
  atDivergence: (step, last) => `at step ${step}; JSD is that of the last good state, step ${last}`,
  reading: { d: 'rate of D', g: 'rate of G', state: 'state', js: 'JSD' },
  here: 'the settings above',
  legend: 'Colours',
  upTo: (js) => `up to ${js}`,
  states,
  units,
  opened: (steps) => `The run is open in the experiment above. It pauses at step ${steps}.`,
};
