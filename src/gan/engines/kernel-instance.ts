import { OPTIMIZER_SLOTS, weightCount } from '../contract/architecture.ts';
import type { Sampler } from '../contract/sampler.ts';
import {
  ACTIVATION_CODES,
  AUTOENCODER_CODES,
  LIKELIHOOD_CODES,
  LOSS_CODES,
  OPTIMIZER_CODES,
  type LayerActivation,
} from '../contract/codes.ts';
import { LARGEST_WEIGHT, PIXEL_SD } from '../contract/constants.ts';
import type { AutoencoderSettings, LossName, NoiseName, OptimizerName } from '../protocol.ts';

/** The shape of one layer. */
export interface LayerShape {
  readonly outputs: number;
  readonly activation: LayerActivation;
  /** The slope of a rectifier below 0: 0 for ReLU. */
  readonly negativeSlope?: number;
  /** The factor of a tanh in which G ends; 1 by default. */
  readonly scale?: number;
}

/** The shape of a multilayer perceptron. D ends in a single linear unit, its logit. */
export interface NetworkShape {
  readonly inputs: number;
  readonly layers: readonly LayerShape[];
}

/** Everything that the steps of a run depend on, except its state. The dimension of the data is D's number of inputs. */
export interface KernelConfig {
  readonly d: NetworkShape;
  readonly g: NetworkShape;
  readonly autoencoder?: AutoencoderSettings;
  readonly data: Sampler;
  readonly noise: NoiseName;
  readonly loss: LossName;
  readonly dOptimizer: OptimizerName;
  readonly gOptimizer: OptimizerName;
  readonly dRate: number;
  readonly gRate: number;
  readonly dSteps: number;
  readonly gSteps: number;
  readonly batch: number;
  readonly penalty: number;
  /** The bound on D's weights; Infinity for none. */
  readonly clip: number;
  readonly instanceNoise: number;
  readonly seed: number;
}

/** The position of each player in its random streams, and the updates since its optimiser's state was empty. */
export interface Counters {
  readonly dUpdates: number;
  readonly dAge: number;
  readonly gUpdates: number;
  readonly gAge: number;
}

/** An instance of the kernel, set up for one config. Its state is one vector: D's weights and optimiser state, then G's. */
export interface KernelInstance {
  readonly config: KernelConfig;
  readonly stateLength: number;
  /** Loads a state. Throws a RangeError if its length is not `stateLength`. */
  readonly load: (state: ArrayLike<number>) => void;
  readonly state: () => Float32Array;
  /** True if a weight was NaN or beyond LARGEST_WEIGHT after any step since the state was loaded. */
  readonly diverged: boolean;
  /** Makes n whole steps, or n updates of one player, from the given position in the random streams. */
  readonly run: (part: 'both' | 'd' | 'g', n: number, from: Counters) => void;
  /** Applies a network to inputs, `[rows, inputs]`. */
  readonly evaluate: (player: 'd' | 'g', inputs: Float32Array) => Float32Array;
}

type Count = Record<keyof Counters, WebAssembly.Global>;
type Setting =
  | 'autoencoder'
  | 'batch'
  | 'centres'
  | 'clip'
  | 'dataHigh'
  | 'dataIsUniform'
  | 'dataLow'
  | 'dOptimizer'
  | 'dRate'
  | 'dSteps'
  | 'gOptimizer'
  | 'gRate'
  | 'gScale'
  | 'gSteps'
  | 'instanceNoise'
  | 'likelihood'
  | 'loss'
  | 'noiseIsUniform'
  | 'penalty'
  | 'pixelSd'
  | 'seed'
  | 'spread';

interface Kernel extends Count, Record<Setting | 'state' | 'stateLength', WebAssembly.Global> {
  readonly memory: WebAssembly.Memory;
  readonly floats: (count: number) => number;
  readonly placeCentres: (at: number) => void;
  readonly addLayer: (
    toG: boolean,
    inputs: number,
    outputs: number,
    activation: number,
    negativeSlope: number,
  ) => void;
  readonly make: () => void;
  readonly run: (n: number) => void;
  readonly stepD: () => void;
  readonly stepG: () => void;
  readonly evaluate: (ofG: boolean, inputs: number, count: number, outputs: number) => void;
}

