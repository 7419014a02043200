import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import type { NetworkShape } from '../../../src/gan/engines/kernel-instance.ts';
import type { Problem } from './problems.ts';

/**
 * A GAN step of TensorFlow.js operations. `gan-lab` is written the way GAN Lab writes it: predictions through a sigmoid,
 * losses by its logarithm, both read back after each step. `plain` takes its losses from logits and reads nothing.
 */
export type Style = 'gan-lab' | 'plain';

export interface ChainedGan {
  readonly step: () => Promise<void>;
  /** Waits for all that was only queued, and answers with some weights. */
  readonly settle: () => Promise<Float32Array>;
  readonly dispose: () => void;
}

interface Net {
  readonly variables: tf.Variable[];
  readonly apply: (x: tf.Tensor2D) => tf.Tensor2D;
}

function makeNet({ inputs, layers }: NetworkShape): Net {
  let width = inputs;
  const made = layers.map(({ outputs, activation, negativeSlope = 0 }) => {
    const weight: tf.Variable = tf.variable(tf.randomNormal([width, outputs], 0, 1 / Math.sqrt(width)));
    const bias: tf.Variable = tf.variable(tf.zeros([outputs]));
    width = outputs;
    return { weight, bias, activation, negativeSlope };
  });
  const apply = (x: tf.Tensor2D) =>
    made.reduce((signal: tf.Tensor2D, { weight, bias, activation, negativeSlope }) => {
      const sums = signal.matMul(weight).add<tf.Tensor2D>(bias);
      if (activation === 'tanh') return sums.tanh();
      if (activation === 'linear') return sums;
      return negativeSlope === 0 ? sums.relu() : sums.leakyRelu(negativeSlope);
    }, x);
  return { variables: made.flatMap(({ weight, bias }) => [weight, bias]), apply };
}

export function makeChained(problem: Problem, style: Style): ChainedGan {
  const { batch, data } = problem;
  const d = makeNet(problem.d);
  const g = makeNet(problem.g);
  const optimizerAt = (rate: number): tf.Optimizer =>
    problem.dOptimizer === 'sgd' ? tf.train.sgd(rate) : tf.train.adam(rate, 0.5, 0.99, 1e-7);
  const dOptimizer = optimizerAt(problem.dRate);
  const gOptimizer = optimizerAt(problem.gRate);
  // Batches lie ready, as GAN Lab's shuffled provider has them, and are taken in turn.
  const rows = data.kind === 'points' ? data.points : [];
  const dimension = problem.d.inputs;
  const batches = Array.from({ length: 8 }, (_, k) => {
    const values = Float32Array.from({ length: batch * dimension }, (_unused, i) => {
      const row = (k * batch + Math.floor(i / dimension)) % (rows.length / dimension);
      return rows[row * dimension + (i % dimension)] as number;
    });
    return tf.tensor2d(values, [batch, dimension]);
  });
  let taken = 0;
  const real = () => {
    const next = batches[taken++ % batches.length] as tf.Tensor2D;
    const { spread } = data as { spread: number };
    return spread > 0 ? next.add<tf.Tensor2D>(tf.randomNormal([batch, dimension], 0, spread)) : next;
  };
  const noise = (): tf.Tensor2D =>
    problem.noise === 'uniform'
      ? tf.randomUniform([batch, problem.g.inputs], -1, 1)
      : tf.randomNormal([batch, problem.g.inputs]);

  const dLoss = (): tf.Scalar => {
    const onReal = d.apply(real());
    const onFake = d.apply(g.apply(noise()));
    if (style === 'plain')
      return onReal.neg().softplus().mean<tf.Scalar>().add<tf.Scalar>(onFake.softplus().mean()).mul(0.5);
    const logReal = onReal.sigmoid().log().mean<tf.Scalar>();
    const logFake = tf.sub(1, onFake.sigmoid()).log().mean<tf.Scalar>();
    return logReal.add<tf.Scalar>(logFake).mul(-1);
  };
  const gLoss = (): tf.Scalar => {
    const onFake = d.apply(g.apply(noise()));
    if (style === 'plain') return onFake.neg().softplus().mean<tf.Scalar>();
    return onFake.sigmoid().log().mean<tf.Scalar>().mul(-1);
  };

  return {
    async step() {
      const costs = tf.tidy(() => {
        const made: (tf.Scalar | null)[] = [];
        for (let k = 0; k < problem.dSteps; k++)
          made.push(dOptimizer.minimize(dLoss, style === 'gan-lab', d.variables));
        made.push(gOptimizer.minimize(gLoss, style === 'gan-lab', g.variables));
        return made.filter((cost) => cost !== null);
      });
      for (const cost of costs) await cost.data();
      tf.dispose(costs);
    },
    settle: () => (d.variables[0] as tf.Variable).data<'float32'>(),
    dispose() {
      tf.dispose([...d.variables, ...g.variables, ...batches]);
      [dOptimizer, gOptimizer].forEach((optimizer) => optimizer.dispose());
    },
  };
}
