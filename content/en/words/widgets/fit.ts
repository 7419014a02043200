import type { FitWords } from '../../../../components/widgets/fit.ts';

export const words: FitWords = {
  title: 'One bell for two hills, three ways to be closest',
  caption:
    'Drag the hill on the right, or the line in the pictures below, to move the two hills of $\\p$ apart. Each of the three curves is the best of all bells $\\q$ with mean $\\mu$ and width $\\sigma$, by its own measure: $\\KL{\\p}{\\q}$, $\\KL{\\q}{\\p}$ or $\\JSD{\\p}{\\q}$. The dotted lines show where a measure lets go of a hill.',
  parameters: { separation: 'hills at ±', width: 'width' },
  quantities: {
    'forward-mean': 'mean of the best bell by KL of p from q',
    'forward-sd': 'its standard deviation, by KL of p from q',
    'reverse-mean': 'mean of the best bell by KL of q from p',
    'reverse-sd': 'its standard deviation, by KL of q from p',
    'js-mean': 'mean of the best bell by JSD',
    'js-sd': 'its standard deviation, by JSD',
  },
  panels: {
    densities: '$\\p$ and the three best bells',
    mean: 'mean $\\mu$ of the best bell, against the separation',
    sd: 'width $\\sigma$ of the best bell, against the separation',
  },
  presets: {
    together: { label: 'Close together', look: 'All three cover both hills, and nearly agree.' },
    'reverse-lets-go': {
      label: '$\\KL{\\q}{\\p}$ lets go',
      look: 'Just beyond its limit the bell over both hills is only second best, and the best one covers a single hill.',
    },
    'js-lets-go': {
      label: 'JSD lets go',
      look: 'Now two of the three leave out the left hill. The bell by $\\KL{\\p}{\\q}$ still covers it.',
    },
  },
  phrases: {
    letsGo: (name, at) => (name === '' ? at : `${name} lets go at ${at}`),
    sentence: (forward, reverse, js, reverseCovers, jsCovers) =>
      `By KL(p‖q) the best bell is ${forward}, over both hills. By KL(q‖p) it is ${reverse}, ${reverseCovers ? 'over both' : 'on one'}, and by JSD it is ${js}, ${jsCovers ? 'over both' : 'on one'}${reverseCovers === jsCovers ? ' too' : ''}.${reverseCovers ? '' : ' A bell on one hill has a mirror image on the other, which is as good.'}`,
  },
};
