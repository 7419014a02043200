import type { BelievedSurpriseWords } from '../../../../components/widgets/believed-surprise.ts';
import { unitName } from '../live/units.ts';

export const words: BelievedSurpriseWords = {
  title: 'The surprise of somebody who believes q',
  caption:
    'A tower for each outcome: as wide as $\\p$ makes it frequent, as high as it surprises whoever believes $\\q$. The dashed line is the mean height.',
  parameters: { p: 'what happens', q: 'what is believed' },
  quantities: {
    'cross-entropy': 'cross entropy: mean surprise under q',
    entropy: 'entropy of p',
    first: 'surprise of the first outcome under q',
    last: 'surprise of the last outcome under q',
  },
  panels: { surprise: '$-\\log\\q(x)$ of each outcome; its width is $\\p(x)$' },
  presets: {
    coin: {
      label: 'Seven in ten, and a fair coin',
      look: 'What a row with 7 heads in 10 costs whoever believes in the fair coin, per toss.',
    },
    right: {
      label: 'The likeliest coin',
      look: 'Only with $\\q = \\p$ is the mean surprise the entropy of $\\p$.',
    },
    wrong: {
      label: 'A coin that leans the other way',
      look: 'The same row, and a much larger surprise: the entropy of $\\p$ has not moved.',
    },
  },
  phrases: {
    sentence: (cross, h, unit) =>
      `Whoever believes q is surprised by ${cross} ${unit} on average; whoever knows p, by ${h} ${unit}.`,
    outcome: 'outcome',
    unitName,
  },
};
