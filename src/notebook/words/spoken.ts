/** Things that a label may name: TeX commands without their backslash. A thing that is not here is its own name. */
export const thingNames = [
  'alpha',
  'beta',
  'gamma',
  'delta',
  'epsilon',
  'varepsilon',
  'eta',
  'theta',
  'lambda',
  'mu',
  'pi',
  'rho',
  'sigma',
  'tau',
  'phi',
  'chi',
  'psi',
  'omega',
  'pdata',
  'Dstar',
  'infty',
  'half',
  'partial',
  'nabla',
  'dots',
  'ldots',
  'Ber',
  'argmin',
  'argmax',
] as const;

export type Thing = (typeof thingNames)[number];

export type Accent = 'hat' | 'widehat' | 'bar' | 'overline' | 'tilde';

/** What stands between two things and leaves them one. */
export const operatorNames = ['+', '-', '/', 'cdot', 'times', 'pm', 'mid', 'given', '|', 'to', 'in'] as const;

export type Operator = (typeof operatorNames)[number];

/** What is applied to something: a logarithm, a sum, an expectation. */
export const prefixNames = [
  'log',
  'ln',
  'exp',
  'max',
  'min',
  'sum',
  'prod',
  'int',
  'sup',
  'tanh',
  'E',
  'Expect',
  'Var',
] as const;

export type Prefix = (typeof prefixNames)[number];

/** A fraction: its two halves in words, in brackets where they need some, and as numbers where they are whole numbers. */
export interface SpokenFraction {
  readonly top: string;
  readonly bottom: string;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

export type Relation = '=' | '<' | '>' | 'le' | 'ge' | 'approx' | 'ne' | 'sim';

/** How a language reads a formula aloud, part by part. */
export interface SpokenWords {
  readonly things: Readonly<Record<Thing, string>>;
  readonly accents: Readonly<Record<Accent, string>>;
  readonly operators: Readonly<Record<Operator, string>>;
  readonly prefixes: Readonly<Record<Prefix, string>>;
  /** Compares two things; the left one may be missing. */
  readonly relations: Readonly<Record<Relation, (left: string, right: string) => string>>;
  /** Between two things that are multiplied without a sign. */
  readonly times: string;
  /** Before a number that is not subtracted from anything. */
  readonly minus: string;
  readonly prime: string;
  readonly star: string;
  readonly derivative: (by: string) => string;
  /** What follows a function's name, from what it is applied to. */
  readonly applied: (parts: readonly string[]) => string;
  readonly logarithm: (base: string) => string;
  /** A prefix with what it runs over: a sum over x. */
  readonly over: (prefix: string, variable: string) => string;
  /** A prefix with what it is of. */
  readonly prefixed: (prefix: string, of: string) => string;
  /** The same for an expectation or a variance. */
  readonly moment: (prefix: string, of: string) => string;
  readonly fraction: (fraction: SpokenFraction) => string;
  readonly kl: (first: string, second: string) => string;
  readonly jsd: (first: string, second: string) => string;
  readonly root: (of: string) => string;
  /** What follows a thing with an index; a number or a word is part of the thing's name. */
  readonly index: (index: string, kind: 'name' | 'count') => string;
  /** What follows a thing that is raised to a power. */
  readonly power: (power: string) => string;
}
