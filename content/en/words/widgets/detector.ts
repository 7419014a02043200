import type { DetectorWords } from '../../../../components/widgets/detector.ts';
import { unitName } from '../live/units.ts';

const best = 'As good as it gets';

export const words: DetectorWords = {
  title: 'A detector with two knobs',
  caption:
    'Real samples, blue, and fake ones, orange, come equally often. Drag the upright line, the border where $\\D(x) = \\sigma(\\text{weight}\\cdot x + \\text{bias})$ says $\\tfrac12$; the weight is how sharply it switches. The green square is its answer to one sample, $x = 2$.',
  parameters: { weight: 'weight', bias: 'bias' },
  quantities: {
    accuracy: 'share of right answers',
    probability: 'probability that D gives to the sample at 2',
    loss: 'mean loss',
  },
  panels: {
    classes: 'densities of real and fake samples',
    discriminator: '$\\D(x)$, the probability of being real that $\\D$ gives to $x$',
  },
  presets: {
    best: {
      label: best,
      look: 'The border stands where the curves cross, and the slope fits the overlap: no other setting has a smaller loss.',
    },
    sure: {
      label: 'Too sure',
      look: `The same border as in “${best}”, so just as many right answers. But now $\\D$ is sure even where it errs, and the loss is twice as large.`,
    },
    blind: {
      label: 'Always ½',
      look: '$\\tfrac12$ for everything: right half of the time, and a loss of $\\log 2$.',
    },
    trusting: {
      label: 'Trusting',
      look: 'The border is far to the left. Hardly a real sample is refused, but most of the fake ones get in.',
    },
  },
  phrases: {
    same: (p, loss, unit) =>
      `D gives every sample the probability ${p} of being real. It is right half of the time, and its mean loss is ${loss} ${unit}.`,
    split: (right, at, share, p, loss, unit) =>
      `D calls every sample to the ${right ? 'right' : 'left'} of x = ${at} real, and is right ${share}% of the time. To the sample at x = 2 it gives the probability ${p}. Its mean loss is ${loss} ${unit}.`,
    fake: 'fake',
    real: 'real',
    unitName,
  },
};
