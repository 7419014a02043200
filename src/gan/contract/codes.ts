// The numbers by which the kernels know losses, optimisers and activations.
import type { AutoencoderName, LikelihoodName } from './autoencoder-settings.ts';
import type { LossName, OptimizerName } from './config.ts';

export const LOSS_CODES: Readonly<Record<LossName, number>> = {
  minimax: 0,
  'non-saturating': 1,
  'least-squares': 2,
  wasserstein: 3,
};

/** Of the kind of autoencoder, or of none. */
export const AUTOENCODER_CODES: Readonly<Record<AutoencoderName | 'no-autoencoder', number>> = {
  'no-autoencoder': 0,
  plain: 1,
  variational: 2,
};

export const LIKELIHOOD_CODES: Readonly<Record<LikelihoodName, number>> = { bernoulli: 0, gaussian: 1 };

export const OPTIMIZER_CODES: Readonly<Record<OptimizerName, number>> = { sgd: 0, momentum: 1, adam: 2 };

/** The function applied to a layer's sums: none, a ReLU with or without a slope below zero, or tanh. */
export type LayerActivation = 'linear' | 'rectifier' | 'tanh';

export const ACTIVATION_CODES: Readonly<Record<LayerActivation, number>> = {
  linear: 0,
  rectifier: 1,
  tanh: 2,
};
