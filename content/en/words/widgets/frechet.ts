import type { FrechetWords } from '../../../../components/widgets/frechet.ts';
import { unitName } from '../live/units.ts';

export const words: FrechetWords = {
  title: 'What a Fréchet distance sees',
  caption:
    'The data have two hills at plus and minus the gap, each of the given width; drag the fakes. The dotted bell has the mean and the standard deviation $\\sigma$ of the data: it is all that $d^2$ knows of them.',
  parameters: {
    gap: 'gap',
    'p-sd': 'width of a hill',
    'g-mean': 'mean $\\mu$',
    'g-sd': 'width',
  },
  quantities: {
    frechet: 'squared Fréchet distance',
    js: 'Jensen–Shannon divergence',
    'data-sd': 'standard deviation of the data',
  },
  panels: {
    densities: 'data, fakes, and the bell that $d^2$ takes the data for (dotted)',
    measures: 'both measures against the mean $\\mu$ of the fakes',
  },
  presets: {
    'same-moments': {
      label: 'Same mean, same width',
      look: '$d^2$ is 0, and the densities are plainly not the same: the JSD is not 0.',
    },
    'one-mode': {
      label: 'One hill only',
      look: 'A collapse onto the right hill moves the mean and narrows the width, so here $d^2$ does notice.',
    },
    far: {
      label: 'Far away',
      look: 'Move the fakes further still: the JSD stays at $\\log 2$, and $d^2$ goes on counting.',
    },
    equal: { label: 'Really equal', look: 'Equal laws have equal moments: both are 0.' },
  },
  phrases: {
    bell: 'bell of the data',
    squared: 'd²',
    sentence: (frechet, [mean, spread], js, unit) =>
      `The squared Fréchet distance is ${frechet}: ${mean} for the means and ${spread} for the standard deviations. The JSD is ${js} ${unit}.`,
    unitName,
  },
};
