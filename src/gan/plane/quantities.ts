import { cellQuantities, jsOf, type SingularMass } from '../line/quantities.ts';
import type { LossName } from '../contract/config.ts';
import type { PlaneLaw } from './law.ts';

/**
 * Computes the quantities of a run in the plane, in nats, by the same sums as on the line. `logits` are those of D at
 * `cellCentres()`. Where p_g is singular D* is 0, because the data have no mass on a curve.
 */
export function planeQuantities(
  data: PlaneLaw,
  generator: PlaneLaw,
  logits: ArrayLike<number>,
  loss: LossName,
): ReturnType<typeof cellQuantities> {
  const { mass, logMass } = generator;
  return cellQuantities(data, { mass, logMass, singular: singularOf(generator) }, logits, loss);
}

/** Computes the JSD of p_data, by its masses, and p_g on the cells of any grid. */
export const planeJs = (data: Float64Array, generator: PlaneLaw): number =>
  jsOf(data, generator.mass, singularOf(generator));

function singularOf({ singular }: PlaneLaw): SingularMass[] {
  const parts: SingularMass[] = [];
  singular?.forEach((m, cell) => {
    if (m > 0) parts.push({ cell, mass: m });
  });
  return parts;
}
