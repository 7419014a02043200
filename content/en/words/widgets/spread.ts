import type { SpreadWords } from '../../../../components/widgets/spread.ts';
import { unitName } from '../live/units.ts';

export const words: SpreadWords = {
  title: 'Far apart, and hard to guess',
  caption:
    'Circles: the values $-d$ and $d$, each with probability $\\tfrac12$. Triangles: the values $1, \\dots, k$, all equally likely. Move the values, and only the variance follows; change how many there are, and the entropy does.',
  parameters: { distance: 'distance $d$', count: 'number of values $k$' },
  quantities: {
    'variance-far': 'variance of −d and d',
    'variance-near': 'variance of 1, …, k',
    'entropy-far': 'entropy of −d and d',
    'entropy-near': 'entropy of 1, …, k',
  },
  panels: { values: 'the values, as high as each is likely' },
  presets: {
    further: { label: 'Twice as far', look: 'Four times the variance, and the same entropy.' },
    together: {
      label: 'Close by',
      look: 'Now the variance is small. The entropy is still that of a fair coin.',
    },
    two: {
      label: 'Two against two',
      look: 'Two equally likely values on both sides: one entropy, two variances.',
    },
  },
  phrases: {
    sentence: (far, near, farH, nearH, unit) =>
      `The two far values have the variance ${far} and the entropy ${farH} ${unit}; the values close together have the variance ${near} and the entropy ${nearH} ${unit}.`,
    columns: ['value', 'probability'],
    unitName,
  },
};
