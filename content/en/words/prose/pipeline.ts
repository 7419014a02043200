import type { PipelineWords } from '../../../../src/notebook/words/pipeline.ts';

export const words: PipelineWords = {
  title: 'The whole pipeline of a generative adversarial network',
  description:
    'Two ways lead into the discriminator D. On the left a real sample x is drawn from the data, whose distribution is p data. On the right noise z is drawn from p z, and the generator G turns it into a fake sample G of z. D answers each with a probability of being real, a point between 0, fake, and 1, real. D wants x at 1 and G of z at 0. G wants G of z at 1.',
  data: 'data',
  noise: 'noise',
  generator: 'generator',
  discriminator: 'discriminator',
  realSample: 'real sample',
  fakeSample: 'fake sample',
  probability: 'probability of “real”',
  fake: 'fake',
  real: 'real',
  aimOfD: 'aim of D: tell them apart',
  aimOfG: 'aim of G: be taken for real',
};
