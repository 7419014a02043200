import type { KlWords } from '../../../../components/widgets/kl.ts';
import { counted, formatNumber } from '../../../../src/notebook/unit.ts';
import { withPrefix } from '../../../../src/notebook/words/with-prefix.ts';
import { unitName } from '../live/units.ts';
import { modes, shape, without } from './parts/shape.ts';

export const words: KlWords = {
  title: 'Two densities and their divergence',
  caption:
    'Drag a mean, or use the sliders. Below is $\\p\\log(\\p/\\q)$: the blue area less the orange one is $\\KL{\\p}{\\q}$.',
  parameters: {
    ...withPrefix('p', shape),
    ...withPrefix('q', shape),
    form: 'show',
    bins: 'bins',
    'log-scale': 'logarithmic height',
  },
  options: {
    form: { density: 'densities', bars: 'bins' },
    'p-modes': modes,
    'q-modes': modes,
  },
  quantities: {
    kl: 'KL divergence of p from q',
    'kl-reverse': 'KL divergence of q from p',
    js: 'Jensen–Shannon divergence',
    'js-distance': 'Jensen–Shannon distance',
    wasserstein: 'Wasserstein-1 distance',
  },
  moreQuantities: 'For the next chapter',
  panels: { densities: 'densities', integrand: 'what each $x$ adds, $\\p\\log\\frac{\\p}{\\q}$' },
  presets: {
    equal: {
      label: 'Equal widths',
      look: 'Two Gaussians of one width: both directions give the same number.',
    },
    narrow: {
      label: '$\\q$ too narrow',
      look: 'Watch $\\KL{\\p}{\\q}$: the tails of $\\p$ stand where $\\q$ has almost nothing.',
    },
    'one-of-two': {
      label: '$\\q$ takes one of two',
      look: '$\\KL{\\p}{\\q}$ is large because of the missed hill. $\\KL{\\q}{\\p}$ stays under $1$ nat.',
    },
    cut: {
      label: '$\\q$ cut off',
      look: '$\\KL{\\p}{\\q}$ is infinite: where $\\p$ is hatched, $\\q$ has nothing. $\\KL{\\q}{\\p}$ stays finite.',
    },
    bins: {
      label: 'In bins',
      look: 'Try $5$ bins, then $10$, then $20$, so that every bin is split: the divergence grows each time, and never beyond that of the densities.',
    },
  },
  invalid: 'That cut would leave nothing of the distribution, so it stays as it was.',
  phrases: {
    both: (kl, reverse, unit) => `KL(p‖q) is ${kl} ${unit}, and KL(q‖p) is ${reverse}.`,
    infinite: (first, second, where) =>
      `KL(${first}‖${second}) is infinite: ${where}, ${first} has mass and ${second} has none.`,
    where: ([lo, hi]) =>
      lo === -Infinity
        ? `below x = ${formatNumber(hi, 2)}`
        : hi === Infinity
          ? `above x = ${formatNumber(lo, 2)}`
          : `between x = ${formatNumber(lo, 2)} and ${formatNumber(hi, 2)}`,
    binned: (bins, kl, whole, unit) =>
      `In ${counted(bins, 'bin')} KL(p‖q) is ${kl} ${unit}. For the densities themselves it is ${whole}, and bins never show more.`,
    unitName,
    without,
  },
};
