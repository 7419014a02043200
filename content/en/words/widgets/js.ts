import type { JsWords } from '../../../../components/widgets/js.ts';
import { withPrefix } from '../../../../src/notebook/words/with-prefix.ts';
import { amount } from '../live/units.ts';
import { modes, shape, without } from './parts/shape.ts';

const swap = 'Swap $\\p$ and $\\q$';

export const words: JsWords = {
  title: 'Three divergences and a distance',
  caption:
    'Above, $\\p$, $\\q$ and their mixture $\\m$. Below, each measure as $\\q$ is carried past $\\p$ without changing its shape; the upright line is where your $\\q$ stands. The lower picture is always that of the densities, also when you look at bins.',
  parameters: { ...withPrefix('p', shape), ...withPrefix('q', shape), form: 'show', bins: 'bins' },
  options: {
    form: { density: 'densities', bars: 'bins' },
    'p-modes': modes,
    'q-modes': modes,
  },
  quantities: {
    js: 'Jensen–Shannon divergence',
    'js-distance': 'Jensen–Shannon distance',
    kl: 'KL divergence of p from q',
    'kl-reverse': 'KL divergence of q from p',
    wasserstein: 'Wasserstein-1 distance',
  },
  panels: { densities: 'densities', shift: 'against the distance between the means' },
  actions: { swap },
  presets: {
    apart: {
      label: 'Far apart',
      look: 'JSD has all but reached $\\log 2$, and its curve is flat. KL and $W_1$ have left the picture at the top: read them among the numbers.',
    },
    disjoint: {
      label: 'Disjoint',
      look: 'Nowhere are both positive: KL is infinite both ways, JSD is exactly $\\log 2$, and only $W_1$ depends on how far apart they are.',
    },
    unequal: {
      label: 'Unequal widths',
      look: `Press “${swap}”: the two KLs trade places, and JSD stays as it is.`,
    },
  },
  invalid: 'That cut would leave nothing of the distribution, so it stays as it was.',
  phrases: {
    sentence: (js, top, kl, reverse) =>
      `JSD is ${js}, of at most ${top}; swapping p and q would not change it. KL(p‖q) is ${kl}, and KL(q‖p) is ${reverse}.`,
    distance: 'distance',
    amount,
    without,
  },
};
