import type { SpokenFraction, SpokenWords } from '../../../../src/notebook/words/spoken.ts';

const ordinals: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  8: ['eighth', 'eighths'],
  10: ['tenth', 'tenths'],
};
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function fraction({ top, bottom, numerator, denominator }: SpokenFraction): string {
  const ordinal = denominator === undefined ? undefined : ordinals[denominator];
  const number = numerator === undefined ? undefined : numbers[numerator];
  if (!ordinal || number === undefined) return `${top} over ${bottom}`;
  return `${number} ${ordinal[numerator === 1 ? 0 : 1]}`;
}

const compared =
  (relation: string) =>
  (left: string, right: string): string =>
    `${left} ${relation} ${right}`.trim();

export const words: SpokenWords = {
  things: {
    alpha: 'alpha',
    beta: 'beta',
    gamma: 'gamma',
    delta: 'delta',
    epsilon: 'epsilon',
    varepsilon: 'epsilon',
    eta: 'eta',
    theta: 'theta',
    lambda: 'lambda',
    mu: 'mu',
    pi: 'pi',
    rho: 'rho',
    sigma: 'sigma',
    tau: 'tau',
    phi: 'phi',
    chi: 'chi',
    psi: 'psi',
    omega: 'omega',
    pdata: 'p data',
    Dstar: 'D star',
    infty: 'infinity',
    half: 'one half',
    partial: 'partial',
    nabla: 'gradient',
    dots: 'and so on',
    ldots: 'and so on',
    Ber: 'Bernoulli',
    argmin: 'arg min',
    argmax: 'arg max',
  },
  accents: { hat: 'hat', widehat: 'hat', bar: 'bar', overline: 'bar', tilde: 'tilde' },
  operators: {
    '+': 'plus',
    '-': 'minus',
    '/': 'over',
    cdot: 'times',
    times: 'times',
    pm: 'plus or minus',
    mid: 'given',
    given: 'given',
    '|': 'given',
    to: 'to',
    in: 'in',
  },
  prefixes: {
    log: 'log of',
    ln: 'natural log of',
    exp: 'exponential of',
    max: 'maximum of',
    min: 'minimum of',
    sum: 'sum of',
    prod: 'product of',
    int: 'integral of',
    sup: 'supremum of',
    tanh: 'tanh of',
    E: 'expectation of',
    Expect: 'expectation of',
    Var: 'variance of',
  },
  relations: {
    '=': compared('equals'),
    '<': compared('is less than'),
    '>': compared('is greater than'),
    le: compared('is at most'),
    ge: compared('is at least'),
    approx: compared('is about'),
    ne: compared('is not'),
    sim: compared('from'),
  },
  times: ' times',
  minus: 'minus',
  prime: 'prime',
  star: 'star',
  derivative: (by) => `d by d ${by}`,
  applied: (parts) => ` of ${parts.join(' and ')}`,
  logarithm: (base) => `log base ${base} of`,
  // “sum of” is “sum over x of”.
  over: (prefix, variable) => prefix.replace(/(?= \S+$)/, ` over ${variable}`),
  prefixed: (prefix, of) => `${prefix} ${of}`,
  moment: (prefix, of) => `${prefix} ${of}`,
  fraction,
  kl: (first, second) => `KL divergence of ${first} from ${second}`,
  jsd: (first, second) => `Jensen–Shannon divergence of ${first} and ${second}`,
  root: (of) => `square root of ${of}`,
  index: (index, kind) => (kind === 'count' ? ` sub ${index}` : ` ${index}`),
  power: (power) => (power === '2' ? ' squared' : power === '3' ? ' cubed' : ` to the ${power}`),
};
