import type { GeneratorLossWords } from '../../../../components/widgets/generator-loss.ts';

export const words: GeneratorLossWords = {
  title: 'Two losses for one generator',
  caption:
    'Drag the upright line: $a$ is the logit that $\\D$ gives to one fake, so that $\\D(\\G(z)) = \\sigma(a)$. The losses are above; below are their slopes, which are what $\\G$ learns from.',
  parameters: { logit: 'logit' },
  quantities: {
    saturating: 'minimax loss',
    'non-saturating': 'non-saturating loss',
    'saturating-gradient': 'slope of the minimax loss',
    'non-saturating-gradient': 'slope of the non-saturating loss',
  },
  panels: {
    losses: 'loss of one fake against its logit $a$',
    gradients: 'slope $\\mathrm{d}/\\mathrm{d}a$',
  },
  presets: {
    sure: {
      label: '$\\D$ is sure',
      look: 'As early in training: the minimax slope has all but vanished, the other is almost $-1$.',
    },
    undecided: { label: 'Undecided', look: 'At $\\D = \\tfrac12$ both losses push equally hard.' },
    fooled: {
      label: '$\\D$ is fooled',
      look: 'Now the roles are exchanged: a fake that already passes is pushed hard by the minimax loss, and hardly at all by the other.',
    },
  },
  phrases: {
    sentence: (d, minimax, other) =>
      `For a fake that D takes for real with probability ${d}, the slope in the logit is ${minimax} with the minimax loss and ${other} with the non-saturating loss.`,
    minimax: 'minimax',
    nonSaturating: 'non-saturating',
    nonSaturatingShort: 'non-sat.',
  },
};
