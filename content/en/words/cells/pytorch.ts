import type { PytorchWords } from '../../../../components/cells/pytorch-words.ts';

/** The comments of the PyTorch script; its code is English in every language. */
export const words: PytorchWords = {
  title: 'A generative adversarial network, with the settings of the Minimax Notebook.',
  chosen: (data, loss) => `Data: ${data}. Loss: ${loss}.`,
  about: [
    'PyTorch draws other random numbers than the page, so the same seed gives another',
    'run of the same model: compare how the runs go, not their digits.',
  ],
  settings: 'Settings',
  perStep: 'updates in one step',
  mixture: 'The data: every place equally likely, with a round Gaussian on it.',
  box: 'The data: uniform.',
  kernels: 'The data: the drawn points, each with a round Gaussian on it.',
  dataNoise: 'The data have noise of their own, which widens every Gaussian: it belongs to p_data.',
  digits: [
    'The data: the first 500 digits of each class of MNIST in 16 greys, as the page packs',
    'them, from -1 for paper to 1 for ink.',
  ],
  withLogits: [
    'BCEWithLogitsLoss takes the logit and not D(x): a sigmoid that is rounded to 0 or 1',
    'would give an infinite loss and no slope.',
  ],
  sheet: ['Prints both losses on fresh fakes, and saves the fakes of forty fixed codes as a picture.'],
  trainingSet: [
    'A training set that is drawn once; the readings below take fresh data, which no',
    'update has seen.',
  ],
  instanceNoise: 'Instance noise: real and fake are blurred alike before D sees them.',
  initialisation: [
    'Variance gain / fan-in keeps the size of a signal; spread biases in the first',
    'layer put the kinks of its units where the inputs are.',
  ],
  savedStart: [
    'On the page this run starts from saved weights, those of a run that went well. They are',
    'not in this file: it starts from weights drawn at random, so it begins untrained.',
  ],
  scaledTanh: (scale) => `Keeps every fake within -${scale} and ${scale}, the picture on the page.`,
  logit: 'D gives a logit a; its verdict is D(x) = sigmoid(a).',
  fixed: 'G is a fixed map: only D learns.',
  loss: {
    minimax: {
      title: 'The minimax loss. It saturates: where D is sure of a fake, its slope for G is nearly 0.',
      discriminator: '-log D(x) for real, -log(1 - D(x)) for fake',
      generator: 'log(1 - D(G(z)))',
    },
    'non-saturating': {
      title: 'The non-saturating loss: G has a slope even where D is sure of a fake.',
      discriminator: '-log D(x) for real, -log(1 - D(x)) for fake',
      generator: '-log D(G(z))',
    },
    'least-squares': {
      title: 'Least squares on the probability sigmoid(a), so that the best D is that of the other losses.',
      discriminator: '(1 - D(x))^2 for real, D(x)^2 for fake',
      generator: '(1 - D(G(z)))^2 / 2',
    },
    wasserstein: {
      title: 'The Wasserstein loss: a is the score of a critic, and its weights are clipped.',
      discriminator: 'half of (mean score of the fakes - mean score of the real inputs)',
      generator: 'minus the mean score of the fakes',
    },
  },
  neverSigmoid: [
    'From the logit, never BCELoss on a sigmoid: in single precision sigmoid(18) is 1, its',
    'slope 0, and log(1 - 1) is -inf (BCELoss hides that by stopping at -100).',
    'softplus(a) = -log(1 - sigmoid(a)) keeps both the value and the slope.',
  ],
  squaredSigmoid: ['By way of the logarithm: where sigmoid(a) is rounded to 1, its own slope would be 0.'],
  penalty: [
    'Half gamma times the mean squared slope of a at the real inputs; create_graph,',
    "because the slope must itself be differentiated by D's weights.",
  ],
  reading: [
    'What follows reads samples, not the distributions: even two samples of the data have',
    'a JSD above 0. That is the noise floor; a JSD near it cannot be told from 0.',
  ],
  outer: 'What lies outside goes to a border of outer cells: nothing is dropped.',
  jsd: 'In nats, 0 to log 2; xlogy takes 0 log 0 as 0, so no epsilon is needed.',
  value: 'V(D, G) = -2 BCE; at equilibrium -log 4 = -1.3863.',
  diverged: 'diverged before step {step}: lower a learning rate',
  step: 'step {step:6d}',
  floor: 'noise floor',
  stillG: 'G stands still while D learns: its part needs no gradient.',
  stillD: 'D gets gradients here too, but only G moves; D clears them before its own update.',
  clip: 'Clipped weights bound the slope of the critic.',
  changes: ['Changes on the way, each made once so many steps are done.'],
};
