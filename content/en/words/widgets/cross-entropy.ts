import type { CrossEntropyWords } from '../../../../components/widgets/cross-entropy.ts';
import { unitName } from '../live/units.ts';

export const words: CrossEntropyWords = {
  title: 'What a wrong belief adds',
  caption:
    'Drag the bars of $\\p$, what happens, and of $\\q$, what you believe. The entropy and what a wrong belief adds, the KL divergence, make up the cross entropy.',
  parameters: { p: 'what happens', q: 'what you believe' },
  quantities: {
    entropy: 'entropy of p',
    'cross-entropy': 'cross entropy of p and q',
    kl: 'KL divergence of p from q',
    'kl-reverse': 'KL divergence of q from p',
  },
  panels: { sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$' },
  presets: {
    right: {
      label: 'Believing the truth',
      look: 'The divergence is zero, and only the entropy is left.',
    },
    sure: {
      label: 'Too sure',
      look: 'You were nearly certain of the first outcome. Three times in four another one comes, and each of them costs a lot.',
    },
    impossible: {
      label: 'Calling it impossible',
      look: 'One outcome of $\\p$ has $\\q = 0$: the divergence is infinite in this direction only.',
    },
  },
  phrases: {
    finite: (h, kl, cross, unit) =>
      `An outcome costs at least ${h} ${unit} on average, whatever you believe. Believing q adds ${kl}, which makes ${cross}.`,
    infinite: (where) =>
      where.length === 1
        ? `Outcome ${where.join('')} happens under p and cannot happen under q: the first time it does, the surprise is infinite.`
        : `Outcomes ${where.join(' and ')} happen under p and cannot happen under q: the first time one of them does, the surprise is infinite.`,
    part: 'part',
    unitName,
  },
};
