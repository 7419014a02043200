import {
  jsDivergence,
  leastSquaresLoss,
  nonSaturatingLoss,
  saturatingLoss,
  sigmoid,
  softplus,
  wassersteinLoss,
} from '../../math/index.ts';
import { expExcess } from '../../math/excess.ts';
import { binIndex, type BinnedLaw, type Bins } from './bins.ts';
import type { LossName, Quantities } from '../protocol.ts';

/** The loss of G at one fake, by its logit; in the same words as losses.ts, for an integral instead of a batch. */
const GENERATOR_LOSS: Record<LossName, (logit: number) => number> = {
  minimax: saturatingLoss,
  'non-saturating': nonSaturatingLoss,
  'least-squares': (logit) => leastSquaresLoss(sigmoid(logit)),
  wasserstein: wassersteinLoss,
};

/** m · f, where nothing times anything is nothing. */
const weighted = (m: number, f: number) => (m === 0 ? 0 : m * f);

/** D* = p/(p + q), and ½ where both laws have nothing. */
export const optimalByLogs = (logP: number, logQ: number): number =>
  logP === logQ ? 0.5 : sigmoid(logP - logQ);

/** p log D + q log(1 − D), by the logit of D. At logit log(p/q), where D is D*, it is largest. */
const valueTerm = (p: number, q: number, logit: number) =>
  -weighted(p, softplus(-logit)) - weighted(q, softplus(logit));

/** p log(p/q) − p + q: never negative, and what it adds to p log(p/q) sums to nothing over all bins and atoms. */
function klTerm(p: number, q: number, logRatio: number): number {
  if (p === 0) return q;
  return Math.abs(logRatio) < 0.5 ? p * expExcess(logRatio) : q - p + p * logRatio;
}

/** A law as masses of cells, whether bins of a line or cells of a plane, and its point or curve masses by the cell that holds them. */
export interface CellLaw {
  readonly mass: Float64Array;
  readonly logMass: Float64Array;
  readonly singular: readonly SingularMass[];
}

export interface SingularMass {
  readonly cell: number;
  readonly mass: number;
}

type Sums = Omit<Quantities, 'steps-per-second'>;

/** The same on the bins of a line, with the atoms where they lie. */
export function quantitiesOf(
  data: BinnedLaw,
  { mass, logMass, atoms }: BinnedLaw,
  logits: ArrayLike<number>,
  loss: LossName,
  bins: Bins,
): Sums {
  const singular = atoms.map((atom) => ({ cell: binIndex(bins, atom.x), mass: atom.mass }));
  return cellQuantities(data, { mass, logMass, singular }, logits, loss);
}

/**
 * Everything that a cell says about p_data, p_g and D, as sums over the cells (and the singular masses of p_g) and over
 * nothing else: V and C(G) weigh the same masses, and D* maximises every term of V by itself, so V ≤ C(G) by construction.
 * D is taken to be constant in each cell, at its value in the cell's centre; `logits` has one number for each cell.
 */
export function cellQuantities(
  data: Omit<CellLaw, 'singular'>,
  generator: CellLaw,
  logits: ArrayLike<number>,
  loss: LossName,
): Sums {
  const generatorLoss = GENERATOR_LOSS[loss];
  let value = 0;
  let criterion = 0;
  let kl = 0;
  let klReverse = 0;
  let missed = 0;
  let gLoss = 0;
  for (let k = 0; k < data.mass.length; k++) {
    const p = data.mass[k] as number;
    const q = generator.mass[k] as number;
    const logP = data.logMass[k] as number;
    const logQ = generator.logMass[k] as number;
    const logit = logits[k] as number;
    value += valueTerm(p, q, logit);
    criterion += valueTerm(p, q, logP === logQ ? 0 : logP - logQ);
    gLoss += weighted(q, generatorLoss(logit));
    kl += klTerm(p, q, logP - logQ);
    klReverse += klTerm(q, p, logQ - logP);
    if (logQ === -Infinity) missed += p;
  }
  for (const { cell, mass } of generator.singular) {
    const logit = logits[cell] as number;
    // The data have no mass on a point or a curve, so D* is 0 there and its term of C(G) is log 1.
    value += valueTerm(0, mass, logit);
    gLoss += weighted(mass, generatorLoss(logit));
    kl += mass;
    klReverse = Infinity;
  }
  const withSingular = (mass: Float64Array, of: (one: SingularMass) => number) =>
    generator.singular.length === 0 ? mass : Float64Array.from([...mass, ...generator.singular.map(of)]);
  return {
    value,
    criterion,
    js: jsDivergence(
      withSingular(data.mass, () => 0),
      withSingular(generator.mass, ({ mass }) => mass),
    ),
    kl,
    'kl-reverse': klReverse,
    'missed-mass': missed,
    'd-loss': -value / 2,
    'g-loss': gLoss,
  };
}
