import type { EpsilonWords } from '../../../../components/widgets/epsilon.ts';
import { unitName } from '../live/units.ts';

export const words: EpsilonWords = {
  title: 'A small constant for safety',
  caption:
    'There are 900 cells. $\\p$ lies evenly on one or more cells at the beginning, $\\q$ on as many at the end; they share none, so $\\Ent(\\p,\\q)$ is infinite. Now $\\varepsilon$ is added to every cell, and each distribution is divided by its new total. Blue is the entropy of $\\p$ after that, grey before. Black is the cross entropy with the changed $\\q$.',
  parameters: { exponent: '$\\log_{10}\\varepsilon$', width: 'cells of each distribution' },
  quantities: {
    entropy: 'entropy of p',
    'entropy-epsilon': 'entropy of p with ε in every cell',
    cross: 'cross entropy of p and q',
    'cross-epsilon': 'cross entropy of p and of q with ε in every cell',
  },
  panels: { costs: 'entropy and cross entropy against $\\log_{10}\\varepsilon$' },
  presets: {
    smaller: {
      label: '$\\varepsilon = 10^{-7}$',
      look: 'The entropy is almost right. The cross entropy ought to be infinite, and is not.',
    },
    smallest: {
      label: '$\\varepsilon = 10^{-12}$',
      look: 'The cross entropy has grown by as much as $-\\log\\varepsilon$ has: it reports the epsilon.',
    },
    half: {
      label: 'Half of the cells each',
      look: 'A distribution that is spread out already is changed less. The cross entropy is just as wrong.',
    },
  },
  phrases: {
    sentence: ({ epsilon, blurred, entropy, cross, unit }) =>
      `With ε = ${epsilon} in every cell the entropy is ${blurred} ${unit} instead of ${entropy}, and the cross entropy is ${cross} ${unit} instead of ∞.`,
    without: 'without ε',
    unitName,
  },
};
