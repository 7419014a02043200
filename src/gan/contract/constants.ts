// The numbers that every engine, the kernels and the exported scripts share. Each is written here and nowhere else:
// `kernel-contract.ts` writes them into AssemblyScript and WGSL.

/**
 * The slope of a leaky ReLU below zero. Steeper than the usual 0.2, so that G begins nearer to a monotone map: folded ones
 * can drop a mode and stay there. Of a hundred seeds of the initial settings, two were stuck after 1,500 steps with 0.3,
 * none with 0.4.
 */
export const NEGATIVE_SLOPE = 0.4;

/** The share of the velocity that momentum keeps. */
export const MOMENTUM = 0.9;

/** Adam (Kingma & Ba 2015) with a short memory of the gradient: the opponent moves, so old gradients mislead (Radford et al. 2016 take 0.5 too). */
export const BETA_1 = 0.5;
export const BETA_2 = 0.99;
/** Given outright, because tfjs has another one on WebGL. */
export const EPSILON = 1e-7;

/** The bound on each of the critic's weights, with the Wasserstein loss only (Arjovsky, Chintala & Bottou 2017). */
export const CLIP = 0.5;

/**
 * A run with a weight beyond this has diverged. It is looked for after every step, since a run may come back from there,
 * and whether it is seen must not depend on when somebody looks.
 */
export const LARGEST_WEIGHT = 1000;
