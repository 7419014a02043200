// What single signs and commands of a label are called.
import type { Localized } from '../../../../src/notebook/language.ts';

type Names = Readonly<Record<string, string>>;

/** Symbols of content/formulas.json and macros that are a name and no more. */
const symbols: Names = {
  p: 'p',
  q: 'q',
  m: 'm',
  pdata: 'p data',
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
  ell: 'ℓ',
  dd: 'd',
};

const greek: Localized<Names> = {
  en: Object.fromEntries(
    'alpha beta gamma delta epsilon eta theta lambda mu pi rho sigma tau phi chi psi omega'
      .split(' ')
      .map((name) => [name, name]),
  ),
  ko: {
    alpha: '알파',
    beta: '베타',
    gamma: '감마',
    delta: '델타',
    epsilon: '엡실론',
    eta: '에타',
    theta: '세타',
    lambda: '람다',
    mu: '뮤',
    pi: '파이',
    rho: '로',
    sigma: '시그마',
    tau: '타우',
    phi: '피',
    chi: '카이',
    psi: '프시',
    omega: '오메가',
  },
};

/** Names of things, which stand where a number or a letter can. */
export const things: Localized<Names> = {
  en: {
    ...symbols,
    ...greek.en,
    Dstar: 'D star',
    infty: 'infinity',
    half: 'one half',
    varepsilon: 'epsilon',
    partial: 'partial',
    nabla: 'gradient',
    dots: 'and so on',
    ldots: 'and so on',
    Ber: 'Bernoulli',
    argmin: 'arg min',
    argmax: 'arg max',
  },
  ko: {
    ...symbols,
    ...greek.ko,
    Dstar: 'D 스타',
    infty: '무한대',
    half: '2분의 1',
    varepsilon: '엡실론',
    partial: '편미분',
    nabla: '그래디언트',
    dots: '등',
    ldots: '등',
    Ber: '베르누이 분포',
    argmin: '최소가 되는',
    argmax: '최대가 되는',
  },
};

/** What is said before what it is of. In Korean the first row is; the second stands behind: 확률변수의 기댓값. */
export const prefixes: Localized<Names> = {
  en: {
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
  ko: {
    log: '로그',
    ln: '자연로그',
    exp: '지수함수',
    max: '최댓값',
    min: '최솟값',
    sum: '합',
    prod: '곱',
    int: '적분',
    sup: '상한',
    tanh: 'tanh',
    E: '기댓값',
    Expect: '기댓값',
    Var: '분산',
  },
};

/** What stands between two things and leaves them one. */
export const operators: Localized<Names> = {
  en: {
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
  ko: {
    '+': '더하기',
    '-': '빼기',
    '/': '나누기',
    cdot: '곱하기',
    times: '곱하기',
    pm: '더하기 빼기',
    mid: '조건',
    given: '조건',
    '|': '조건',
    to: '→',
    in: '∈',
  },
};

/** What compares two things: in Korean, what stands before the second and behind it. */
export const relations: Readonly<
  Record<string, { readonly en: string; readonly ko: readonly [string, string]; readonly sign: string }>
> = {
  '=': { en: 'equals', ko: ['', ''], sign: '=' },
  '<': { en: 'is less than', ko: ['', ' 미만'], sign: '<' },
  '>': { en: 'is greater than', ko: ['', ' 초과'], sign: '>' },
  le: { en: 'is at most', ko: ['', ' 이하'], sign: '≤' },
  ge: { en: 'is at least', ko: ['', ' 이상'], sign: '≥' },
  approx: { en: 'is about', ko: ['약 ', ''], sign: '≈' },
  ne: { en: 'is not', ko: ['', '이 아님'], sign: '≠' },
  sim: { en: 'from', ko: ['', '에서 뽑음'], sign: '∼' },
};

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

export const fractions: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  8: ['eighth', 'eighths'],
  10: ['tenth', 'tenths'],
};
export const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
