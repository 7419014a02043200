import type { AutoencoderWords } from '../../../../components/cells/autoencoder.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { options, parameters } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: AutoencoderWords = {
  title: 'An autoencoder of digits, training in your browser',
  more: 'Both networks and their training',
  caption:
    'Press Run: 570 KB of handwritten digits are fetched, and both networks learn from nothing. The encoder turns a picture into two numbers, its code; the decoder turns two numbers into a picture. Digits that no step has seen stand at their codes. The circles are one, two and three standard deviations of $\\pz$; a striped cell has none of the codes that draws of $\\pz$ would put there. Press or tap in either square, or move the sliders, and the decoder draws the digit of that place.',
  parameters: {
    code: 'a code is',
    likelihood: 'law of a pixel',
    seed: parameters.seed,
    pace: parameters.pace,
    'code-x': 'code $z_1$',
    'code-y': 'code $z_2$',
    depth: 'hidden layers of the encoder',
    width: 'units in each',
    'd-activation': 'its activation',
    'g-depth': 'hidden layers of the decoder',
    'g-width': 'units in each',
    'g-activation': 'its activation',
    'd-rate': 'rate of the encoder',
    'g-rate': 'rate of the decoder',
    'd-optimizer': 'optimiser of the encoder',
    'g-optimizer': 'optimiser of the decoder',
    batch: parameters.batch,
    until: 'pause at step',
    backend: parameters.backend,
    engine: parameters.engine,
  },
  options: {
    code: { plain: 'a point (plain)', variational: 'a law (variational)' },
    likelihood: { bernoulli: 'Bernoulli', gaussian: 'Gaussian' },
    'd-activation': options['d-activation'],
    'g-activation': options['g-activation'],
    'd-optimizer': options['d-optimizer'],
    'g-optimizer': options['g-optimizer'],
    pace: options.pace,
    backend: options.backend,
    engine: options.engine,
  },
  quantities: {
    reconstruction: 'cost of a reconstruction, new digits',
    kl: 'divergence of a code from the prior',
    elbo: 'evidence lower bound (ELBO)',
    unvisited: 'prior mass without a code',
    'unvisited-floor': 'the same of draws of the prior',
    'training-reconstruction': 'cost of a reconstruction, training digits',
    'squared-error': 'squared error of a reconstruction',
    'steps-per-second': 'steps per second',
  },
  moreQuantities: 'More numbers',
  panels: {
    codes: 'codes of new digits, and $\\pz$',
    decodings: 'the decoding of each place',
    decoded: 'the digit at the cross',
    costs: 'cost of a digit by step',
  },
  presets: {
    variational: {
      label: 'Variational',
      look: 'The codes fill the circles of $\\pz$, and nearly every place within them decodes to a digit. Where two classes meet, so do their shapes.',
    },
    plain: {
      label: 'Plain',
      look: 'Nothing holds the codes near $\\pz$: they run out along rays, and leave holes. Draw $z$ from $\\pz$ and decode it: how often does it land where no digit was ever put?',
    },
    squares: {
      label: 'Gaussian pixels',
      look: 'With a normal law of fixed width about each pixel the cost is the squared error, divided by $2s^2$, and a constant. As a density it may be below 0; only differences of it mean anything here.',
    },
    straight: {
      label: 'Without hidden layers',
      look: 'The encoder is linear, and the decoder too but for the last squashing: what is left is close to principal components, and the digits stay blurred.',
    },
  },
  phrases: {
    ...history,
    digit: 'digit',
    holes: 'holes',
    ink: 'ink, %',
    heldOut: 'new digits',
    training: 'training',
    bound: '−ELBO',
    untrained: 'Neither network has learned anything yet.',
    now: (step, cost, unit) =>
      `After ${counted(step, 'step')} a digit that no step has seen costs ${cost} ${unit}, given its code.`,
    terms: (kl, elbo, unit) => `The code itself costs ${kl} ${unit}, so the ELBO is ${elbo} ${unit}.`,
    unvisited: (share, floor) =>
      `${share}\u00A0% of the prior’s mass lies in cells without a code; of as many draws of the prior it would be ${floor}\u00A0%.`,
    decoded: (x, y) => `The cross stands at (${x}, ${y}).`,
    unitName,
  },
};
