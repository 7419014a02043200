import type { EntropyWords } from '../../../../components/widgets/entropy.ts';
import { unitName } from '../live/units.ts';

export const words: EntropyWords = {
  title: 'Surprise, and its average',
  caption:
    'Drag the bars of $\\p$. Each tower is as wide as its outcome is frequent and as high as it is surprising, $-\\log\\p$; the dashed line is their mean, with as much area under it as under all towers. Below, each outcome’s codeword in a Huffman code, and a blue mark where its surprise in bits says that it should end.',
  parameters: { p: 'what happens', outcomes: 'outcomes' },
  quantities: {
    entropy: 'entropy',
    'max-entropy': 'largest entropy that so many outcomes can have',
    perplexity: 'perplexity',
    'code-length': 'mean length of a Huffman code',
  },
  panels: { surprise: 'surprise $-\\log\\p$', code: 'codewords, in bits' },
  presets: {
    coin: {
      label: 'A fair coin',
      look: 'One question, answered by yes or no: one bit, or 0.693 nats. Other surprises are counted in such questions.',
    },
    eight: {
      label: 'Eight equal',
      look: 'Three bits each, or 2.079 nats. Then raise one bar, and watch the line sink.',
    },
    die: {
      label: 'A loaded die',
      look: 'A codeword has a whole number of digits. Five faces have a surprise of about three and a third bits each, and get three digits or four.',
    },
    certain: {
      label: 'Certain',
      look: 'No surprise, and nothing to write; what never comes has no codeword.',
    },
  },
  invalid: 'The bars have to be as many as the outcomes, so the figure stays as it was.',
  phrases: {
    certain: (outcome) =>
      `Outcome ${outcome} is certain: it surprises nobody, the entropy is 0, and nothing has to be written down.`,
    main: (h, unit, perplexity) =>
      `The mean surprise is ${h} ${unit}: as hard to guess as ${perplexity} equal outcomes.`,
    exact: (length, bits) =>
      `The code takes ${length} digits on average, exactly the entropy of ${bits} bits: no code is shorter.`,
    above: (length, bits, over) =>
      `The code takes ${length} digits on average, ${over} more than the entropy of ${bits} bits.`,
    table: {
      outcome: 'outcome',
      codeword: 'codeword',
      length: 'digits',
      none: 'never comes: no codeword',
      empty: 'nothing to write',
    },
    unitName,
  },
};
