import type { ObjectiveWords } from '../../../../src/notebook/words/objective.ts';

export const words: ObjectiveWords = {
  game: 'Two networks play for one number.',
  'best-discriminator': 'When the discriminator plays its best, a divergence is left.',
  'two-parts': 'It is the mean of two others, from each distribution to their mixture.',
  'extra-cost': 'A divergence is the extra cost of expecting the wrong thing.',
  likelihood: 'Where that cost is least, the data are most likely.',
};
