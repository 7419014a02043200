import type formulas from '../../../formulas.json';
import type { SymbolWords } from '../../../../src/notebook/words/symbols.ts';

export const words: SymbolWords<typeof formulas> = {
  p: 'the true distribution',
  q: 'the model’s distribution',
  m: 'the even mixture of the two distributions',
  'p-data': 'the distribution of the real data',
  'p-g': 'the distribution of what the generator makes',
  'p-z': 'the distribution of the noise that goes into the generator',
  D: 'the discriminator: its probability that a point is real',
  'D-star': 'the best discriminator against a fixed generator',
  G: 'the generator: it turns noise into a sample',
  V: 'the value of the game, which D raises and G lowers',
  C: 'the generator’s criterion: the value against the best discriminator',
  KL: 'Kullback–Leibler divergence',
  JSD: 'Jensen–Shannon divergence',
  H: 'entropy, or with two arguments cross entropy',
  E: 'expectation: the average over what really happens',
};
