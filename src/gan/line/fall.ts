import { sigmoid, sigmoidLeastSquaresGradient } from '../../math/index.ts';
import type { LossName } from '../contract/config.ts';

/** Minus the slopes of G's losses in the logit of a fake, for the losses of losses.ts. */
export const FALL: Record<LossName, (logit: number) => number> = {
  // log(1 − σ(a))
  minimax: sigmoid,
  // −log σ(a)
  'non-saturating': (logit) => sigmoid(-logit),
  // ½ (1 − σ(a))²
  'least-squares': (logit) => -sigmoidLeastSquaresGradient(logit),
  // −a
  wasserstein: () => 1,
};
