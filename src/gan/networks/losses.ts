import { tf } from './tf.ts';
import type { LossName } from '../protocol.ts';

/**
 * The losses of both players, as functions of logits `[batch, 1]`, so that log D = −softplus(−a) is never log 0.
 * `sign` is −1 for a real input and +1 for a fake. Every loss is the mean over its batch, in nats for the first two losses.
 */
export interface Losses {
  readonly discriminator: (logits: tf.Tensor, sign: tf.Tensor) => tf.Scalar;
  readonly generator: (fakeLogits: tf.Tensor) => tf.Scalar;
}

const mean = (x: tf.Tensor) => tf.mean<tf.Scalar>(x);

/** Computes σ(a)² from its logarithm, whose gradient is not lost where σ(a) rounds to 1. */
const squaredSigmoid = (a: tf.Tensor) => tf.exp(tf.mul(tf.softplus(tf.neg(a)), -2));

/** Computes the mean binary cross entropy of D: −log D(x) for real, −log(1 − D(x)) for fake; −V/2 in expectation. */
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
  // The logit is the critic's value; clipping the weights bounds its slope (Arjovsky, Chintala & Bottou 2017).
  wasserstein: {
    discriminator: (logits, sign) => mean(tf.mul(sign, logits)),
    generator: (logits) => tf.neg(mean(logits)),
  },
};
