import type { VerdictWords } from '../../../../src/notebook/words/verdicts.ts';
import { counted } from '../../../../src/notebook/unit.ts';

export const words: VerdictWords = {
  right: 'Right.',
  short: (given, asked) =>
    `Right as far as it goes: to ${counted(given, 'decimal')}, and ${asked} are asked for.`,
  close: 'Close, but the last decimal is off. Round only at the end.',
  unreadable: 'This does not read as a number. “How answers are read” shows what can be written.',
  wrong: 'Not yet.',
  wrongAgain: {
    more: 'Not yet: the answer is larger than that.',
    less: 'Not yet: the answer is smaller than that.',
  },
  stuck: 'The solution below shows a way.',
  slips: {
    'other-unit': 'That is the answer in the other unit: here the one beside the box is asked for.',
    sign: 'The size is right, the sign is not.',
    percent: 'That is off by a factor of 100: a percentage and a share are two numbers.',
    double: 'That is twice the answer. Did a ½ get lost?',
    half: 'That is half of the answer. Is there a ½ too many?',
    'base-ten':
      'That is with logarithms to base ten. This book takes the natural logarithm, and base 2 for bits.',
    complement: 'That is the probability of the other case. The two add up to 1.',
    reciprocal: 'That is the answer upside down: divide 1 by it.',
  },
  read: (text) => `Read as ${text}.`,
  goal: (met, of) => (of === 1 ? 'Not yet.' : `So far ${met} of ${of} conditions hold.`),
  goalReached: 'Reached.',
};
