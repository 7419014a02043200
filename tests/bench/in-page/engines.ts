import { useBackend } from '../../../src/gan/engines/backends.ts';
import { ganSteps } from '../../../src/gan/engines/gan-steps.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import {
  makeKernelInstance,
  type Counters,
  type NetworkShape,
} from '../../../src/gan/engines/kernel-instance.ts';
import { OPTIMIZER_SLOTS } from '../../../src/gan/contract/architecture.ts';
import { tf } from '../../../src/gan/networks/tf.ts';
import { makeChained, type Style } from './chained.ts';
import { problems, type Problem } from './problems.ts';
import type { BackendName } from '../../../src/gan/protocol.ts';

/** Steps per second, round by round. */
export type Rates = readonly number[];

declare global {
  interface Window {
    measure?: (name: string, backend: BackendName, kind: 'fused' | Style, rounds: number) => Promise<Rates>;
  }
}

const ROUND = 400;

const sumOf = (values: Float32Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

async function rounds(
  count: number,
  take: (n: number) => Promise<void>,
  settle: () => Promise<Float32Array>,
): Promise<Rates> {
  const before = sumOf(await settle());
  await take(3);
  await settle();
  // So many steps at once as last a tenth of a round.
  let stretch = 1;
  for (;;) {
    const start = performance.now();
    await take(stretch);
    await settle();
    if (performance.now() - start > ROUND / 10) break;
    stretch *= 2;
  }
  const rates: number[] = [];
  for (let round = 0; round < count; round++) {
    const start = performance.now();
    let steps = 0;
    while (performance.now() - start < ROUND) {
      await take(stretch);
      await settle();
      steps += stretch;
    }
    rates.push((1000 * steps) / (performance.now() - start));
  }
  const after = sumOf(await settle());
  // What moves nothing looks infinitely fast.
  if (after === before || !Number.isFinite(after))
    throw new Error(`the weights' sum went from ${before} to ${after}`);
  return rates;
}

const weightsOf = ({ inputs, layers }: NetworkShape): number =>
  layers.reduce(
    ({ count, width }, { outputs }) => ({ count: count + (width + 1) * outputs, width: outputs }),
    { count: 0, width: inputs },
  ).count;

async function fused(problem: Problem, count: number): Promise<Rates> {
  const machine = makeKernelInstance(await loadKernel(), problem);
  const vectors = 1 + OPTIMIZER_SLOTS[problem.dOptimizer];
  const d = weightsOf(problem.d);
  const start = new Float32Array(machine.stateLength);
  const scale = problem.name === 'digits' ? 0.05 : 0.5;
  for (let i = 0; i < start.length; i++) {
    const place = i < vectors * d ? i : i - vectors * d;
    if (place < (i < vectors * d ? d : weightsOf(problem.g))) start[i] = scale * Math.sin(7 * i + 1);
  }
  let state: tf.Tensor1D = tf.tensor1d(start);
  let at: Counters = { dUpdates: 0, dAge: 0, gUpdates: 0, gAge: 0 };
  const take = (n: number) => {
    const next = ganSteps(state, machine, 'both', n, at);
    state.dispose();
    state = next;
    const [dMore, gMore] = [n * problem.dSteps, n * problem.gSteps];
    at = {
      dUpdates: at.dUpdates + dMore,
      dAge: at.dAge + dMore,
      gUpdates: at.gUpdates + gMore,
      gAge: at.gAge + gMore,
    };
    return Promise.resolve();
  };
  const rates = await rounds(count, take, () => state.data<'float32'>());
  state.dispose();
  return rates;
}

async function chained(problem: Problem, style: Style, count: number): Promise<Rates> {
  const gan = makeChained(problem, style);
  const take = async (n: number) => {
    for (let i = 0; i < n; i++) await gan.step();
  };
  const rates = await rounds(count, take, gan.settle);
  gan.dispose();
  return rates;
}

window.measure = async (name, backend, kind, count) => {
  const failure = await useBackend(backend);
  if (failure) throw new Error(`${backend}: ${failure.code} ${failure.detail}`);
  const problem = problems.find((each) => each.name === name) as Problem;
  return kind === 'fused' ? fused(problem, count) : chained(problem, kind, count);
};
