import type { TextEntropyWords } from '../../../../components/widgets/text-entropy.ts';
import { counted, formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { languages } from './parts/languages.ts';

const plurals = { letter: 'letters', jamo: 'jamo', syllable: 'syllables', word: 'words' };

export const words: TextEntropyWords = {
  title: 'How surprising is a letter?',
  caption:
    'Each bar is a symbol of the text, as high as it is frequent, $\\p$; the most frequent comes first. Below, the entropy of each text (dot) and what it would be if all its $k$ symbols were equally frequent (mark). The texts are the Universal Declaration of Human Rights; type your own to count that.',
  parameters: { source: 'text', symbol: 'count', text: 'your own text' },
  options: {
    source: { ...languages, own: 'your own text' },
    symbol: { letter: 'letters', jamo: 'jamo (Hangul letters)', syllable: 'syllables', word: 'words' },
  },
  quantities: {
    entropy: 'entropy per symbol',
    'max-entropy': 'entropy if all symbols were equally frequent',
    symbols: 'number of different symbols',
    length: 'number of symbols in the text',
  },
  panels: { symbols: 'share of each symbol', texts: 'entropy per symbol, and its bound $\\log k$' },
  presets: {
    hawaiian: {
      label: 'Hawaiian',
      look: 'Nineteen letters, and about every fourth is an a: the most predictable of the six.',
    },
    jamo: {
      label: 'Korean, by jamo',
      look: 'Jamo are an alphabet too, and the entropy of one is close to that of an English letter.',
    },
    syllables: {
      label: 'Korean, by syllable',
      look: 'Far more per symbol, but far fewer symbols. Compare what the whole text takes.',
    },
    words: {
      label: 'English words',
      look: 'Twenty of the 504 words make up nearly half of the text, and most of the words appear only once.',
    },
    own: { label: 'A magic word', look: 'Eleven letters, five of them a. Now type something of your own.' },
  },
  phrases: {
    own: 'Your text',
    empty: 'There is no letter in the text yet: type or paste something.',
    main: (name, f, kind, s, unit) =>
      `${name}: ${counted(f.length, kind, plurals[kind])}, ${formatCount(f.symbols)} different. A code that knows only how often each comes spends at least ${s.entropy} ${unit} on each, on average, and ${s.total} ${unit} on the whole text. If all were equally frequent, it would be ${s.bound} ${unit} each.`,
    once: (f) =>
      `${formatCount(f.once)} of the ${counted(f.symbols, 'different word')} ${f.once === 1 ? 'occurs' : 'occur'} only once. So short a text does not show how rare its rare words are, and the entropy comes out too low.`,
    blocks:
      'Unicode writes Hangul in syllable blocks, so each block counts as one letter here; jamo takes it apart.',
    letters: 'An alphabet marks no syllables, so its letters are counted.',
    languages,
    columns: { bars: ['symbol', 'count', 'share'], rest: 'all others', rows: ['text', 'entropy', 'log k'] },
    ownText: 'your own text',
    unitName,
  },
};
