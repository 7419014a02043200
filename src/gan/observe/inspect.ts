import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
  type Architecture,
} from '../contract/architecture.ts';
import { isPlane } from '../contract/config.ts';
import { windowCentres } from '../plane/grid.ts';
import { displayLattice } from '../plane/noise-lattice.ts';
import { unitAnswers } from '../plane/plain.ts';
import { D_NODES } from './line-observer.ts';
import type { Checkpoint, Inspection, PlayerInspection, PlayerState } from '../protocol.ts';

/** Reads both players' weights off a checkpoint, and evaluates their hidden units in plain arithmetic. */
export function inspect({ config, step, discriminator, generator }: Checkpoint): Inspection {
  const places = isPlane(config) ? windowCentres() : D_NODES.slice(1, -1);
  const noise = displayLattice(config.noise, config.noiseDimension === 1 ? 1 : 2);
  return {
    step,
    places,
    noise,
    discriminator: inspectPlayer(discriminatorArchitecture(config), discriminator, places),
    generator: inspectPlayer(generatorArchitecture(config), generator, noise.nodes),
  };
}

function inspectPlayer(
  architecture: Architecture,
  { weights }: PlayerState,
  inputs: Float32Array,
): PlayerInspection {
  const sizes = layerSizes(architecture);
  const answers = unitAnswers(weights, sizes, architecture.activation, inputs);
  const { tanhScale } = architecture;
  const sums = answers.at(-1) as Float32Array; // there is always an output layer
  return {
    sizes,
    weights: weights.map((row) => Float32Array.from(row)),
    units: answers.slice(0, -1),
    outputs: tanhScale === undefined ? sums : sums.map((sum) => tanhScale * Math.tanh(sum)),
  };
}
