import {
  leastSquaresLoss,
  nonSaturatingLoss,
  saturatingLoss,
  sigmoid,
  softplus,
  wassersteinLoss,
} from '../../math/index.ts';
import type { LossName } from '../contract/config.ts';

// The losses of losses.ts as functions of one logit, for an integral over a law instead of a batch.

/** The loss of G for one fake. */
export const GENERATOR_LOSS: Readonly<Record<LossName, (logit: number) => number>> = {
  minimax: saturatingLoss,
  'non-saturating': nonSaturatingLoss,
  'least-squares': (logit) => leastSquaresLoss(sigmoid(logit)),
  wasserstein: wassersteinLoss,
};

/** The loss of D for one input, given the logit of a fake or minus the logit of a real input. D lowers its mean over both halves. */
export const DISCRIMINATOR_LOSS: Readonly<Record<LossName, (signed: number) => number>> = {
  minimax: softplus,
  'non-saturating': softplus,
  'least-squares': (signed) => sigmoid(signed) ** 2,
  wasserstein: (signed) => signed,
};
