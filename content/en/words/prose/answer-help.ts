import type { AnswerHelpWords } from '../../../../src/notebook/words/answer-help.ts';

export const words: AnswerHelpWords = {
  title: 'How answers are read',
  rows: [
    {
      examples: ['0.5', '0,5', '−0.02', '5e-3'],
      text: 'A decimal point or a decimal comma. A comma before three digits parts thousands: 1,000 is a thousand.',
    },
    { examples: ['3/4', '¾', '75%', '10,000'], text: 'Fractions, percentages, thousands.' },
    {
      examples: ['½ log 4/3', '2 log 3', 'log(4)/3'],
      text: 'A logarithm takes the whole fraction behind it, as it is printed: log 4/3 is the logarithm of 4/3. Brackets end it: log(4)/3 is a third of log 4.',
    },
    {
      examples: ['ln 2', 'log_2 8'],
      text: 'log is the natural logarithm, or to base 2 while the page counts in bits; ln is always natural, log_2 always to base 2.',
    },
    {
      examples: ['√2', 'sqrt(2)', 'e^2', 'exp(-1/2)', 'π/4', 'σ(1)', '∞'],
      text: 'Roots, powers, e, π, the sigmoid σ, infinity.',
    },
    {
      examples: ['x = 0.3', '≈ 0.3', '1.2 nats', '1 bit', '75 letters'],
      text: 'What stands around the number may stay. A unit that you write counts: 1 bit is the same answer as 0.693 nats.',
    },
  ],
};
