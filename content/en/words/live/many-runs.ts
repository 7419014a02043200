import type { ManyRunsWords } from '../../../../src/notebook/words/many-runs.ts';
import { counted } from '../../../../src/notebook/unit.ts';

/** “40 seconds”, “3 minutes” */
const duration = (seconds: number): string =>
  seconds < 90
    ? counted(Math.max(1, Math.round(seconds)), 'second')
    : counted(Math.round(seconds / 60), 'minute');

const plural = (count: string): string => (count === '1' ? 'run' : 'runs');

export const words: ManyRunsWords = {
  intro:
    'One run can be lucky. Here the settings above, with what is changed on the way, are run once for each of several seeds, in the background and without pictures.',
  count: 'Runs',
  steps: 'Steps of each',
  asNow: (changes) =>
    `As the controls stand now, from step 0: without the ${changes === 1 ? 'change' : `${changes} changes`} made on the way`,
  seeds: (first, last) => (first === last ? `Seed ${first}.` : `Seeds ${first} to ${last}.`),
  cost: (runs, steps, total, workers) =>
    `${runs} ${plural(runs)} × ${steps} steps = ${total} steps, on ${counted(workers, 'background worker')}.`,
  rateUnknown: 'How long they take is said once some steps have been timed.',
  time: (seconds, rate) => `About ${duration(seconds)}, at ${rate} steps a second as last timed here.`,
  stepsRefused: (text, least, most) =>
    `“${text}” is no number of steps: it has to be a whole number from ${least} to ${most}.`,
  start: 'Start the runs',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  keep: 'Keep this and compare',
  drop: 'Drop what was kept',
  save: 'CSV',
  saveName: 'Save the table of ends as CSV',
  progressName: 'Steps made, of all runs',
  states: {
    running: (finished, all) => `${finished} of ${all} runs finished.`,
    paused: (finished, all) => `Paused: ${finished} of ${all} runs finished.`,
    done: (_finished, all) => `All ${all} runs are finished.`,
    stopped: (finished, all) => `Stopped: ${finished} of ${all} runs finished.`,
  },
  left: (seconds) => `About ${duration(seconds)} left.`,
  missing:
    'The background workers could not be started: this browser runs none, or their code did not arrive. Check the connection and start again. The rest of the page works as before.',
  failed: (seeds) =>
    `${seeds.length === 1 ? 'The run of seed' : 'The runs of seeds'} ${seeds.join(', ')} could not be made: these settings contradict each other, or a worker broke.`,
  picture: (unit) => `JSD over the steps, in ${unit}`,
  pictureHint:
    'Thick: the median of the runs at each step. Shaded: from the lowest tenth to the highest. Thin: each run. A run that has diverged no longer counts after its last good step.',
  now: 'now',
  kept: 'kept',
  alone: 'median',
  step: 'step',
  median: (set) => (set === '' ? 'median' : `median, ${set}`),
  low: (set) => (set === '' ? '10%' : `10%, ${set}`),
  high: (set) => (set === '' ? '90%' : `90%, ${set}`),
  ends: {
    'not-started': 'Not started',
    starting: 'Just started',
    learning: 'Learning',
    converged: 'Converged',
    collapsed: 'Mode collapse',
    oscillating: 'Going in circles',
    vanishing: 'Vanishing gradient',
    worsening: 'Losing ground',
    stalled: 'No clear trend',
    diverged: 'Diverged',
    'no-density': 'No density to compare',
  },
  table: {
    caption: (set, runs, steps) =>
      `How ${counted(runs, 'run')} of ${steps} steps ended${set === '' ? '' : ` (${set})`}`,
    end: 'End',
    runs: 'Runs',
    medianJs: (unit) => `Median JSD (${unit})`,
    all: 'All',
    seeds: 'Seeds, with JSD:',
  },
  seed: (seed, end, js) => `Seed ${seed}: ${end}, JSD ${js}. Open this run above.`,
  openHint: 'Press a seed to make that very run in the figure above, up to the same step.',
  change: 'This result is kept. Change a control above and start again: the new runs are drawn beside it.',
  differs: (differences) =>
    `Kept and now differ in: ${differences
      .map(({ name, before, after }) =>
        before === undefined || after === undefined ? name : `${name} (kept ${before}, now ${after})`,
      )
      .join('; ')}.`,
  same: 'Kept and now have the same settings and seeds, so they are the same runs.',
  changes: 'what is changed on the way',
  seedsName: 'seeds',
  columns: { set: 'set', seed: 'seed', end: 'end', step: 'step', js: 'JSD in nats' },
};
