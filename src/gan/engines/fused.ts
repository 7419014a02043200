import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
  OPTIMIZER_SLOTS,
  variableSizes,
  weightCount,
  type Architecture,
} from '../contract/architecture.ts';
import { rowOf } from './checkpoint-rows.ts';
import { ganSteps, hold } from './gan-steps.ts';
import { freshState } from './fresh-state.ts';
import { concat } from '../observe/concat.ts';
import { machineConfig } from './kernel-config.ts';
import { shaderFor } from './shader.ts';
import { makeKernelInstance, type Counters } from './kernel-instance.ts';
import { isPictures, isPlane } from '../protocol.ts';
import { decoderInputs } from '../observe/autoencoder-observer.ts';
import { probesOf } from '../observe/observe.ts';
import { tf } from '../networks/tf.ts';
import type { Checkpoint, OptimizerName, PlayerState, TrainingConfig } from '../protocol.ts';
import type { Engine, MakeEngine } from './engine.ts';

interface Mark {
  readonly step: number;
  readonly at: Counters;
  readonly state: tf.Tensor1D;
}

/** Makes the fast engine: all steps between two pictures are one operation, and the whole state of a run is one tensor. */
export const fusedEngine =
  (kernel: WebAssembly.Module): MakeEngine =>
  (initial, checkpoint) => {
    let config = checkpoint ? { ...initial, ...optimizersOf(checkpoint.config) } : initial;
    let machine = makeKernelInstance(kernel, machineConfig(config));
    let step = checkpoint?.step ?? 0;
    let at = countersOf(checkpoint);
    const rows = checkpoint ? stateOf(checkpoint) : freshState(config);
    let state: tf.Tensor1D = tf.tensor1d(rows);
    let mark: Mark | null = null;

    const advance = (part: 'both' | 'd' | 'g', n: number, d: number, g: number) => {
      const next = ganSteps(state, machine, part, n, at);
      state.dispose();
      state = next;
      at = {
        dUpdates: at.dUpdates + d,
        dAge: at.dAge + d,
        gUpdates: at.gUpdates + g,
        gAge: at.gAge + g,
      };
    };
    const dropMark = () => {
      mark?.state.dispose();
      mark = null;
    };
    /** Empties the state of an optimiser that gives way to another. The run's state may lie on a graphics card, and stays there. */
    const resetOptimizers = (next: TrainingConfig) => {
      const dChanges = next.dOptimizer !== config.dOptimizer;
      const gChanges = next.gOptimizer !== config.gOptimizer;
      if (!dChanges && !gChanges) return;
      const fresh = tf.tidy(() => {
        const [d, g] = countsOf(config);
        const endOfD = d * (1 + OPTIMIZER_SLOTS[config.dOptimizer]);
        const player = (from: number, count: number, slots: number, changes: boolean, nextSlots: number) =>
          changes
            ? [tf.slice1d(state, from, count), tf.zeros<tf.Rank.R1>([nextSlots * count])]
            : [tf.slice1d(state, from, count * (1 + slots))];
        const parts = [
          ...player(0, d, OPTIMIZER_SLOTS[config.dOptimizer], dChanges, OPTIMIZER_SLOTS[next.dOptimizer]),
          ...player(
            endOfD,
            g,
            OPTIMIZER_SLOTS[config.gOptimizer],
            gChanges,
            OPTIMIZER_SLOTS[next.gOptimizer],
          ),
        ];
        return tf.concat1d(parts.filter(({ size }) => size > 0));
      });
      state.dispose();
      state = fresh;
      at = { ...at, ...(dChanges ? { dAge: 0 } : {}), ...(gChanges ? { gAge: 0 } : {}) };
      dropMark();
    };

    const engine: Engine = {
      name: 'fused',
      get config() {
        return config;
      },
      // WebAssembly does the steps whatever the backend, but for small networks on WebGPU.
      kernelOn: (backend) =>
        backend === 'webgpu' && shaderFor(machineConfig(config)) !== null ? 'wgsl' : 'wasm',
      get steps() {
        return step;
      },
      step(n) {
        const { dSteps, gSteps } = machineConfig(config);
        advance('both', n, n * dSteps, n * gSteps);
        step += n;
      },
      tick: () => {
        step++;
      },
      stepD: () => advance('d', 1, 1, 0),
      stepG() {
        if (config.generator !== 'fixed') advance('g', 1, 0, 1);
      },
      async probe() {
        const now = { step, dUpdates: at.dUpdates, gUpdates: at.gUpdates };
        const { noise, places } = probesOf(config);
        await hold(machine, state);
        const [dCount] = countsOf(config);
        const dWeights = !isPlane(config)
          ? []
          : split(machine.state().subarray(0, dCount), variableSizes(discriminatorArchitecture(config))).map(
              (row) => Array.from(row),
            );
        const logits = machine.evaluate('d', places);
        const { autoencoder } = config;
        // The codes of an autoencoder's decoder come from its encoder.
        const inputs = autoencoder ? decoderInputs(config, autoencoder, logits) : noise;
        const generated = machine.evaluate('g', inputs);
        const judged = isPictures(config) && !autoencoder;
        return {
          ...now,
          generated,
          logits,
          fakeLogits: judged ? machine.evaluate('d', generated) : new Float32Array(),
          dWeights,
          ...(autoencoder ? { gWeights: decoderWeights(machine.state(), config) } : {}),
          diverged: machine.diverged,
        };
      },
      async evaluate(player, inputs) {
        await hold(machine, state);
        return machine.evaluate(player, inputs);
      },
      mark() {
        dropMark();
        mark = { step, at, state: tf.clone(state) };
      },
      rewind() {
        if (!mark) throw new Error('there is no mark to go back to');
        state.dispose();
        [step, at, state] = [mark.step, mark.at, tf.clone(mark.state)];
      },
      async checkpoint() {
        const now = { version: 1 as const, config, step };
        const counters = at;
        const held = tf.clone(state);
        const { weights, optimizerState } = partsOf(await held.data(), config);
        held.dispose();
        const rows = (row: Float32Array, sizes: readonly number[]) =>
          split(row, sizes).map((part) => rowOf(now.config, part));
        const player = (name: 'd' | 'g', architecture: Architecture): PlayerState => ({
          weights: rows(weights[name], variableSizes(architecture)),
          memory: rows(optimizerState[name], equalSizes(config[`${name}Optimizer`], weights[name].length)),
          updates: counters[`${name}Updates`],
          age: counters[`${name}Age`],
        });
        return {
          ...now,
          discriminator: player('d', discriminatorArchitecture(config)),
          generator: player('g', generatorArchitecture(config)),
        };
      },
      configure(next) {
        resetOptimizers(next);
        config = next;
        machine = makeKernelInstance(kernel, machineConfig(config));
      },
      dispose() {
        dropMark();
        state.dispose();
      },
    };
    if (config !== initial) engine.configure(initial);
    return engine;
  };

