import type { GanDigitsWords } from '../../../../components/cells/gan-digits.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';

const digit = (d: number): string => `only ${d}s`;

export const words: GanDigitsWords = {
  title: 'A GAN that learns to write digits, in your browser',
  more: 'More settings',
  caption:
    'Run first fetches 5,000 real digits and 1,000 that no step sees (MNIST, 570 KB), and a classifier that measures the fakes (115 KB); then two small networks start from nothing. Each fake keeps its code $z$ through the whole run, so you see the same forty codes sharpen. The green bar under a picture is $\\D(x)$: empty for “fake”, full for “real”. Where $\\D$ cannot tell, both losses are $\\log 2$ and their sum is $2\\log 2$; that they stand there does not say that the fakes are good, since a $\\D$ that has learnt nothing stands there too. $V$, $C(\\G)$ and the divergences are integrals over all pictures of 784 pixels and cannot be computed here.',
  impossible: frozen,
  parameters: {
    ...parameters,
    penalty: 'gradient penalty',
    until: 'pause at step',
    start: 'first weights',
    'noise-dimension': 'dimensions of z',
    depth: 'D: hidden layers',
    width: 'D: units in each',
    'g-depth': 'G: hidden layers',
    'g-width': 'G: units in each',
    'd-steps': 'updates of D per step',
    'g-steps': 'updates of G per step',
  },
  options: {
    ...options,
    start: { fresh: 'random, from the seed', trained: 'from a good run' },
    data: {
      digits: 'all digits',
      'digit-0': digit(0),
      'digit-1': digit(1),
      'digit-2': digit(2),
      'digit-3': digit(3),
      'digit-4': digit(4),
      'digit-5': digit(5),
      'digit-6': digit(6),
      'digit-7': digit(7),
      'digit-8': digit(8),
      'digit-9': digit(9),
    },
  },
  quantities: {
    ...quantities,
    'd-real': 'mean of D on training digits',
    'd-held-out': 'mean of D on digits that no step sees',
    'd-fake': 'mean of D on fakes',
    accuracy: 'accuracy of D',
    confidence: 'confidence of the classifier',
    coverage: 'classes with at least 3 % of the fakes',
    frechet: 'Fréchet distance to real digits',
    precision: 'precision: fakes among real digits',
    recall: 'recall: real digits among fakes',
    nearest: 'distance to the nearest training digit',
    'confidence-floor': 'confidence, of real digits',
    'frechet-floor': 'Fréchet distance, real to real',
    'precision-floor': 'precision, real to real',
    'recall-floor': 'recall, real to real',
    'nearest-floor': 'distance to the nearest, of real digits',
  },
  moreQuantities: 'D’s answers, precision and recall, and the same measures of real digits',
  panels: {
    fakes: 'fakes $\\G(z)$ of forty fixed codes, and $\\D$’s answer to each',
    real: 'real digits from the training set',
    losses: 'both losses by step',
    answers: 'mean of $\\D(x)$ by step',
  },
  presets: {
    learns: {
      label: 'As it should go',
      look: 'First blots, then strokes after a few hundred steps, digits after one or two thousand. $\\D$ stays ahead all the while: its loss settles below $\\log 2$. On two cores of a processor, without a graphics card, the 6,000 steps take about a minute.',
    },
    saved: {
      label: 'Digits at once',
      look: 'Starts from the weights of a good run, 240 KB more: $\\G$ writes digits before the first step, and both networks learn on from there.',
    },
    small: {
      label: 'Smaller networks',
      look: 'More than twice the steps a second, for a phone: half a minute where the first networks take one. The digits come sooner and stay rougher: a narrow $\\G$ has less room for ten shapes.',
    },
    large: {
      label: 'Larger networks',
      look: 'Less than half the steps a second: the 10,000 steps take three to four minutes where the first networks take one for 6,000. Strokes are cleaner in the end, and more dimensions of $z$ leave room for slant, width and style.',
    },
    'one-class': {
      label: 'Only threes',
      look: 'With one shape to learn instead of ten the game is over sooner. Look for what still differs from fake to fake: slant, weight, the size of the loops.',
    },
    'no-penalty': {
      label: 'Without the penalty',
      look: 'Mode collapse: after 500 steps nine fakes in ten are of one shape, and the losses do not say so. Later $\\G$ finds more shapes, but never as evenly as with the penalty.',
    },
  },
  phrases: {
    ...history,
    leastLoss: 'least',
    penalized: 'D with its penalty',
    player: 'player',
    loss: 'loss',
    picture: 'picture',
    answer: 'D(x)',
    ofTraining: 'training',
    ofHeldOut: 'unseen',
    ofFakes: 'fakes',
    updates: (d, g) =>
      d + g === 0
        ? 'Neither player has moved yet.'
        : `D has been updated ${counted(d, 'time')}, G ${counted(g, 'time')}.`,
    losses: (d, g) => `The loss of D is ${d}, the loss of G ${g}.`,
    answers: (real, fake) =>
      `D takes a training digit for real with probability ${real} in the mean, and a fake with ${fake}.`,
    quality: (confidence, coverage, frechet, floor) =>
      `A classifier is ${confidence} % sure of the fakes and finds ${counted(coverage, 'class', 'classes')} of ten; their Fréchet distance to real digits is ${frechet}, where other real digits have ${floor}.`,
    unitAfter(kind, unit) {
      const name = unitName(kind, unit);
      return name === '' ? '' : ` ${name}`;
    },
  },
};
