/** What the parameters of one shape are called, in `kl` and in `js`. */
export const shape = {
  mean: 'mean',
  sd: 'width',
  skew: 'skew',
  modes: 'modes',
  gap: 'half gap',
  'cut-lo': 'cut below',
  'cut-hi': 'cut above',
};

/** Names of the options of `p-modes` and `q-modes`. */
export const modes = { '1': 'one', '2': 'two' };

/** In a picture, at mass that the other distribution does not have. */
export const without = (first: string, second: string): string => `${first} here, no ${second}: ∞`;
