import type { BernoulliWords } from '../../../../components/widgets/bernoulli.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';

const actions = { toss: 'toss', 'toss-1000': 'toss 1,000' };

export const words: BernoulliWords = {
  title: 'A coin, tossed again and again',
  caption:
    'Toss, and watch the blue mean settle on the grey $p$. The band is $p \\pm 2\\sqrt{p(1-p)/n}$. Drag the upright line in the last picture for another coin.',
  parameters: { p: 'probability of a 1', n: 'tosses', seed: 'seed' },
  quantities: {
    mean: 'expectation of one toss',
    variance: 'variance of one toss',
    'sample-mean': 'mean of the tosses so far',
    'sample-variance': 'variance of the tosses so far',
  },
  panels: {
    tosses: 'the latest tosses',
    running: 'mean $\\bar x_n$ of the first $n$ tosses (logarithmic axis)',
    arch: 'variance against $p$: grey square $p(1-p)$, blue ring $s^2_n$ above $\\bar x_n$',
  },
  presets: {
    first: {
      label: 'A single toss',
      look: `The mean is $0$ or $1$, whatever $p$ is. Press “${actions.toss}”, and again.`,
    },
    fair: {
      label: 'A fair coin',
      look: 'The top of the arch: no coin varies more, and for this many tosses no band is wider.',
    },
    certain: {
      label: 'A certain coin',
      look: 'At $p = 1$ the variance is $0$, and the band has shrunk to the line itself.',
    },
    long: {
      label: 'Ten thousand',
      look: 'A hundred times as many tosses as a hundred, and a band ten times as narrow.',
    },
  },
  actions,
  phrases: {
    one: (outcome) => `One toss, and it shows ${outcome}: that is the mean, too.`,
    row: (heads, n, expected, mean) =>
      `${formatCount(heads)} of ${n} tosses ${heads === 1 ? 'shows' : 'show'} 1, and ${expected} ${expected === '1' ? 'is' : 'are'} expected: a mean of ${mean}.`,
    inside: (off, reach) => `That is ${off} from p, inside the band, which reaches ${reach} to either side.`,
    outside: (off, reach) =>
      `That is ${off} from p, outside the band, which reaches ${reach} to either side.`,
    usual: 'Of many rows this long, about one in twenty ends outside.',
    certain: 'Such a coin has no variance, and its mean is never off.',
    place: (place) => `no. ${place}`,
    tosses: ['toss', 'outcome'],
    running: ['n', 'mean', 'reach of the band'],
  },
};
