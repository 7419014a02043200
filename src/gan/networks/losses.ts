import { tf } from './tf.ts';
import type { LossName } from '../protocol.ts';

/**
 * The losses of both players, as functions of logits: D = σ(a), and log D = −softplus(−a) never meets log 0.
 * `sign` is −1 where an input is real and +1 where it is fake. Every loss is a mean over its batch.
 */
export interface Losses {
  readonly discriminator: (logits: tf.Tensor, sign: tf.Tensor) => tf.Scalar;
  readonly generator: (fakeLogits: tf.Tensor) => tf.Scalar;
}

const mean = (x: tf.Tensor) => tf.mean<tf.Scalar>(x);

/** σ(a)² by way of its logarithm: the slope of a sigmoid that has rounded to 1 would be 0, the slope of this is not. */
const squaredSigmoid = (a: tf.Tensor) => tf.exp(tf.mul(tf.softplus(tf.neg(a)), -2));

/** Mean binary cross entropy of D: −log D(x) for real, −log(1 − D(x)) for fake; −V/2 in expectation. */
const crossEntropy = (logits: tf.Tensor, sign: tf.Tensor): tf.Scalar =>
  mean(tf.softplus(tf.mul(sign, logits)));

export const LOSSES: Record<LossName, Losses> = {
  minimax: {
    discriminator: crossEntropy,
    // log(1 − D(G(z)))
    generator: (logits) => tf.neg(mean(tf.softplus(logits))),
  },
  'non-saturating': {
    discriminator: crossEntropy,
    // −log D(G(z))
    generator: (logits) => mean(tf.softplus(tf.neg(logits))),
  },
  // On the probability σ(a), so that D(x) keeps its meaning and D* stays its optimum; Mao et al. 2017 square a linear output.
  'least-squares': {
    // σ(a)² for fake, (1 − σ(a))² = σ(−a)² for real.
    discriminator: (logits, sign) => mean(squaredSigmoid(tf.mul(sign, logits))),
    // ½ (1 − σ(a))²
    generator: (logits) => tf.mul<tf.Scalar>(mean(squaredSigmoid(tf.neg(logits))), 0.5),
  },
  // The logit is the critic's value; its slope is bounded by clipping the weights (Arjovsky, Chintala & Bottou 2017).
  wasserstein: {
    discriminator: (logits, sign) => mean(tf.mul(sign, logits)),
    generator: (logits) => tf.neg(mean(logits)),
  },
};
