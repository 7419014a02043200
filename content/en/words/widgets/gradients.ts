import type { GradientsWords } from '../../../../components/widgets/gradients.ts';

export const words: GradientsWords = {
  title: 'The same fakes under three losses',
  caption:
    'The fakes are the data’s bell, moved by $\\theta$: drag them. $\\Dstar$ (thin; its 1 is drawn at the height of the peaks) is the best discriminator for these fakes and is held still. Each arrow is the push on one fake. Least squares is $\\tfrac12(\\D-1)^2$ on the probability $\\D=\\sigma(a)$, for which $\\Dstar$ is the best as well.',
  parameters: { shift: 'shift' },
  quantities: {
    'minimax-gradient': 'minimax',
    'non-saturating-gradient': 'non-saturating',
    'least-squares-gradient': 'least squares',
  },
  panels: {
    densities: 'data, fakes and $\\Dstar$',
    pushes: 'the push on each of seven fakes; at the right, the mean over all fakes',
    slopes: 'the pull on $\\theta$, against $\\theta$',
  },
  presets: {
    near: {
      label: 'One standard deviation away',
      look: 'All three pull, the non-saturating loss hardest.',
    },
    far: {
      label: 'Eight standard deviations away',
      look: '$\\Dstar$ is almost 0 under every fake, and level: two of the losses hardly pull any more.',
    },
    home: { label: 'At home', look: 'No loss pulls any more: all three come to rest at the same point.' },
  },
  phrases: {
    sentence: (theta, [a, b], [c, d]) =>
      `At θ = ${theta} the minimax loss pulls θ towards 0 with ${a}; the slope of 2 JSD, computed without any discriminator, is ${b}. The non-saturating loss pulls with ${c}; the slope of KL(fakes‖data) − 2 JSD is ${d}.`,
    losses: {
      'minimax-gradient': 'minimax',
      'non-saturating-gradient': 'non-saturating',
      'least-squares-gradient': 'least squares',
    },
    lossesInShort: {
      'minimax-gradient': 'minimax',
      'non-saturating-gradient': 'non-sat.',
      'least-squares-gradient': 'least sq.',
    },
  },
};
