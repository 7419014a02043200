import type { MleWords } from '../../../../components/widgets/mle.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { amount } from '../live/units.ts';

export const words: MleWords = {
  title: 'One sample, one model, four curves',
  caption:
    'Drag the bell $\\q$, or the line in the lowest picture. Tap or click the strip in the middle to put points of your own there; on a point, that takes it away. Stems show what density $\\q$ gives to each point. In the lowest picture the bar marked $\\Ent(\\p)$ keeps its length, and a mark stands at the lowest point of each of the four curves, as long as it is inside the picture.',
  parameters: {
    mean: 'mean $\\theta$',
    sd: 'width $\\sigma$',
    n: 'points drawn',
    seed: 'seed',
    points: 'own points',
  },
  quantities: {
    nll: 'negative log-likelihood per point of the sample',
    'cross-entropy': 'cross entropy of p and q',
    gap: 'entropy of p, the constant gap',
    kl: 'KL divergence of p from q',
    js: 'Jensen–Shannon divergence of p and q',
  },
  panels: {
    densities: 'the distribution $\\p$ and the model $\\q$',
    sample: 'the sample: tap or click to place points of your own',
    costs: 'what the model costs, against its mean $\\theta$',
  },
  actions: { maximum: '$\\q$ of largest likelihood', clear: 'Draw from $\\p$ again' },
  presets: {
    best: {
      label: 'The best bell',
      look: 'A thousand points. The curves of nll, $\\Ent(\\p,\\q)$ and $\\KL{\\p}{\\q}$ are lowest at very nearly the same $\\theta$. The divergence is not zero: no bell is $\\p$.',
    },
    few: {
      label: 'Five points',
      look: 'The bell fits these five points well, and $\\p$ badly: the estimate nll lies far under $\\Ent(\\p,\\q)$.',
    },
    far: {
      label: 'Far away',
      look: 'nll, $\\Ent(\\p,\\q)$ and $\\KL{\\p}{\\q}$ are far above their lowest points. The bar between $\\Ent(\\p,\\q)$ and $\\KL{\\p}{\\q}$ is as long as anywhere else.',
    },
    own: {
      label: 'Three points of mine',
      look: 'Tap or click the strip far out on the right to add a point. The curve of nll moves after the points; the other three stay where they are.',
    },
    js: {
      label: 'The best bell by JSD',
      look: 'JSD is about as low as a bell can make it. nll and $\\KL{\\p}{\\q}$ are not: their curves are lowest further to the right, and for a wider bell.',
    },
  },
  phrases: {
    sentence: (own, count, { nll, cross, entropy, kl }) =>
      `${own ? `${counted(count, 'point')} of yours:` : `${counted(count, 'point')} drawn from p:`} the nll of q is ${nll}${count === 1 ? '' : ' a point, on average'}. Over all of p it would be ${cross}: the entropy of p, ${entropy}, which no model can lower, plus a divergence of ${kl}.`,
    amount,
  },
};
