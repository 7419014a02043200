import { cellQuantities, type SingularMass } from '../line/quantities.ts';
import type { LossName } from '../contract/config.ts';
import type { PlaneLaw } from './law.ts';

/**
 * Computes the quantities of a run in the plane, in nats, by the same sums as on the line. `logits` are those of D at
 * `cellCentres()`. Where p_g is singular D* is 0, because the data have no mass on a curve.
 */
export function planeQuantities(
  data: PlaneLaw,
  { mass, logMass, singular }: PlaneLaw,
  logits: ArrayLike<number>,
  loss: LossName,
): ReturnType<typeof cellQuantities> {
  const parts: SingularMass[] = [];
  singular?.forEach((m, cell) => {
    if (m > 0) parts.push({ cell, mass: m });
  });
  return cellQuantities(data, { mass, logMass, singular: parts }, logits, loss);
}
