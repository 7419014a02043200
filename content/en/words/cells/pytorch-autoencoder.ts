import type { PytorchAutoencoderWords } from '../../../../components/cells/pytorch-autoencoder-words.ts';

/** The comments of the PyTorch script; its code is English in every language. */
export const words: PytorchAutoencoderWords = {
  title: {
    plain: 'An autoencoder, with the settings of the Minimax Notebook.',
    variational: 'A variational autoencoder, with the settings of the Minimax Notebook.',
  },
  about: [
    'PyTorch draws other random numbers than the page: the same seed gives the same model',
    'but another run, so compare how it goes and not each number.',
  ],
  settings: 'Settings',
  data: [
    'Data: MNIST, the share of ink in each pixel. The page learns from as many digits, the',
    'first of each class, in sixteen greys.',
  ],
  initialisation: [
    'A variance of gain / inputs keeps the size of signals; biases spread over the inputs put',
    'the bends of the first layer among them.',
  ],
  encoder: {
    plain: 'The encoder gives a code, a point.',
    variational: 'The encoder gives the means of a normal law of codes, and the logarithms of its variances.',
  },
  decoder: 'The decoder gives the logit of each pixel: the shape of a G of pictures.',
  likelihood: {
    bernoulli: [
      '-log p(x|z) for a Bernoulli law of each pixel, from logits: sigmoid(18) is 1 in single',
      'precision, and BCELoss after a sigmoid would lose its gradient there.',
    ],
    gaussian: ['-log p(x|z) for a normal law of each pixel: squared error, and a constant.'],
  },
  kl: ['KL(q(z|x) || p(z)) of a normal law to the standard one, in closed form.'],
  reparametrisation: ['z = m + s e with e from N(0, I): the gradient passes through m and s.'],
  loss: { plain: 'The reconstruction alone; kl is 0.', variational: 'Minus the ELBO.' },
  heldOut: 'Digits that no step has seen.',
  step: 'step {step:5d}',
  cost: 'reconstruction',
};
