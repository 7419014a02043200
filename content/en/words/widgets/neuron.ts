import type { NeuronWords } from '../../../../components/widgets/neuron.ts';
import { unitName } from '../live/units.ts';

export const words: NeuronWords = {
  title: 'A single neuron as judge',
  caption:
    '$\\D(x)=\\sigma(wx+b)$ against data from $\\Normal(0,1)$ and fakes from the orange bell. Above, both densities and, in green from $0$ at the bottom to $1$ at the top, $\\D$. Below, its score for every weight $w$; the grey line is $C(\\G)$, what the best discriminator scores.',
  parameters: {
    w: 'weight $w$',
    b: 'bias $b$',
    'g-mean': 'mean',
    'g-sd': 'standard deviation',
  },
  quantities: {
    value: 'score of the neuron',
    criterion: 'score of the best discriminator',
    first: 'first term: the real samples',
    second: 'second term: the fakes',
    slope: 'slope of the score in w',
    loss: 'mean loss of the neuron',
    'best-loss': 'mean loss of the best discriminator',
  },
  panels: { densities: 'both densities, and $\\D$', score: 'score $V$ against the weight $w$' },
  presets: {
    flat: {
      label: 'Flat at the top',
      look: 'The slope is zero: no neuron scores more. The grey line does.',
    },
    best: {
      label: 'The best there is',
      look: 'Equal widths: here the neuron can be $\\Dstar$ itself. Move the fakes, and the first term stays.',
    },
    nothing: {
      label: 'Knows nothing',
      look: 'The fakes are far away, and the loss is $\\log 2$ all the same.',
    },
    success: {
      label: 'Success',
      look: 'The same $\\D$ and the same loss, and now no other $\\D$ does better.',
    },
  },
  phrases: {
    sentence: ({ value, criterion, first, second, slope, unit }) =>
      `The neuron scores ${value} ${unit}, of which the real samples bring ${first} and the fakes ${second}; the best discriminator would score ${criterion}. The slope of its score in w is ${slope}.`,
    unitName,
  },
};
