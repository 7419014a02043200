// The numbers that every engine, the kernels and the exported scripts share. Each is written here and nowhere else:
// `kernel-contract.ts` writes them into AssemblyScript and WGSL.

/**
 * The slope of a leaky ReLU below zero. It is steeper than the usual 0.2, so that G starts closer to a monotone map: a
 * folded map can drop a mode and stay there. Of a hundred seeds of the initial settings, two were stuck after 1,500 steps
 * with 0.3, none with 0.4.
 */
export const NEGATIVE_SLOPE = 0.4;

/** The share of the velocity that momentum keeps. */
export const MOMENTUM = 0.9;

/** Adam's decay of the first moment. Shorter than the usual 0.9, because the opponent moves and old gradients mislead; Radford et al. 2016 take 0.5 too. */
export const BETA_1 = 0.5;
export const BETA_2 = 0.99;
/** Adam's epsilon. It is set here, because the default of TensorFlow.js differs on WebGL. */
export const EPSILON = 1e-7;

/** The bound on each weight of the critic, with the Wasserstein loss only (Arjovsky, Chintala & Bottou 2017). */
export const CLIP = 0.5;

/**
 * The standard deviation of a pixel about what is decoded, where its law is normal, with 0 for paper and 1 for ink: about
 * the error that codes of two numbers leave.
 */
export const PIXEL_SD = 0.2;

/**
 * The largest weight of a run that has not diverged. It is checked after every step, because a weight may come back, and
 * the answer must not depend on when a snapshot is taken.
 */
export const LARGEST_WEIGHT = 1000;
