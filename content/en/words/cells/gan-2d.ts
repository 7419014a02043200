import type { Gan2dWords } from '../../../../components/cells/gan-2d.ts';
import { counted, formatCount, formatNumber } from '../../../../src/notebook/unit.ts';
import { amount } from '../live/units.ts';
import { diagnosis } from './parts/diagnosis.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';
import { plane } from './parts/plane.ts';
import { presets } from './parts/plane-presets.ts';

/** The data set that a reader makes, which the caption quotes. */
const ownPoints = 'your own points';

export const words: Gan2dWords = {
  title: 'A GAN in the plane, training in your browser',
  groups: ['Data', 'The game', 'The networks', 'The view', 'The run'],
  more: 'More of the game',
  impossible: frozen,
  invalid: 'There is nothing to learn yet: draw or paste two points or more. What ran before stays as it is.',
  caption: `The first picture: blue circles are data, orange triangles are fakes, what $\\G$ makes of noise $z$. The tint is the answer of $\\D$, blue for “real” and orange for “fake”; on the green line it cannot tell. G’s grid is a grid of values of $z$ as $\\G$ has warped it. An arrow is the push on a fake: minus the gradient of the loss of $\\G$ there, so it says which way the fake should go and how strongly. The second picture, the theory map, holds what can be computed here and no network is told. For data of your own choose “${ownPoints}” and draw in the first.`,
  parameters: {
    ...parameters,
    'd-rate': 'learning rate of D',
    'g-rate': 'learning rate of G',
    'd-steps': 'updates of D per step',
    'g-steps': 'updates of G per step',
    'instance-noise': 'instance noise',
    drawing: ownPoints,
    'data-noise': 'data noise',
    'training-points': 'training points (0: no end)',
    'd-activation': 'D: activation',
    'g-activation': 'G: activation',
    'g-output': 'G: output',
    pace: 'speed',
    map: 'theory map',
    'show-map': 'D’s answer',
    'show-real': 'real points',
    'show-fake': 'fakes',
    'show-manifold': 'G’s grid',
    'show-push': 'push (arrows)',
    noise: 'noise z',
    'noise-dimension': 'dimensions of z',
    depth: 'D: hidden layers',
    width: 'D: units in each',
    'g-depth': 'G: hidden layers',
    'g-width': 'G: units in each',
    penalty: 'gradient penalty',
    start: 'first weights',
    plan: 'changes on the way',
    until: 'pause at step',
  },
  options: {
    ...options,
    data: {
      gaussians: 'three Gaussians',
      eight: 'eight Gaussians',
      ring: 'ring',
      line: 'line',
      disjoint: 'two squares apart',
      drawn: ownPoints,
    },
    pace: { ...options.pace, stages: 'stage by stage' },
    map: {
      gap: 'D’s error |D − D*|',
      optimal: 'best answer D*',
      data: 'density of the data',
      model: 'density of the fakes',
    },
    start: { fresh: 'random, from the seed', trained: 'from a good run' },
  },
  quantities: {
    ...quantities,
    modes: 'parts of the data covered',
    'missed-mass': 'data out of reach',
    accuracy: 'accuracy of D',
    'training-called-real': 'training points that D calls real',
    'held-out-called-real': 'points not trained on that D calls real',
    push: 'mean push on the fakes',
    'd-penalty': 'penalty of D, on top',
    'js-fine': 'JSD on finer cells',
    'sample-js': 'JSD of samples',
    'noise-floor': 'noise floor of samples',
  },
  moreQuantities: 'All the other numbers',
  panels: {
    plane: 'what the networks do: $\\D(x)$, data and fakes',
    maps: 'theory map, computed without sampling',
    value: '$V(\\D,\\G)$ under $C(\\G)$, which is −log 4 + 2 JSD, by step',
    divergences: 'divergences by step',
    losses: 'losses of $\\D$ and $\\G$, by step',
    'loss-bars': 'both losses now',
  },
  presets,
  stages: {
    noise: '$z$ is drawn',
    fakes: '$\\G$ makes fakes',
    verdict: '$\\D$ judges all',
    'd-learns': '$\\D$ learns',
    answer: '$\\D$ pushes the fakes',
    'g-learns': '$\\G$ learns',
  },
  phrases: {
    ...history,
    floor: 'noise floor',
    sampled: 'of samples',
    leastLoss: 'least',
    penalized: 'D with its penalty',
    player: 'player',
    loss: 'loss',
    now: (step, js, modes, of) =>
      `After ${counted(step, 'step')} JSD is ${js}, and G covers ${formatCount(modes)} of ${counted(of, 'part')} of the data.`,
    fresh: (js, modes, of) =>
      `The networks are untrained: JSD is ${js}, and G covers ${formatCount(modes)} of ${counted(of, 'part')} of the data.`,
    trained: (js, modes, of) =>
      `Before the first step, with the weights of a good run, JSD is ${js}, and G covers ${formatCount(modes)} of ${counted(of, 'part')} of the data.`,
    bound: (value, criterion) => `V is ${value}, and never above C(G), now ${criterion}.`,
    critic: (criterion) =>
      `D is a critic here: its score is no probability, so V has no value. C(G) is ${criterion}.`,
    blurred: (noise, js) =>
      `All of this is of blurred distributions: Gaussian noise of standard deviation ${formatNumber(noise, 2)}, the instance noise, is added to the data and to the fakes, to the dots in the picture too, but not to G’s grid. Without the blur JSD is at least ${js}.`,
    bare: 'Nothing is blurred here: the instance noise is 0.',
    cells: (js, fine) =>
      `The cells hide what is finer than a cell: JSD is ${js} on these and ${fine} on smaller ones, and without cells it is no less than that.`,
    missed: (mass) =>
      `The forward KL, of the data from the fakes, is infinite: a share of ${mass} of the data lies where G never puts anything.`,
    curve:
      'The noise has one dimension, so all fakes lie on a curve: JSD is log 2 and both KLs are infinite, wherever the curve lies. Instance noise, or a second dimension of z, makes them finite.',
    plane,
    diagnosis,
    amount,
  },
};
