import type { NoiseFloorWords } from '../../../../components/widgets/noise-floor.ts';
import { unitName } from '../live/units.ts';

export const words: NoiseFloorWords = {
  title: 'Two samples of one law',
  caption:
    'The points of two samples of the uniform law on $[0,1]$, counted cell by cell: the first upwards, the second downwards. The divergence of the law from itself is zero; what the formula reads from the two histograms is the noise floor.',
  parameters: { points: 'points in each sample', cells: 'cells', seed: 'seed' },
  quantities: {
    js: 'JSD of the two histograms',
    floor: 'its mean over 100 pairs: the noise floor',
    kl: 'KL divergence of the two histograms',
  },
  panels: { samples: 'points in each cell' },
  presets: {
    coarse: {
      label: 'Ten cells',
      look: 'With many points in a cell the floor sinks, and KL becomes finite.',
    },
    more: {
      label: 'More points',
      look: 'Two thousand points on 900 cells: the floor is lower, and still far from zero.',
    },
    both: { label: 'More points, ten cells', look: 'Now the formula comes close to the truth.' },
  },
  phrases: {
    names: ['first sample', 'second sample'],
    columns: ['cell', 'first', 'second'],
    sentence: (points, cells, js, floor, unit) =>
      `Two samples of ${points} points on ${cells} cells: the formula says ${js} ${unit}, and ${floor} on average over 100 such pairs. Both samples come from one law, so the truth is 0.`,
    unitName,
  },
};
