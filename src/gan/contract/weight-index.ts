import { weightCount } from './architecture.ts';

/** Which weight of a network: the one by which a unit hears a unit of the layer before, or a unit's bias. */
export interface WeightPlace {
  /** The layer of the unit that hears, counted from 0 for the inputs. */
  readonly layer: number;
  /** A unit of the layer before, or the bias. */
  readonly from: number | 'bias';
  readonly to: number;
}

/** Counts through W₁, b₁, W₂, b₂, … to a weight: the `index` of a `WeightEdit`. `sizes` lists the units of all layers. */
export function weightIndex(sizes: readonly number[], { layer, from, to }: WeightPlace): number {
  const inputs = sizes[layer - 1] as number;
  const outputs = sizes[layer] as number;
  // The biases follow the weights of their layer, as a row more.
  return weightCount(sizes.slice(0, layer)) + (from === 'bias' ? inputs : from) * outputs + to;
}

/** Reads a weight off the variables of its network: W₁, b₁, W₂, b₂, … */
export function weightAt(variables: readonly ArrayLike<number>[], { layer, from, to }: WeightPlace): number {
  const biases = variables[2 * layer - 1];
  const row = from === 'bias' ? biases : variables[2 * layer - 2];
  return row?.[from === 'bias' ? to : from * (biases?.length ?? 0) + to] ?? NaN;
}
