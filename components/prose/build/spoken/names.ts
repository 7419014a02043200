// What signs and commands of a label are, in every language; what they are called is said in words/prose/spoken.ts.
import { prefixNames, type Relation } from '../../../../src/notebook/words/spoken.ts';

/** Symbols of content/formulas.json and macros that are called the same in every language. */
export const symbols: Readonly<Record<string, string>> = {
  p: 'p',
  q: 'q',
  m: 'm',
  pg: 'p g',
  pz: 'p z',
  D: 'D',
  G: 'G',
  V: 'V',
  C: 'C',
  Ent: 'H',
  DKL: 'KL',
  DJS: 'JSD',
  loss: 'L',
  Normal: 'N',
  BCE: 'BCE',
  ELBO: 'ELBO',
  enc: 'enc',
  dec: 'dec',
  ell: 'ℓ',
  dd: 'd',
};

/** The signs of what compares: a chain of several is read as it is written. */
export const relationSigns: Readonly<Record<Relation, string>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  le: '≤',
  ge: '≥',
  approx: '≈',
  ne: '≠',
  sim: '∼',
};

export const prefixes: ReadonlySet<string> = new Set(prefixNames);

/** Letters that stand for functions: a bracket behind one holds what it is a function of. */
export const functionLetters = new Set(['D', 'G', 'H', 'V', 'C', 'L', 'W', 'I', 'P', 'f', 'g', 'h', 'N']);
export const functionNames = new Set([
  'p',
  'q',
  'm',
  'pdata',
  'pg',
  'pz',
  'D',
  'Dstar',
  'G',
  'V',
  'C',
  'Ent',
  'BCE',
  'enc',
  'dec',
  'Ber',
  'Normal',
  'sigma',
  'ell',
  'loss',
  'log',
  'exp',
  'tanh',
  'DKL',
  'DJS',
]);
