import source from '../kernels/step.wgsl?raw';
import { OPTIMIZER_SLOTS, weightCount } from '../contract/architecture.ts';
import { ACTIVATION_CODES, LOSS_CODES, OPTIMIZER_CODES } from '../contract/codes.ts';
import { BETA_1, BETA_2 } from '../contract/constants.ts';
import { shaderContract } from '../contract/kernel-contract.ts';
import type { Counters, KernelConfig, NetworkShape } from './kernel-instance.ts';

/** The threads of the single workgroup: the most that every WebGPU device allows. */
const THREADS = 256;

/** The largest networks and data sets for the shader: its one workgroup is a small part of a graphics card. */
const MOST_WEIGHTS = 4096;
const MOST_POINTS = 64;

/** A compute shader for one config. */
export interface Shader {
  readonly code: string;
  /** The numbers that it works on: the state, followed by its working memory for a batch. */
  readonly length: number;
  readonly stateLength: number;
}

const float = (value: number): string => `f32(${Math.fround(Math.min(value, 3e38))})`;

/** Writes the shader for a config; null if the shader cannot run it. */
export function shaderFor(config: KernelConfig): Shader | null {
  const { data, dOptimizer, gOptimizer, batch } = config;
  const points = data.kind === 'points' ? Array.from(data.points) : [0];
  const [dCount, gCount] = [weightsOf(config.d), weightsOf(config.g)];
  if (
    config.autoencoder ||
    config.penalty > 0 ||
    points.length > MOST_POINTS ||
    dCount + gCount > MOST_WEIGHTS
  )
    return null;
  const lengthOfD = (1 + OPTIMIZER_SLOTS[dOptimizer]) * dCount;
  const stateLength = lengthOfD + (1 + OPTIMIZER_SLOTS[gOptimizer]) * gCount;
  const pitch = 2 * batch;
  const d = layersOf(config.d, 0, stateLength, pitch);
  const g = layersOf(config.g, lengthOfD, d.end, pitch);
  const constants = [
    shaderContract(),
    `const THREADS = ${THREADS}u;`,
    `const SEED = ${config.seed}u;`,
    `const BATCH = ${batch}u;`,
    `const PITCH = ${pitch}u;`,
    `const DIMENSION = ${config.d.inputs}u;`,
    `const STATE = ${stateLength}u;`,
    `const LOSS = ${LOSS_CODES[config.loss]}u;`,
    `const D_OPTIMIZER = ${OPTIMIZER_CODES[dOptimizer]}u;`,
    `const G_OPTIMIZER = ${OPTIMIZER_CODES[gOptimizer]}u;`,
    `const G_SCALE = ${float(config.g.layers.at(-1)?.scale ?? 1)};`,
    `const CLIP = ${float(config.clip)};`,
    `const NOISE_IS_UNIFORM = ${config.noise === 'uniform'};`,
    `const DATA_IS_UNIFORM = ${data.kind === 'box'};`,
    `const DATA_LOW = ${float(data.kind === 'box' ? data.low : 0)};`,
    `const DATA_HIGH = ${float(data.kind === 'box' ? data.high : 0)};`,
    `const SPREAD = ${float(data.spread)};`,
    `const CENTRES = ${points.length / (data.kind === 'points' ? config.d.inputs : 1)}u;`,
    `const POINTS = array<f32, ${points.length}>(${points.map(float).join(', ')});`,
    `const D_COUNT = ${dCount}u;`,
    `const G_COUNT = ${gCount}u;`,
    table('D', d.layers),
    table('G', g.layers),
  ];
  return { code: `${constants.join('\n')}\n${source}`, length: g.end, stateLength };
}

const weightsOf = ({ inputs, layers }: NetworkShape): number =>
  weightCount([inputs, ...layers.map(({ outputs }) => outputs)]);

/** Writes the layers of a network with the addresses of their numbers, in the order of the shader's `Layer`. */
function layersOf({ inputs, layers }: NetworkShape, weights: number, room: number, pitch: number) {
  let at = room;
  const rows = (units: number) => (at += units * pitch) - units * pitch;
  let before = { units: inputs, signal: rows(inputs), error: rows(inputs) };
  let weight = weights;
  const made = layers.map(({ outputs, activation, negativeSlope = 0 }) => {
    const here = { units: outputs, signal: rows(outputs), error: rows(outputs) };
    const head = `${before.units}u, ${outputs}u, ${ACTIVATION_CODES[activation]}u, ${float(negativeSlope)}, ${weight}u`;
    const text = `Layer(${head}, ${before.signal}u, ${here.signal}u, ${before.error}u, ${here.error}u)`;
    weight += (before.units + 1) * outputs;
    before = here;
    return text;
  });
  return { layers: made, end: at };
}

const table = (name: string, layers: readonly string[]): string =>
  `const ${name}_LAYERS = ${layers.length}u;\nconst ${name} = array<Layer, ${layers.length}>(${layers.join(', ')});`;

/** A program as the WebGPU backend of TensorFlow.js takes it. */
export interface Program {
  readonly variableNames: string[];
  readonly outputShape: number[];
  readonly workgroupSize: [number, number, number];
  readonly dispatchLayout: { readonly x: number[] };
  readonly dispatch: [number, number, number];
  readonly uniforms: string;
  /** Writable, because TensorFlow.js appends the shapes. */
  shaderKey: string;
  readonly getUserCode: () => string;
}

/** A uniform as the WebGPU backend of TensorFlow.js takes it. */
export interface Uniform {
  readonly type: 'int32' | 'float32';
  readonly data: number[];
}

/** Makes the program of a shader. */
export function programOf({ code, length }: Shader): Program {
  return {
    variableNames: ['A'],
    outputShape: [length],
    workgroupSize: [THREADS, 1, 1],
    dispatchLayout: { x: [0] },
    dispatch: [1, 1, 1],
    uniforms: UNIFORMS.map(([name, type]) => `${name} : ${type}, `).join(''),
    shaderKey: `ganSteps ${code}`,
    getUserCode: () => code,
  };
}

const UNIFORMS = [
  ['steps', 'i32'],
  ['dSteps', 'i32'],
  ['gSteps', 'i32'],
  ['dDraw', 'i32'],
  ['gDraw', 'i32'],
  ['dRate', 'f32'],
  ['dFirst', 'f32'],
  ['dSecond', 'f32'],
  ['gRate', 'f32'],
  ['gFirst', 'f32'],
  ['gSecond', 'f32'],
  ['instanceNoise', 'f32'],
] as const;

/** Lists the values of `UNIFORMS` for n whole steps, or updates of one player, from a position in the random streams. */
export function uniformsOf(
  config: KernelConfig,
  part: 'both' | 'd' | 'g',
  n: number,
  from: Counters,
): Uniform[] {
  const paces = (rate: number, age: number) => [rate, 1 - BETA_1 ** (age + 1), 1 - BETA_2 ** (age + 1)];
  const values = [
    n,
    part === 'both' ? config.dSteps : Number(part === 'd'),
    part === 'both' ? config.gSteps : Number(part === 'g'),
    from.dUpdates,
    from.gUpdates,
    ...paces(config.dRate, from.dAge),
    ...paces(config.gRate, from.gAge),
    config.instanceNoise,
  ];
  return UNIFORMS.map(([, type], i) => ({
    type: type === 'i32' ? 'int32' : 'float32',
    data: [values[i] as number],
  }));
}
