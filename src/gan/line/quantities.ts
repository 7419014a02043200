import { jsDivergence, sigmoid, softplus } from '../../math/index.ts';
import { expExcess } from '../../math/excess.ts';
import { binIndex, type BinnedLaw, type Bins } from './bins.ts';
import { DISCRIMINATOR_LOSS, GENERATOR_LOSS } from './player-losses.ts';
import type { LossName, Quantities } from '../protocol.ts';

/** Multiplies mass and value, with 0 · ∞ = 0. */
const weighted = (m: number, f: number) => (m === 0 ? 0 : m * f);

/** Computes D* = p/(p + q) from log p and log q; ½ where both are 0. */
export const optimalByLogs = (logP: number, logQ: number): number =>
  logP === logQ ? 0.5 : sigmoid(logP - logQ);

/** Computes p log D + q log(1 − D) from the logit of D. It is largest at the logit log(p/q), where D = D*. */
const valueTerm = (p: number, q: number, logit: number) =>
  -weighted(p, softplus(-logit)) - weighted(q, softplus(logit));

/** Computes p log(p/q) − p + q, which is never negative; −p + q sums to 0 over all bins and atoms. */
function klTerm(p: number, q: number, logRatio: number): number {
  if (p === 0) return q;
  return Math.abs(logRatio) < 0.5 ? p * expExcess(logRatio) : q - p + p * logRatio;
}

/** A distribution by its masses in cells, which are bins of the line or cells of the plane. */
export interface CellLaw {
  readonly mass: Float64Array;
  readonly logMass: Float64Array;
  /** The masses on points and curves. */
  readonly singular: readonly SingularMass[];
}

/** A mass on a point or a curve, and the cell that holds it. */
export interface SingularMass {
  readonly cell: number;
  readonly mass: number;
}

/** What two laws and D come to; the rest of a snapshot's quantities needs more than these. */
type Sums = Omit<Quantities, 'steps-per-second' | 'js-bare' | 'd-penalty'>;

const singularOf = ({ atoms }: BinnedLaw, bins: Bins): SingularMass[] =>
  atoms.map((atom) => ({ cell: binIndex(bins, atom.x), mass: atom.mass }));

/** Computes the quantities of a run on the line by `cellQuantities`, with the atoms of p_g as singular masses. */
export function quantitiesOf(
  data: BinnedLaw,
  generator: BinnedLaw,
  logits: ArrayLike<number>,
  loss: LossName,
  bins: Bins,
): Sums {
  const { mass, logMass } = generator;
  return cellQuantities(data, { mass, logMass, singular: singularOf(generator, bins) }, logits, loss);
}

/** Computes the JSD of p_data and p_g on bins. */
export const jsOnBins = (data: BinnedLaw, generator: BinnedLaw, bins: Bins): number =>
  jsOf(data.mass, generator.mass, singularOf(generator, bins));

/** Computes the JSD of two laws by their masses in cells; the singular masses of p_g lie where the data have none. */
export function jsOf(data: Float64Array, generator: Float64Array, singular: readonly SingularMass[]): number {
  if (singular.length === 0) return jsDivergence(data, generator);
  return jsDivergence(
    Float64Array.from([...data, ...singular.map(() => 0)]),
    Float64Array.from([...generator, ...singular.map(({ mass }) => mass)]),
  );
}

/**
 * Computes the quantities of p_data, p_g and D, in nats, as sums over the cells and the singular masses of p_g.
 *
 * V and C(G) are sums over the same masses, and D* maximises every term of V by itself, so that V ≤ C(G) by construction.
 * D is taken to be constant in each cell, at its value in the centre; `logits` holds one number for each cell.
 */
export function cellQuantities(
  data: Omit<CellLaw, 'singular'>,
  generator: CellLaw,
  logits: ArrayLike<number>,
  loss: LossName,
): Sums {
  const generatorLoss = GENERATOR_LOSS[loss];
  const discriminatorLoss = DISCRIMINATOR_LOSS[loss];
  let value = 0;
  let criterion = 0;
  let kl = 0;
  let klReverse = 0;
  let missed = 0;
  let dLoss = 0;
  let gLoss = 0;
  for (let k = 0; k < data.mass.length; k++) {
    const p = data.mass[k] as number;
    const q = generator.mass[k] as number;
    const logP = data.logMass[k] as number;
    const logQ = generator.logMass[k] as number;
    const logit = logits[k] as number;
    value += valueTerm(p, q, logit);
    criterion += valueTerm(p, q, logP === logQ ? 0 : logP - logQ);
    dLoss += weighted(p, discriminatorLoss(-logit)) + weighted(q, discriminatorLoss(logit));
    gLoss += weighted(q, generatorLoss(logit));
    kl += klTerm(p, q, logP - logQ);
    klReverse += klTerm(q, p, logQ - logP);
    if (logQ === -Infinity) missed += p;
  }
  for (const { cell, mass } of generator.singular) {
    const logit = logits[cell] as number;
    // The data have no mass on a point or a curve, so D* is 0 there and its term of C(G) is log 1.
    value += valueTerm(0, mass, logit);
    dLoss += weighted(mass, discriminatorLoss(logit));
    gLoss += weighted(mass, generatorLoss(logit));
    kl += mass;
    klReverse = Infinity;
  }
  return {
    value,
    criterion,
    js: jsOf(data.mass, generator.mass, generator.singular),
    kl,
    'kl-reverse': klReverse,
    'missed-mass': missed,
    'd-loss': dLoss / 2,
    'g-loss': gLoss,
  };
}
