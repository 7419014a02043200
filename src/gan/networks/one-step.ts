import { CLIP } from '../contract/constants.ts';
import { LOSSES } from './losses.ts';
import { learn, type Player } from './player.ts';
import { tf } from './tf.ts';
import type { LossName, OptimizerName } from '../protocol.ts';

/** The settings of one update. */
export interface StepSettings {
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly rate: number;
  /** γ of D's zero-centred penalty; 0 for none. */
  readonly penalty: number;
}

/** The batch of one update of D. Data have 1 or 2 dimensions. */
export interface DiscriminatorBatch {
  /** Real inputs, `[batch, dimension]`. */
  readonly real: tf.Tensor2D;
  /** The noise from which G makes as many fakes, `[batch, noiseDimension]`. */
  readonly noise: tf.Tensor2D;
  /** −1 for each real input, then +1 for each fake, `[2 · batch, 1]`. */
  readonly sign: tf.Tensor2D;
  /** Instance noise for the real inputs and then for the fakes, `[2 · batch, dimension]`; null for none. */
  readonly instanceNoise: tf.Tensor2D | null;
}

/** The batch of one update of G: noise `[batch, noiseDimension]`, instance noise `[batch, dimension]` or null. */
export interface GeneratorBatch {
  readonly noise: tf.Tensor2D;
  readonly instanceNoise: tf.Tensor2D | null;
}

/** Updates D on one real and one fake batch, `[batch, dimension]` each, while G stays fixed. */
export function discriminatorOneStep(
  d: Player,
  g: Player,
  batch: DiscriminatorBatch,
  settings: StepSettings,
): void {
  tf.tidy(() => {
    const fake = g.network.apply(batch.noise);
    const inputs = withNoise(tf.concat([batch.real, fake]), batch.instanceNoise);
    const loss = () => LOSSES[settings.loss].discriminator(d.network.apply(inputs), batch.sign);
    const whole = () => tf.add<tf.Scalar>(loss(), penaltyOf(d, inputs, settings.penalty));
    const { grads } = tf.variableGrads(settings.penalty === 0 ? loss : whole, d.network.variables);
    learn(d, grads, settings, settings.loss === 'wasserstein' ? CLIP : Infinity);
  });
}

/**
 * Computes D's penalty, ½ γ times the mean of |∇ₓ a(x)|² over the real half of the inputs `[2 · batch, dimension]`
 * (Mescheder, Geiger & Nowozin 2018).
 */
function penaltyOf(d: Player, inputs: tf.Tensor2D, weight: number): tf.Scalar {
  const real = tf.slice(inputs, [0, 0], [inputs.shape[0] / 2, -1]);
  const squares = tf.sum(tf.square(d.network.slope(real)), 1);
  return tf.mul<tf.Scalar>(tf.mean<tf.Scalar>(squares), weight / 2);
}

/** Updates G on one batch of fakes, `[batch, dimension]`, while D stays fixed. */
export function generatorOneStep(d: Player, g: Player, batch: GeneratorBatch, settings: StepSettings): void {
  tf.tidy(() => {
    const fake = () => withNoise(g.network.apply(batch.noise), batch.instanceNoise);
    const loss = () => LOSSES[settings.loss].generator(d.network.apply(fake()));
    const { grads } = tf.variableGrads(loss, g.network.variables);
    learn(g, grads, settings, Infinity);
  });
}

const withNoise = (x: tf.Tensor2D, instanceNoise: tf.Tensor2D | null): tf.Tensor2D =>
  instanceNoise === null ? x : tf.add(x, instanceNoise);
