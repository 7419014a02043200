import type { Discriminator1dWords } from '../../../../components/cells/discriminator-1d.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { blur } from './parts/blur.ts';
import { options } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: Discriminator1dWords = {
  title: 'A discriminator, training in your browser',
  more: 'More settings',
  caption:
    'Press Run. Each step shows $\\D$ a batch of real points, labelled $1$, and as many fakes, labelled $0$, and moves each of its weights a little, to whichever side lowers their mean binary cross entropy. The dotted curve is the best answer there is, and the loss cannot fall below the lower line.',
  parameters: {
    data: 'real data',
    'g-mean': 'mean of the fakes',
    'g-sd': 'width of the fakes',
    depth: 'hidden layers',
    width: 'units in each',
    'd-rate': 'rate of D',
    seed: 'seed',
    pace: 'speed',
    'd-activation': 'activation',
    'd-optimizer': 'optimiser',
    'd-steps': 'updates per step',
    batch: 'batch',
    'instance-noise': 'instance noise',
    backend: 'runs on',
    engine: 'engine',
  },
  options: {
    data: options.data,
    'd-activation': options['d-activation'],
    'd-optimizer': options['d-optimizer'],
    pace: options.pace,
    backend: options.backend,
    engine: options.engine,
  },
  quantities: {
    'd-loss': 'mean BCE of D',
    'least-loss': 'least mean BCE, by the optimal discriminator',
    gap: 'gap between the two',
    js: 'Jensen–Shannon divergence',
    'js-bare': 'JSD without the blur',
    value: 'value of the game',
    criterion: 'largest value, by the optimal discriminator',
    kl: 'KL divergence of the data from the fakes',
    'kl-reverse': 'KL divergence of the fakes from the data',
    'missed-mass': 'data mass out of reach',
    'steps-per-second': 'steps per second',
  },
  moreQuantities: 'For later chapters',
  panels: {
    densities: '$\\pdata$, what is real, and $\\pg$, the fakes: neither moves',
    discriminator: '$\\D(x)$, and the best there is, $\\Dstar(x)$',
    loss: 'mean BCE of $\\D$ by step',
  },
  presets: {
    learns: {
      label: 'Two hills and a bell',
      look: 'Within a few hundred steps $\\D$ bends towards $\\Dstar$, and its loss comes to rest just above the lower line.',
    },
    line: {
      label: 'No hidden layer',
      look: 'The logit is a straight line now. It begins tilted, and a tilt can be right about one hill only. Within a thousand steps it lies flat, and the loss comes to rest at $\\log 2$.',
    },
    same: {
      label: 'Nothing to find',
      look: 'The fakes have the same distribution as the data. The best answer is $\\tfrac12$ everywhere, and the two level lines are one.',
    },
    apart: {
      label: 'Far apart',
      look: 'Real points and fakes hardly meet, so nearly every point can be recognised. The least loss is almost zero, and $\\D$ comes close to it.',
    },
  },
  phrases: {
    step: history.step,
    least: 'least',
    sentence: (step, loss, best, unit) =>
      `After ${counted(step, 'step')} the mean BCE of D is ${loss} ${unit}. No D can bring it under ${best}.`,
    blur,
    unitName,
  },
};
