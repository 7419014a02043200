import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
  OPTIMIZER_SLOTS,
  variableSizes,
  weightCount,
  type Architecture,
} from '../contract/architecture.ts';
import { ganSteps, hold } from './gan-steps.ts';
import { freshState } from './fresh-state.ts';
import { concat } from '../observe/concat.ts';
import { machineConfig } from './kernel-config.ts';
import { makeKernelInstance, type Counters } from './kernel-instance.ts';
import { isPlane } from '../protocol.ts';
import { probesOf } from '../observe/observe.ts';
import { tf } from '../networks/tf.ts';
import type { Checkpoint, PlayerState, TrainingConfig } from '../protocol.ts';
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
    let config = checkpoint ? { ...initial, optimizer: checkpoint.config.optimizer } : initial;
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
    /** Empties the optimisers' state for another optimiser. The run's state may lie on a graphics card, and stays there. */
    const resetOptimizers = (next: TrainingConfig) => {
      const fresh = tf.tidy(() => {
        const [d, g] = countsOf(config);
        const endOfD = d * (1 + OPTIMIZER_SLOTS[config.optimizer]);
        const empty = (count: number) => tf.zeros<tf.Rank.R1>([OPTIMIZER_SLOTS[next.optimizer] * count]);
        const parts = [tf.slice1d(state, 0, d), empty(d), tf.slice1d(state, endOfD, g), empty(g)];
        return tf.concat1d(parts.filter(({ size }) => size > 0));
      });
      state.dispose();
      state = fresh;
      at = { ...at, dAge: 0, gAge: 0 };
      dropMark();
    };

    const engine: Engine = {
      name: 'fused',
      get config() {
        return config;
      },
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
          : split(machine.state().subarray(0, dCount), variableSizes(discriminatorArchitecture(config)));
        return {
          ...now,
          generated: machine.evaluate('g', noise),
          logits: machine.evaluate('d', places),
          dWeights,
          diverged: machine.diverged,
        };
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
        const player = (name: 'd' | 'g', architecture: Architecture): PlayerState => ({
          weights: split(weights[name], variableSizes(architecture)),
          memory: split(optimizerState[name], equalSizes(config, weights[name].length)),
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
        if (next.optimizer !== config.optimizer) resetOptimizers(next);
        config = next;
        machine = makeKernelInstance(kernel, machineConfig(config));
      },
      dispose() {
        dropMark();
        state.dispose();
      },
    };
    if (initial.optimizer !== config.optimizer) engine.configure(initial);
    return engine;
  };

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

const equalSizes = ({ optimizer }: TrainingConfig, size: number): number[] =>
  Array.from({ length: OPTIMIZER_SLOTS[optimizer] }, () => size);

/** Splits the state into each player's weights and the state of its optimiser. */
function partsOf(values: ArrayLike<number>, config: TrainingConfig) {
  const row = Float32Array.from(values);
  const [d, g] = countsOf(config);
  const endOfD = d * (1 + OPTIMIZER_SLOTS[config.optimizer]);
  return {
    weights: { d: row.subarray(0, d), g: row.subarray(endOfD, endOfD + g) },
    optimizerState: { d: row.subarray(d, endOfD), g: row.subarray(endOfD + g) },
  };
}

function split(row: Float32Array, sizes: readonly number[]): number[][] {
  let at = 0;
  return sizes.map((size) => Array.from(row.subarray(at, (at += size))));
}