/** Makes an instance of the kernel for a config. */
export function makeKernelInstance(module: WebAssembly.Module, config: KernelConfig): KernelInstance {
  const { exports } = new WebAssembly.Instance(module, {});
  const kernel = exports as unknown as Kernel;
  set(kernel, config);
  placeData(kernel, config.data, config.d.inputs);
  addLayers(kernel, false, config.d);
  addLayers(kernel, true, config.g);
  kernel.make();
  const stateLength = kernel.stateLength.value as number;
  const view = (at: number, length: number) => new Float32Array(kernel.memory.buffer, at, length);
  const stateView = () => view(kernel.state.value as number, stateLength);
  let room = { length: 0, at: 0 };
  /** Returns memory for the inputs and outputs of `evaluate`, which is kept, because the kernel never frees any. */
  const roomFor = (length: number) => {
    if (room.length < length) room = { length, at: kernel.floats(length) };
    return room.at;
  };

  const players = playersOf(config);
  let diverged = false;

  return {
    config,
    stateLength,
    get diverged() {
      return diverged;
    },
    load(state) {
      if (state.length !== stateLength)
        throw new RangeError(`the length of state must be ${stateLength}; got ${state.length}`);
      stateView().set(state);
      diverged = false;
    },
    state: () => stateView().slice(),
    run(part, n, from) {
      for (const name of ['dUpdates', 'dAge', 'gUpdates', 'gAge'] as const) kernel[name].value = from[name];
      for (let i = 0; i < n; i++) {
        if (part === 'both') kernel.run(1);
        else kernel[part === 'd' ? 'stepD' : 'stepG']();
        diverged ||= hasDiverged(stateView(), players);
      }
    },
    evaluate(player, inputs) {
      const shape = config[player];
      const count = inputs.length / shape.inputs;
      const outputs = count * (shape.layers.at(-1)?.outputs ?? 0);
      const at = roomFor(inputs.length + outputs);
      view(at, inputs.length).set(inputs);
      kernel.evaluate(player === 'g', at, count, at + 4 * inputs.length);
      return view(at + 4 * inputs.length, outputs).slice();
    },
  };
}

/** Finds the range of each player's weights in the state. */
function playersOf({ d, g, dOptimizer }: KernelConfig): readonly (readonly [from: number, to: number])[] {
  const countOf = ({ inputs, layers }: NetworkShape): number =>
    weightCount([inputs, ...layers.map(({ outputs }) => outputs)]);
  const [inD, inG] = [countOf(d), countOf(g)];
  const start = inD * (1 + OPTIMIZER_SLOTS[dOptimizer]);
  return [
    [0, inD],
    [start, start + inG],
  ];
}

function hasDiverged(state: Float32Array, players: ReturnType<typeof playersOf>): boolean {
  for (const [from, to] of players)
    for (let i = from; i < to; i++) if (!(Math.abs(state[i] as number) <= LARGEST_WEIGHT)) return true;
  return false;
}

function set(kernel: Kernel, config: KernelConfig): void {
  const { batch, clip, dRate, dSteps, gRate, gSteps, instanceNoise, penalty, data } = config;
  const numbers = { batch, clip, dRate, dSteps, gRate, gSteps, instanceNoise, penalty };
  for (const [name, value] of Object.entries(numbers)) kernel[name as keyof typeof numbers].value = value;
  // A global of the kernel is signed, so the seed's 32 bits are passed as a signed integer.
  kernel.seed.value = config.seed | 0;
  kernel.loss.value = LOSS_CODES[config.loss];
  kernel.autoencoder.value = AUTOENCODER_CODES[config.autoencoder?.kind ?? 'no-autoencoder'];
  kernel.likelihood.value = LIKELIHOOD_CODES[config.autoencoder?.likelihood ?? 'bernoulli'];
  kernel.pixelSd.value = PIXEL_SD;
  kernel.dOptimizer.value = OPTIMIZER_CODES[config.dOptimizer];
  kernel.gOptimizer.value = OPTIMIZER_CODES[config.gOptimizer];
  kernel.gScale.value = config.g.layers.at(-1)?.scale ?? 1;
  kernel.noiseIsUniform.value = Number(config.noise === 'uniform');
  kernel.dataIsUniform.value = Number(data.kind === 'box');
}

function placeData(kernel: Kernel, data: Sampler, dimension: number): void {
  if (data.kind === 'box') {
    kernel.dataLow.value = data.low;
    kernel.dataHigh.value = data.high;
    kernel.spread.value = data.spread;
    return;
  }
  const at = kernel.floats(data.points.length);
  new Float32Array(kernel.memory.buffer, at, data.points.length).set(data.points);
  kernel.placeCentres(at);
  kernel.centres.value = data.points.length / dimension;
  kernel.spread.value = data.spread;
}

function addLayers(kernel: Kernel, toG: boolean, { inputs, layers }: NetworkShape): void {
  let width = inputs;
  for (const { outputs, activation, negativeSlope = 0 } of layers) {
    kernel.addLayer(toG, width, outputs, ACTIVATION_CODES[activation], negativeSlope);
    width = outputs;
  }
}
