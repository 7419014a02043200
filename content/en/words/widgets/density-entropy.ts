import type { DensityEntropyWords } from '../../../../components/widgets/density-entropy.ts';
import { unitName } from '../live/units.ts';

export const words: DensityEntropyWords = {
  title: 'The entropy of a density',
  caption:
    'Drag the point at one standard deviation. The dotted stairs are the density’s bins of width $b$; a bin has a probability, so their entropy $H_b$ is an entropy in the proper sense.',
  parameters: { sd: 'standard deviation $\\sigma$', width: 'bin width $b$' },
  quantities: {
    'differential-entropy': 'differential entropy of the density',
    peak: 'highest density',
    'binned-entropy': 'entropy of the bins',
    'binned-difference': 'entropy of the bins plus the logarithm of their width',
  },
  panels: { density: 'density $\\p(x)$' },
  presets: {
    narrow: {
      label: 'Narrow',
      look: 'The density is nearly 4 at its peak, and $h$ is negative. The entropy of the bins is not.',
    },
    zero: {
      label: 'Near zero',
      look: 'Near this $\\sigma$ the sign of $h$ changes, but nothing special happens to the bell.',
    },
    wide: {
      label: 'Wide',
      look: 'The density stays below 1, and no surprise is negative. Here nothing would warn you that $h$ is not an entropy.',
    },
    coarse: {
      label: 'Coarse bins',
      look: 'Nearly all of the bell is in one bin. There is next to nothing left to find out, and $H_b$ is next to zero.',
    },
  },
  phrases: {
    sentence: (s) =>
      `The density is ${s.peak} at its highest, and its differential entropy is ${s.differential} ${s.unit}. Read to the nearest ${s.width}, a value has an entropy of ${s.bins} ${s.unit}; this one is never negative.`,
    bins: 'bins',
    unitName,
  },
};
