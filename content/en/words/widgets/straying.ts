import type { StrayingWords } from '../../../../components/widgets/straying.ts';

export const words: StrayingWords = {
  title: 'The count strays, the share comes home',
  caption:
    'A fair coin is tossed in 100 rows. Above, how far the count of ones lies from $n/2$ on average; below, the same divided by $n$. Dotted, what theory expects: $\\sqrt{n/2\\pi}$, and that divided by $n$.',
  parameters: { few: 'first $n$', many: 'second $n$', seed: 'seed' },
  quantities: {
    'count-few': 'count, first: mean distance from its half',
    'count-many': 'count, second: mean distance from its half',
    'share-few': 'share, first: mean distance from ½',
    'share-many': 'share, second: mean distance from ½',
    'after-run': 'share of ones right after three ones',
  },
  panels: { count: 'distance of the count from $n/2$', share: 'distance of the share from $\\tfrac12$' },
  presets: {
    early: {
      label: 'Early on',
      look: 'Ten times as many tosses, and the count is about three times as far off.',
    },
    late: { label: 'Four times as many', look: 'The count is twice as far off, the share half as far.' },
    others: { label: 'Other rows', look: 'Another seed, the same story.' },
  },
  phrases: {
    curves: { rows: 'mean of 100 rows', theory: '√(n/2π)' },
    sentence: ([few, a, b], [many, c, d]) =>
      `After ${few} tosses the count of ones is ${a} away from its half on average, and after ${many} it is ${c} away. The share is ${b} away from one half, and then ${d}.`,
  },
};
