/*
 * The first page draws this game before anything else of the notebook is there, and counts its bytes: what is needed of
 * other modules is written here once more, in a line each.
 */

/** A normal distribution by its mean and its standard deviation. */
export interface NormalLaw {
  readonly mean: number;
  readonly sd: number;
}

/** What D* gets of the game for what is real, and for what is fake, in nats. */
export interface GameValue {
  readonly real: number;
  readonly fake: number;
}

const softplus = (a: number): number => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
const sigmoid = (a: number): number => Math.exp(-softplus(-a));

/** log φ(z) = −z²/2 − log √(2π), in nats. */
const logStandardPdf = (z: number): number => -0.5 * z * z - 0.5 * Math.log(2 * Math.PI);

/** Nodes a standard deviation, and how many of these on either side: what lies beyond has a mass of 1e-23. */
const [DENSITY, REACH] = [8, 10];

const logPdf = (x: number, { mean, sd }: NormalLaw): number => logStandardPdf((x - mean) / sd) - Math.log(sd);

/** Computes the density of a normal at x. */
export const densityOfNormal = (x: number, law: NormalLaw): number => Math.exp(logPdf(x, law));

/** Computes the logit of D*(x) = p(x) / (p(x) + g(x)): log p(x) − log g(x). */
const bestLogit = (x: number, p: NormalLaw, g: NormalLaw): number => logPdf(x, p) - logPdf(x, g);

/** Computes D*(x) between two normals, where both densities underflow too. */
export const bestOfNormals = (x: number, p: NormalLaw, g: NormalLaw): number => sigmoid(bestLogit(x, p, g));

/**
 * Computes E f(X) for a normal X by the rectangle rule in steps of an eighth of its standard deviation, whose error falls
 * faster than any power of the step where f is smooth and grows like a square.
 */
function expectation({ mean, sd }: NormalLaw, f: (x: number) => number): number {
  let total = 0;
  for (let k = -DENSITY * REACH; k <= DENSITY * REACH; k++) {
    const z = k / DENSITY;
    total += Math.exp(logStandardPdf(z)) * f(mean + sd * z);
  }
  return total / DENSITY;
}

/**
 * Computes both terms of V(D*, G) = E_p log D*(x) + E_g log(1 − D*(x)) for two normals, fast enough for every frame of a
 * drag. Their sum is C(G) to 1e-9 for standard deviations between 0.5 and 2.5 and means within 7 of each other;
 * `generatorCriterion` holds everywhere, and is slower.
 *
 * @throws RangeError if a standard deviation is not above 0
 */
export function gameOfNormals(p: NormalLaw, g: NormalLaw): GameValue {
  for (const [name, { sd }] of Object.entries({ p, g }))
    if (!(sd > 0 && sd < Infinity)) throw new RangeError(`${name}.sd must be in (0, ∞); got ${sd}`);
  return {
    real: -expectation(p, (x) => softplus(-bestLogit(x, p, g))),
    fake: -expectation(g, (x) => softplus(bestLogit(x, p, g))),
  };
}
