import type { LikelihoodWords } from '../../../../components/widgets/likelihood.ts';
import { unitName } from '../live/units.ts';

export const words: LikelihoodWords = {
  title: 'How well does each coin explain this row?',
  caption:
    'Drag the upright line to try a coin $\\pi$. The blue ring is the coin that explains the row best. With many tosses two grey lines appear in the lower picture. Where a likelihood lies below one of them, the nearest number of that precision is exactly $0$.',
  parameters: { k: 'heads $k$', n: 'tosses $n$', pi: 'a coin to try' },
  quantities: {
    likelihood: 'likelihood, as a float64 product',
    'likelihood-float32': 'likelihood, as a float32 product',
    'log-likelihood': 'log-likelihood',
    mle: 'maximum likelihood estimate',
    relative: 'likelihood as a share of its maximum',
  },
  panels: {
    likelihood: 'likelihood against $\\pi$',
    log: 'log-likelihood $\\ell(\\pi)$ against $\\pi$',
  },
  presets: {
    best: {
      label: 'The best coin',
      look: '$\\hat\\pi = 7/10$. No coin makes this row more probable, and even this one gives it only once in some 450 rows.',
    },
    hundred: {
      label: 'Ten times the data',
      look: 'Seven heads in ten again, but now the fair coin lies far down the slope: the best coin makes the row 3,745 times as probable.',
    },
    never: {
      label: 'No heads at all',
      look: 'The best coin stands at the edge, $\\hat\\pi = 0$. It gives this row for certain, and the slope there is not zero.',
    },
    double: {
      label: '1,075 fair tosses',
      look: 'Both products are exactly $0$. With 1,074 tosses the float64 product is not, and with 149 the float32 product is not either. The logarithm has not noticed.',
    },
    many: {
      label: '5,000 tosses',
      look: 'No float64 number is as small as this peak, so the axis shows $L$ relative to it. The peak is narrow: most coins are ruled out.',
    },
  },
  actions: { 'double-data': 'twice the data', climb: 'climb to the top' },
  phrases: {
    capped: (n) => `A row of ${n} has at most ${n} heads, so k counts as ${n}.`,
    impossible: (pi) =>
      `A coin with π = ${pi} cannot give this row: the likelihood is 0, and its logarithm −∞.`,
    certain: 'This coin gives this row and no other: the likelihood is 1, and its logarithm 0.',
    value: (pi, l, log, unit) =>
      `A coin with π = ${pi} gives this very row with probability ${l}, whose logarithm is ${log} ${unit}.`,
    log: (pi, log, unit) =>
      `A coin with π = ${pi} gives this very row with a probability whose logarithm is ${log} ${unit}.`,
    best: (pi, times) => `The best coin, π = ${pi}, makes the row ${times} times as probable.`,
    single: (at) => `The float32 product is exactly 0 from factor ${at} on.`,
    both: (single, double) =>
      `The float32 product is exactly 0 from factor ${single} on, the float64 product from factor ${double} on.`,
    stuck: (names) =>
      `The ${names} product is stuck: it is so small that the next factor rounds it back to itself.`,
    and: ' and ',
    axis: (label) => `axis: ${label}`,
    unitName,
  },
};
