/** The state of a run as one row, and what a start or a change on the way makes of it, as the fused engine does. */
import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
  OPTIMIZER_SLOTS,
  weightCount,
} from '../contract/architecture.ts';
import { fitsNetworks, type WeightEdit } from '../contract/weight-edit.ts';
import { freshState } from '../engines/fresh-state.ts';
import { concat } from '../observe/concat.ts';
import type { Checkpoint } from '../contract/checkpoint.ts';
import type { TrainingConfig } from '../contract/config.ts';
import type { Counters } from '../engines/kernel-instance.ts';

interface Start {
  readonly steps: number;
  readonly at: Counters;
  readonly state: Float32Array;
}

/** Where a run begins: at the weights of its seed, or where a checkpoint is. */
export function startOf(config: TrainingConfig, origin: Checkpoint | undefined): Start {
  if (!origin)
    return { steps: 0, at: { dUpdates: 0, dAge: 0, gUpdates: 0, gAge: 0 }, state: freshState(config) };
  const { step, discriminator, generator } = origin;
  const rows = [discriminator, generator].flatMap(({ weights, memory }) => [...weights, ...memory]);
  const [state, ages] = withOptimizers(concat(...rows), origin.config, config);
  const at = {
    dUpdates: discriminator.updates,
    dAge: discriminator.age,
    gUpdates: generator.updates,
    gAge: generator.age,
  };
  return { steps: step, at: { ...at, ...ages }, state };
}

/** The weights of each player, and how many numbers its optimiser keeps beside them. */
function sizesOf(
  config: TrainingConfig,
): Record<'d' | 'g', { readonly count: number; readonly kept: number }> {
  const [d, g] = [discriminatorArchitecture(config), generatorArchitecture(config)].map((architecture) =>
    weightCount(layerSizes(architecture)),
  ) as [number, number];
  return {
    d: { count: d, kept: OPTIMIZER_SLOTS[config.dOptimizer] * d },
    g: { count: g, kept: OPTIMIZER_SLOTS[config.gOptimizer] * g },
  };
}

/** The state under other settings: an optimiser that gives way to another leaves nothing behind, and its age is 0. */
export function withOptimizers(
  state: Float32Array,
  before: TrainingConfig,
  after: TrainingConfig,
): readonly [state: Float32Array, ages: Partial<Counters>] {
  const [old, next] = [sizesOf(before), sizesOf(after)];
  const dChanges = before.dOptimizer !== after.dOptimizer;
  const gChanges = before.gOptimizer !== after.gOptimizer;
  const endOfD = old.d.count + old.d.kept;
  const kept = (from: number, length: number, changes: boolean, room: number): Float32Array =>
    changes ? new Float32Array(room) : state.subarray(from, from + length);
  const row = concat(
    state.subarray(0, old.d.count),
    kept(old.d.count, old.d.kept, dChanges, next.d.kept),
    state.subarray(endOfD, endOfD + old.g.count),
    kept(endOfD + old.g.count, old.g.kept, gChanges, next.g.kept),
  );
  return [row, { ...(dChanges ? { dAge: 0 } : {}), ...(gChanges ? { gAge: 0 } : {}) }];
}

/**
 * The state with one weight set.
 *
 * @throws RangeError if the networks have no such weight, or the value is too large
 */
export function withWeightSet(state: Float32Array, config: TrainingConfig, edit: WeightEdit): Float32Array {
  if (!fitsNetworks(edit, config))
    throw new RangeError(`edit must name a weight of a network that learns; got ${JSON.stringify(edit)}`);
  const { d } = sizesOf(config);
  return state.with(edit.index + (edit.player === 'd' ? 0 : d.count + d.kept), edit.value);
}
