import { CLIP } from '../contract/constants.ts';
import { LOSSES } from './losses.ts';
import { learn, type Player } from './player.ts';
import { tf } from './tf.ts';
import type { LossName, OptimizerName } from '../protocol.ts';

export interface StepSettings {
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly rate: number;
  /** γ of D's zero-centred penalty; 0 for none. */
  readonly penalty: number;
}

/** What D sees in one step, besides the fakes that G makes of `noise`. */
export interface DiscriminatorBatch {
  readonly real: tf.Tensor2D;
  readonly noise: tf.Tensor2D;
  /** −1 for each real input, then +1 for each fake. */
  readonly sign: tf.Tensor2D;
  /** Instance noise, for the real inputs and then for the fakes; null for none. */
  readonly instanceNoise: tf.Tensor2D | null;
}

export interface GeneratorBatch {
  readonly noise: tf.Tensor2D;
  readonly instanceNoise: tf.Tensor2D | null;
}

/** G is fixed; D learns to tell a real batch from a fake one. */
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

/** ½ γ times the mean of |∇ₓ a(x)|² over the real half of the inputs (Mescheder, Geiger & Nowozin 2018). */
function penaltyOf(d: Player, inputs: tf.Tensor2D, weight: number): tf.Scalar {
  const real = tf.slice(inputs, [0, 0], [inputs.shape[0] / 2, -1]);
  const squares = tf.sum(tf.square(d.network.slope(real)), 1);
  return tf.mul<tf.Scalar>(tf.mean<tf.Scalar>(squares), weight / 2);
}

/** D is fixed; G learns to be taken for real. */
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
