import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import {
  makeKernelInstance,
  type KernelConfig,
  type NetworkShape,
} from '../../src/gan/engines/kernel-instance.ts';
import { gaussianFrom, STREAMS, uniformsAt, type FourUniforms } from '../../src/gan/random/random.ts';
import { sigmoid, softplus } from '../../src/math/index.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';

let kernel: WebAssembly.Module;
beforeAll(async () => {
  kernel = await loadKernel();
});

/** Two dimensions, widths that fill no vector, a G that ends in tanh: what no one-dimensional cell tries. */
const CONFIG = {
  g: {
    inputs: 3,
    layers: [
      { outputs: 5, activation: 'rectifier', negativeSlope: 0.2 },
      { outputs: 2, activation: 'tanh' },
    ],
  },
  d: {
    inputs: 2,
    layers: [
      { outputs: 6, activation: 'tanh' },
      { outputs: 5, activation: 'rectifier', negativeSlope: 0.1 },
      { outputs: 1, activation: 'linear' },
    ],
  },
  data: { kind: 'points', points: [1, 0.5, -1, 0.2, 0, -0.7], spread: 0.3 },
  noise: 'gaussian',
  loss: 'non-saturating',
  dOptimizer: 'sgd',
  gOptimizer: 'sgd',
  dRate: 1,
  gRate: 1,
  dSteps: 1,
  gSteps: 1,
  batch: 7,
  penalty: 0,
  clip: Infinity,
  instanceNoise: 0.1,
  seed: 4000000000,
} as const satisfies KernelConfig;
const START = { dUpdates: 3, dAge: 0, gUpdates: 5, gAge: 0 };

const countOf = ({ inputs, layers }: NetworkShape): number =>
  layers.reduce(
    ({ count, width }, { outputs }) => ({ count: count + (width + 1) * outputs, width: outputs }),
    { count: 0, width: inputs },
  ).count;

const weights = (length: number) => Float32Array.from({ length }, (_, i) => 0.8 * Math.sin(3 * i + 1));

/** The network in double precision, number by number. */
function plain({ layers }: NetworkShape, flat: ArrayLike<number>, x: readonly number[]): number[] {
  let at = 0;
  return layers.reduce((signal: readonly number[], { outputs, activation, negativeSlope = 0 }) => {
    const from = at;
    at += (signal.length + 1) * outputs;
    return Array.from({ length: outputs }, (_, j) => {
      const bias = flat[from + signal.length * outputs + j] as number;
      const sum = signal.reduce((s, value, i) => s + value * (flat[from + i * outputs + j] as number), bias);
      if (activation === 'tanh') return Math.tanh(sum);
      return activation === 'rectifier' && sum < 0 ? negativeSlope * sum : sum;
    });
  }, x) as number[];
}

const uniforms = (stream: number, draw: number, element: number): FourUniforms => {
  const four: FourUniforms = [0, 0, 0, 0];
  uniformsAt({ seed: CONFIG.seed, stream, draw }, element, four);
  return four;
};

const normals = (stream: number, draw: number, row: number, dimension: number): number[] =>
  Array.from({ length: dimension }, (_, k) => {
    const [u, v] = uniforms(stream, draw, row * dimension + k);
    return gaussianFrom(u, v);
  });

/** The `row`-th real point of a batch: the first word chooses, each coordinate's next two blur. */
function realPoint(draw: number, row: number): number[] {
  const { points, spread } = CONFIG.data;
  const centre = Math.floor(uniforms(STREAMS.realBatch, draw, 2 * row)[0] * 3);
  return [0, 1].map((k) => {
    const [, u, v] = uniforms(STREAMS.realBatch, draw, 2 * row + k);
    return (points[2 * centre + k] as number) + spread * gaussianFrom(u, v);
  });
}

const rows = Array.from({ length: CONFIG.batch }, (_, i) => i);
const blurred = (x: readonly number[], stream: number, draw: number, row: number): number[] =>
  normals(stream, draw, row, 2).map((e, k) => (x[k] as number) + CONFIG.instanceNoise * e);

/** Each weight's step at rate 1, against central differences of the loss in double precision. */
function expectDescent(
  before: Float32Array,
  after: Float32Array,
  loss: (flat: readonly number[]) => number,
): void {
  const h = 1e-5;
  before.forEach((w, i) => {
    const shifted = (by: number) => loss(Array.from(before).with(i, w + by));
    const slope = (shifted(h) - shifted(-h)) / (2 * h);
    expectClose((after[i] as number) - w, -slope, { relative: 1e-4, absolute: 1e-6, what: `weight ${i}:` });
  });
}

