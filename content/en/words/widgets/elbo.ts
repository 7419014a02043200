import type { ElboWords } from '../../../../components/widgets/elbo.ts';
import { unitName } from '../live/units.ts';

export const words: ElboWords = {
  title: 'One observation, and a guess at its code',
  caption:
    'A code $z$ from $\\Normal(0,1)$ gives an observation from $\\Normal(az,s)$, and one $x$ was seen. Move the guess $\\q(z\\given x)$: drag its peak, and set its width. Below, everything is measured from the ELBO.',
  parameters: {
    'q-mean': 'mean',
    'q-sd': 'width',
    x: 'what was seen, $x$',
    a: 'slope of the decoder, $a$',
    s: 'noise of the decoder, $s$',
  },
  more: 'the decoder',
  quantities: {
    elbo: 'evidence lower bound',
    evidence: 'log-likelihood of the observation',
    gap: 'what the bound lacks',
    reconstruction: 'reconstruction term',
    kl: 'KL divergence from the prior',
  },
  panels: {
    codes: 'the code: before $x$ was seen (grey), after it (blue), and the guess (orange)',
    line: 'the bound',
  },
  presets: {
    posterior: {
      label: 'The right guess',
      look: '$\\q$ lies on the posterior: the gap is 0, and the ELBO is the log-likelihood itself.',
    },
    prior: {
      label: 'No guess at all',
      look: '$\\q$ is the prior. Its KL is 0 and costs nothing, but the reconstruction suffers.',
    },
    narrow: {
      label: 'A point, as in a plain autoencoder',
      look: 'The code that rebuilds $x$ best, and no doubt about it: the reconstruction term is high, and the KL takes more than it gave.',
    },
    deaf: {
      label: 'A decoder that ignores its code',
      look: 'With $a=0$ the code says nothing of $x$, the posterior is the prior, and the best guess is no guess.',
    },
  },
  phrases: {
    names: ['prior', 'posterior', 'guess'],
    gap: 'gap',
    columns: ['part', 'value'],
    sentence: (elbo, [reconstruction, kl], evidence, gap, unit) =>
      `The ELBO is ${elbo} ${unit}: the reconstruction term ${reconstruction} less a KL of ${kl}. The log-likelihood is ${evidence}, which is higher by ${gap}, the KL divergence of the guess from the posterior.`,
    unitName,
  },
};
