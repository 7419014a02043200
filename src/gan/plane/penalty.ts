import { cellCentres } from './grid.ts';
import { inputGradient, type Weights } from './plain.ts';
import type { ActivationName } from '../contract/config.ts';

/** The share of the data's mass that may be left out: far cells are many, and hold next to none of it. */
const LEFT_OUT = 1e-3;

/**
 * Makes the function that computes D's zero-centred penalty, ½ γ times the mean of |∇ₓ a(x)|² over p_data, a the logit. `mass`
 * holds p_data by cells; the gradient is taken at the centres of those that hold all but a thousandth of it.
 */
export function makePenalty(
  mass: Float64Array,
  gamma: number,
): (dWeights: Weights, sizes: readonly number[], activation: ActivationName) => number {
  if (gamma === 0) return () => 0;
  const centres = cellCentres();
  const cells = heaviest(mass);
  const places = cells.flatMap((cell) => [centres[2 * cell] as number, centres[2 * cell + 1] as number]);
  const total = cells.reduce((sum, cell) => sum + (mass[cell] as number), 0);
  return (dWeights, sizes, activation) => {
    const slopes = inputGradient(dWeights, sizes, activation, places);
    const mean = cells.reduce(
      (sum, cell, i) =>
        sum + (mass[cell] as number) * ((slopes[2 * i] as number) ** 2 + (slopes[2 * i + 1] as number) ** 2),
      0,
    );
    return (gamma / 2) * (mean / total);
  };
}

/** Returns the fewest cells that hold all of the mass but `LEFT_OUT`. */
function heaviest(mass: Float64Array): number[] {
  const order = Array.from(mass.keys()).sort((a, b) => (mass[b] as number) - (mass[a] as number));
  let held = 0;
  const last = order.findIndex((cell) => (held += mass[cell] as number) >= 1 - LEFT_OUT);
  return order.slice(0, last + 1);
}
