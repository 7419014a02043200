import type { BackpropagationWords } from '../../../../src/notebook/words/backpropagation.ts';

export const words: BackpropagationWords = {
  title: 'How a gradient reaches the generator',
  description:
    'From top to bottom, what is computed: noise z goes into the generator G and becomes a fake x, which is G of z. The fake goes into the discriminator D, which stands still and gives it a logit a. The logit has a loss, ell of a. From bottom to top, the way of the gradient: it starts at the loss with the factor ell prime of a, which says how strong it is. It passes through D, whose weights do not move, with the factor d a by d x, which says which way the fake has to move. It ends at the weights theta of G with the factor d G of z by d theta, which says which weights move it that way.',
  noise: 'noise',
  generator: 'generator',
  discriminator: 'discriminator',
  still: 'stands still',
  logit: 'logit',
  loss: 'loss',
  howStrong: 'how strong?',
  whichWay: 'which way?',
  whichWeights: 'by which weights?',
};
