import { tf } from './tf.ts';
import type { LossName } from './protocol.ts';

/**
 * The losses of both players, as functions of logits: D = σ(a), and log D = −softplus(−a) never meets log 0.
 * `sign` is −1 where an input is real and +1 where it is fake. Every loss is a mean over its batch.
 */
export interface Losses {
  readonly discriminator: (logits: tf.Tensor, sign: tf.Tensor) => tf.Scalar;
  readonly generator: (fakeLogits: tf.Tensor) => tf.Scalar;
}

const mean = (x: tf.Tensor) => tf.mean<tf.Scalar>(x);

/** Half the square: the least-squares losses carry a half, as in Mao et al. */
const half = (x: tf.Scalar) => tf.mul<tf.Scalar>(x, 0.5);

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
    discriminator: (logits, sign) => mean(tf.square(tf.sigmoid(tf.mul(sign, logits)))),
    generator: (logits) => half(mean(tf.square(tf.sigmoid(tf.neg(logits))))),
  },
  // The logit is the critic's value; its slope is bounded by clipping the weights (Arjovsky, Chintala & Bottou 2017).
  wasserstein: {
    discriminator: (logits, sign) => mean(tf.mul(sign, logits)),
    generator: (logits) => tf.neg(mean(logits)),
  },
};

/** The bound on each of the critic's weights, with the Wasserstein loss only. */
export const CLIP = 0.5;
