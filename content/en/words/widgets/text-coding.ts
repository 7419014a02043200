import type { TextCodingWords } from '../../../../components/widgets/text-coding.ts';
import { counted } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { languages } from './parts/languages.ts';

export const words: TextCodingWords = {
  actions: { swap: 'Swap' },
  title: 'One language in another one’s code',
  caption:
    'The bars are $\\p$, how often the text writes each letter. The ticks are $\\q$, how often it comes in the language for which the code was made. Below them is what each letter adds to the divergence: a letter under the line gives something back. Everything is counted in the Universal Declaration of Human Rights.',
  parameters: { source: 'text', book: 'code made for', accents: 'accents' },
  options: {
    source: languages,
    book: languages,
    accents: { plain: 'dropped (é is e)', kept: 'kept (é is é)' },
  },
  quantities: {
    entropy: 'entropy per letter',
    'cross-entropy': 'cross entropy per letter',
    kl: 'KL divergence of p from q',
  },
  panels: {
    letters: 'how often each letter comes',
    added: 'what each letter adds, $\\p\\log\\frac{\\p}{\\q}$',
    sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$',
  },
  presets: {
    own: { label: 'Its own code', look: 'Every tick sits on its bar, and only the entropy is left.' },
    french: {
      label: 'French in English code',
      look: 'Bars that stand above their ticks cost something, e and u most of all. The short codeword of h is hardly used, and those of w, k and z never are.',
    },
    back: {
      label: 'English in German code',
      look: 'One letter is enough: the German text never writes q.',
    },
    accents: {
      label: 'French with its accents',
      look: 'é is every thirty-seventh letter of the French text, and the English code has none.',
    },
  },
  phrases: {
    same: (text, h, unit) =>
      `${text} in its own code: ${h} ${unit} per letter, and no code that goes by letter frequencies does better.`,
    finite: (text, book, h, cross, more, unit) =>
      `${text} costs ${h} ${unit} per letter in its own code and ${cross} in the code made for ${book}: ${more}% more.`,
    dearest: (letter, added, kl) => `The letter that adds most is ${letter}: ${added} of ${kl}.`,
    missing: (text, book, letters, more) =>
      `The ${book} text never writes ${letters}${more > 0 ? ` and ${counted(more, 'more letter')}` : ''}, and its book has no codeword for what never comes. The ${text} text does write ${letters.includes(',') ? 'them' : 'it'}: the cross entropy is infinite.`,
    languages,
    letter: 'letter',
    part: 'part',
    unitName,
  },
};
