import type { Gan1dWords } from '../../../../components/cells/gan-1d.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { blur } from './parts/blur.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: Gan1dWords = {
  title: 'A GAN, training in your browser',
  more: 'More settings',
  caption:
    'Press Run. Nothing here is estimated from samples: $\\pg$ is computed from the network itself, by change of variables, on a fine grid. The dotted curve is the answer of the best $\\D$; $V$ never rises above $C(\\G)$.',
  impossible: frozen,
  parameters: { ...parameters, plan: 'changes on the way', until: 'pause at step' },
  options,
  quantities,
  panels: {
    densities: '$\\pdata$ and $\\pg$',
    discriminator: '$\\D(x)$, and the best answer $\\Dstar(x)$ (dotted)',
    value: '$V(\\D,\\G)$ under $C(\\G)$, which is −log 4 + 2 JSD, by step',
    divergences: 'divergences by step',
  },
  presets: {
    learns: {
      label: 'As it should go',
      look: 'Within a thousand steps JSD comes down to about a hundredth of a nat, but for a jump now and then: $C(\\G)$ is close to $-\\log 4$, and $\\D$ flattens towards $\\tfrac12$.',
    },
    sharp: {
      label: 'Eight steps of $\\D$',
      look: '$\\D$ is nearer its best than with two, so $V$ keeps closer to $C(\\G)$. From step 3,000 on, on 19 of seeds 1 to 20, the mean of JSD is below a hundredth of a nat.',
    },
    circling: {
      label: '$\\G$ ahead of $\\D$',
      look: 'A slow $\\D$ and a fast $\\G$ chase each other: JSD rises and falls by a tenth of a nat and more, again and again, while the loss of $\\D$, after the first few hundred steps, stays within a tenth of a nat of $\\log 2$.',
    },
    three: {
      label: 'Three modes',
      look: 'Do the fakes reach all three hills of the data? Watch the places between them, which $\\G$ has to cross.',
    },
    bounded: {
      label: 'Bounded noise',
      look: 'Noise from an interval stays within one, whatever continuous $\\G$ it passes: forward KL is infinite, and the missed mass says how much of the data is out of reach.',
    },
    breaks: {
      label: 'Break it',
      look: 'A learning rate of 10 throws the weights far out within ten steps. The cell says at which step, and keeps the last good state.',
    },
  },
  phrases: {
    ...history,
    updates: (d, g) =>
      d + g === 0
        ? 'Neither player has moved yet.'
        : `D has been updated ${counted(d, 'time')}, G ${counted(g, 'time')}.`,
    now: (js, value, criterion, unit) =>
      `JSD is ${js} ${unit}. V is ${value} ${unit}, and C(G), which it never exceeds, is ${criterion} ${unit}.`,
    critic: (js, criterion, unit) =>
      `JSD is ${js} ${unit}, and C(G) is ${criterion} ${unit}. D is a critic here: its score is no probability, so V has no value.`,
    missed: (mass) =>
      `The forward KL, of the data from the fakes, is infinite: the generator puts nothing where a share of ${mass} of the data is.`,
    blur,
    unitName,
  },
};