const optimizersOf = ({ dOptimizer, gOptimizer }: TrainingConfig) => ({ dOptimizer, gOptimizer });

const countersOf = (checkpoint: Checkpoint | undefined): Counters => ({
  dUpdates: checkpoint?.discriminator.updates ?? 0,
  dAge: checkpoint?.discriminator.age ?? 0,
  gUpdates: checkpoint?.generator.updates ?? 0,
  gAge: checkpoint?.generator.age ?? 0,
});

function stateOf({ discriminator, generator }: Checkpoint): Float32Array {
  const players = [discriminator, generator];
  return concat(...players.flatMap(({ weights, memory }) => [...weights, ...memory]));
}

const countsOf = (config: TrainingConfig): [number, number] => [
  weightCount(layerSizes(discriminatorArchitecture(config))),
  weightCount(layerSizes(generatorArchitecture(config))),
];

const equalSizes = (optimizer: OptimizerName, size: number): number[] =>
  Array.from({ length: OPTIMIZER_SLOTS[optimizer] }, () => size);

/** Splits the state into each player's weights and the state of its optimiser. */
function partsOf(values: ArrayLike<number>, config: TrainingConfig) {
  const row = Float32Array.from(values);
  const [d, g] = countsOf(config);
  const endOfD = d * (1 + OPTIMIZER_SLOTS[config.dOptimizer]);
  return {
    weights: { d: row.subarray(0, d), g: row.subarray(endOfD, endOfD + g) },
    optimizerState: { d: row.subarray(d, endOfD), g: row.subarray(endOfD + g) },
  };
}

/** Reads the decoder's weights off a state. */
const decoderWeights = (state: Float32Array, config: TrainingConfig): Float32Array[] =>
  split(partsOf(state, config).weights.g, variableSizes(generatorArchitecture(config)));

function split(row: Float32Array, sizes: readonly number[]): Float32Array[] {
  let at = 0;
  return sizes.map((size) => row.subarray(at, (at += size)));
}
