import type { TiesWords } from '../../../../src/notebook/words/ties.ts';

export const words: TiesWords = {
  title: 'What is tied to what in an autoencoder, a variational autoencoder and a GAN',
  description:
    'Three rows, each from left to right. Autoencoder: a picture x goes into the encoder, which gives a code z; the code goes into the decoder, which gives a reconstruction x hat. A tie runs from x to x hat: each picture is held to its own reconstruction. Variational autoencoder: the same, but the encoder gives a law q of codes. The tie from x to x hat is there, and a second one holds q to the prior p z. GAN: a code is drawn from p z and goes into the generator G, whose fakes have the law p g. The data have the law p data. The discriminator D looks at both. One tie holds p g to p data as a whole; no fake is held to any picture.',
  autoencoder: 'autoencoder',
  variational: 'variational autoencoder',
  gan: 'GAN',
  encoder: 'encoder',
  decoder: 'decoder',
  generator: 'generator',
  discriminator: 'discriminator',
  oneByOne: 'each picture to its own reconstruction',
  codesToPrior: 'codes to a law',
  lawToLaw: 'law to law',
};
