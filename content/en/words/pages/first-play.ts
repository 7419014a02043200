import type { FirstPlayWords } from '../../../../src/notebook/words/first-play.ts';

export const words: FirstPlayWords = {
  picture:
    'The density of the data, that of the generator, and the best discriminator between them; below them the value of the game, from 0 to minus log 4',
  mean: 'mean of the generator',
  width: 'width of the generator',
  reading: (value, criterion, unit) => `${value}; the game is worth ${criterion} ${unit}`,
  leftToGo: 'still to go',
  neverFooled: '0: never fooled',
  always: 'a coin toss for every answer',
  hint: 'Take hold of $\\pg$ and lay it on $\\pdata$: sideways moves its mean, upwards makes it narrower. When the two agree, even the best discriminator can only toss a coin.',
};
