import type { OptimalDiscriminatorWords } from '../../../../components/widgets/optimal-discriminator.ts';
import { unitName } from '../live/units.ts';

export const words: OptimalDiscriminatorWords = {
  title: 'The best discriminator, and yours',
  caption:
    'Draw $\\D$ in the second picture: press and pull across it. It is kept as its logit at 33 knots, with straight lines between them. The means can be dragged, too; a width is a standard deviation.',
  parameters: {
    'p-mean': 'mean',
    'p-sd': 'width',
    'g-mean': 'mean',
    'g-sd': 'width',
    d: '$\\D$',
  },
  quantities: {
    value: 'value of the game',
    criterion: 'largest value, with the best discriminator',
    js: 'Jensen–Shannon divergence',
    gap: 'how far $\\D$ falls short of the largest value',
    astray: 'share of samples on which $\\D$ leans the wrong way',
  },
  panels: {
    densities: 'densities',
    discriminator: '$\\D(x)$, yours to draw, and $\\Dstar(x)$ (dotted)',
    shortfall: 'what $\\D$ loses at $x$: the area is $C(\\G)-V$',
    score: 'the score',
  },
  actions: { best: 'D = D*', level: 'D = ½' },
  presets: {
    nothing: {
      label: 'Knows nothing',
      look: '$\\D = \\tfrac12$ everywhere scores $-\\log 4$ whatever $\\pg$ is. It misses the best score by $2\\DJS$.',
    },
    optimal: {
      label: 'As good as it gets',
      look: '$\\Dstar$, as near as 33 knots come to it: the area is all but gone, and $V$ reaches $C(\\G)$ to five decimals.',
    },
    certain: {
      label: 'Over-confident',
      look: 'Three times the right logit: it leans the right way, but is far too sure, and that costs it score.',
    },
    contrary: {
      label: 'Contrary',
      look: 'The right logit with its sign turned scores far below a $\\D$ that always answers $\\tfrac12$.',
    },
    equilibrium: {
      label: 'Equilibrium',
      look: 'With $\\pg = \\pdata$ even $\\Dstar$ is level at $\\tfrac12$, and $C(\\G)$ is down at $-\\log 4$.',
    },
  },
  phrases: {
    sentence: (v, c, gap, js, unit) =>
      `V is ${v} ${unit}, ${gap} ${unit} below its largest value C(G) = ${c} ${unit}. With a JSD of ${js} ${unit}, −log 4 + 2 JSD gives the same C(G).`,
    columns: ['what', 'value'],
    unitName,
  },
};
