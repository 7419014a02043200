import { PIXEL_SD } from '../contract/constants.ts';
import { learn, type Player } from './player.ts';
import { tf } from './tf.ts';
import type { AutoencoderSettings, LikelihoodName, OptimizerName } from '../protocol.ts';

/** The batch of one update. */
export interface AutoencoderBatch {
  /** Pictures, `[batch, pixels]`, in [−1, 1]. */
  readonly real: tf.Tensor2D;
  /** ε of the reparametrisation, `[batch, code]`, from N(0, I); a plain code takes none of it. */
  readonly noise: tf.Tensor2D;
}

/** The settings of one update. */
export interface AutoencoderStepSettings {
  readonly autoencoder: AutoencoderSettings;
  readonly dOptimizer: OptimizerName;
  readonly gOptimizer: OptimizerName;
  readonly dRate: number;
  readonly gRate: number;
}

/** The mean of sums over rows. */
const meanOfRows = (x: tf.Tensor): tf.Scalar => tf.mean<tf.Scalar>(tf.sum(x, 1));

/**
 * −log p(x|z) of a batch, in nats for a picture, from the logits of its pixels. Of grey pixels the Bernoulli one is the
 * mean over pictures that are drawn black and white, each pixel black with the probability of its grey.
 */
const NEGATIVE_LOG_LIKELIHOODS: Record<LikelihoodName, (logits: tf.Tensor, ink: tf.Tensor) => tf.Scalar> = {
  bernoulli: (logits, ink) => meanOfRows(tf.sub(tf.softplus(logits), tf.mul(ink, logits))),
  gaussian(logits, ink) {
    const squares = tf.square(tf.sub(tf.sigmoid(logits), ink));
    const constant = 0.5 * Math.log(2 * Math.PI) + Math.log(PIXEL_SD);
    return meanOfRows(tf.add(tf.mul(squares, 1 / (2 * PIXEL_SD ** 2)), constant));
  },
};

/** Computes the loss: −log p(x|z) for a plain code, and KL(q(z|x)‖p(z)) beside it for a variational one; minus the ELBO. */
function lossOf(
  encoder: Player,
  decoder: Player,
  { real, noise }: AutoencoderBatch,
  { kind, likelihood }: AutoencoderSettings,
): tf.Scalar {
  const ink = tf.mul(tf.add(real, 1), 0.5);
  const encoded = encoder.network.apply(real);
  const cost = (code: tf.Tensor2D) => NEGATIVE_LOG_LIKELIHOODS[likelihood](decoder.network.apply(code), ink);
  if (kind === 'plain') return cost(encoded);
  const [mean, logVariance] = tf.split(encoded, 2, 1) as [tf.Tensor2D, tf.Tensor2D];
  const code: tf.Tensor2D = tf.add(mean, tf.mul(tf.exp(tf.mul(logVariance, 0.5)), noise));
  // ½ (m² + s² − 1 − log s²)
  const terms = tf.sub(tf.sub(tf.add(tf.square(mean), tf.exp(logVariance)), 1), logVariance);
  return tf.add(cost(code), tf.mul(meanOfRows(terms), 0.5));
}

/** Updates encoder, decoder or both on one batch; who is not named stays fixed. */
export function autoencoderOneStep(
  encoder: Player,
  decoder: Player,
  batch: AutoencoderBatch,
  settings: AutoencoderStepSettings,
  moves: { readonly encoder: boolean; readonly decoder: boolean },
): void {
  tf.tidy(() => {
    const loss = () => lossOf(encoder, decoder, batch, settings.autoencoder);
    const variables = [
      ...(moves.encoder ? encoder.network.variables : []),
      ...(moves.decoder ? decoder.network.variables : []),
    ];
    const { grads } = tf.variableGrads(loss, variables);
    const { dOptimizer, gOptimizer, dRate, gRate } = settings;
    if (moves.encoder) learn(encoder, grads, { optimizer: dOptimizer, rate: dRate }, Infinity);
    if (moves.decoder) learn(decoder, grads, { optimizer: gOptimizer, rate: gRate }, Infinity);
  });
}