function step(part: 'd' | 'g', config: KernelConfig = CONFIG) {
  const machine = makeKernelInstance(kernel, config);
  const d = weights(countOf(config.d));
  const g = weights(countOf(config.g));
  machine.load([...d, ...g]);
  machine.run(part, 1, START);
  const after = machine.state();
  return { d, g, afterD: after.slice(0, d.length), afterG: after.slice(d.length) };
}

describe('the kernel in two dimensions', () => {
  test('evaluates networks as double precision does, any number of rows', () => {
    const machine = makeKernelInstance(kernel, CONFIG);
    const d = weights(countOf(CONFIG.d));
    const g = weights(countOf(CONFIG.g));
    machine.load([...d, ...g]);
    const z = Float32Array.from({ length: 3 * 41 }, (_, i) => Math.cos(i));
    const rowsOf = Array.from({ length: 41 }, (_, r) => Array.from(z.subarray(3 * r, 3 * r + 3)));
    const images = machine.evaluate('g', z);
    expectAllClose(
      images,
      rowsOf.flatMap((row) => plain(CONFIG.g, g, row)),
      { absolute: 1e-6 },
    );
    const pairs = Array.from({ length: 41 }, (_, r) => Array.from(images.subarray(2 * r, 2 * r + 2)));
    expectAllClose(
      machine.evaluate('d', images),
      pairs.flatMap((x) => plain(CONFIG.d, d, x)),
      {
        absolute: 2e-6,
      },
    );
  });

  test.for([0, 0.7])('descends the slope of D’s loss with a penalty of %s, and leaves G alone', (penalty) => {
    const { d, g, afterD, afterG } = step('d', { ...CONFIG, penalty });
    expect(afterG).toEqual(g);
    const real = rows.map((r) => blurred(realPoint(3, r), STREAMS.dInstanceNoise, 3, r));
    const fake = rows.map((r) => {
      const image = plain(CONFIG.g, g, normals(STREAMS.dNoiseBatch, 3, r, 3));
      return blurred(image, STREAMS.dInstanceNoise, 3, CONFIG.batch + r);
    });
    const logit = (flat: readonly number[], x: readonly number[]) => plain(CONFIG.d, flat, x)[0] as number;
    const h = 1e-4;
    const squaredSlope = (flat: readonly number[], x: readonly number[]) =>
      [0, 1].reduce((sum, k) => {
        const moved = (by: number) => logit(flat, x.with(k, (x[k] as number) + by));
        return sum + ((moved(h) - moved(-h)) / (2 * h)) ** 2;
      }, 0);
    const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expectDescent(d, afterD, (flat) => {
      const entropy = total([
        ...real.map((x) => softplus(-logit(flat, x))),
        ...fake.map((x) => softplus(logit(flat, x))),
      ]);
      const punished = penalty === 0 ? 0 : total(real.map((x) => squaredSlope(flat, x)));
      return entropy / (2 * CONFIG.batch) + ((penalty / 2) * punished) / CONFIG.batch;
    });
  });

  test('descends the slope of G’s loss, and leaves D alone', () => {
    const { d, g, afterD, afterG } = step('g');
    expect(afterD).toEqual(d);
    expectDescent(g, afterG, (flat) => {
      const costs = rows.map((r) => {
        const image = plain(CONFIG.g, flat, normals(STREAMS.gNoiseBatch, 5, r, 3));
        return -Math.log(
          sigmoid(plain(CONFIG.d, d, blurred(image, STREAMS.gInstanceNoise, 5, r))[0] as number),
        );
      });
      return costs.reduce((a, b) => a + b, 0) / CONFIG.batch;
    });
  });

  test('takes any number of steps at once as it takes them one by one, bit for bit', () => {
    const machine = makeKernelInstance(kernel, { ...CONFIG, dRate: 0.1, gRate: 0.1 });
    const start = weights(machine.stateLength);
    machine.load(start);
    machine.run('both', 9, START);
    const atOnce = machine.state();
    machine.load(start);
    for (let i = 0; i < 9; i++)
      machine.run('both', 1, { ...START, dUpdates: 3 + i, dAge: i, gUpdates: 5 + i, gAge: i });
    expect(machine.state()).toEqual(atOnce);
    expect(atOnce).not.toEqual(start);
  });

  test('refuses a state of another length', () => {
    expect(() => makeKernelInstance(kernel, CONFIG).load([1, 2])).toThrow(
      /^the length of state must be \d+; got 2$/,
    );
  });
});
