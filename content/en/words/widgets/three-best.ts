import type { ThreeBestWords } from '../../../../components/widgets/three-best.ts';
import { unitName } from '../live/units.ts';

export const words: ThreeBestWords = {
  title: 'One parameter, three answers',
  caption:
    'The family $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$ gives its last two outcomes the same probability. A marker stands at the lowest point of each curve, unless that lies outside the picture. Move $t$, or $\\p$.',
  parameters: { t: '$t$', p: 'what happens' },
  quantities: {
    'best-kl': 't with the least KL(p‖q)',
    'best-js': 't with the least JSD',
    'best-kl-reverse': 't with the least KL(q‖p)',
    kl: 'KL divergence of p from q',
    js: 'Jensen–Shannon divergence',
  },
  panels: { costs: 'three divergences of $\\p$ and $\\q_t$ against $t$' },
  presets: {
    reachable: {
      label: 'In the family',
      look: 'Here $\\p$ is one of the $\\q_t$: all three are zero at it, and agree.',
    },
    uneven: {
      label: 'Far from the family',
      look: 'The less the family can do, the more the three answers differ.',
    },
    judge: { label: 'Where JSD is least', look: 'The likelihood would rather have $t = 0.6$.' },
  },
  phrases: {
    sentence: (t, kl, js, unit, best) =>
      `With t = ${t} the KL divergence from the data is ${kl} ${unit} and the JSD ${js}. KL(p‖q) is least at t = ${best[0]}, the JSD at ${best[1]}, KL(q‖p) at ${best[2]}.`,
    unitName,
  },
};
