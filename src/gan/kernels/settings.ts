import { BERNOULLI, MINIMAX, NO_AUTOENCODER, SGD } from './contract.ts';

// The settings of a run, which the host sets before `make` and every part of the kernel reads.
export let seed: i32 = 1;
export let batch: i32 = 1;

export let loss: i32 = MINIMAX;

/** The kind of autoencoder that the step is of, if it is of one: D is then the encoder and G the decoder. */
export let autoencoder: i32 = NO_AUTOENCODER;
/** The law of a pixel about what is decoded, and the standard deviation of a normal one. */
export let likelihood: i32 = BERNOULLI;
export let pixelSd: f32 = 1;

export let dOptimizer: i32 = SGD;
export let gOptimizer: i32 = SGD;

export let dRate: f32 = 0;
export let gRate: f32 = 0;
export let dSteps: i32 = 1;
export let gSteps: i32 = 1;
/** The factor of G's last signals, where G ends in tanh. */
export let gScale: f32 = 1;
/** γ of the zero-centred penalty on D. */
export let penalty: f32 = 0;
/** The bound on each weight of D, to which updates clip it. */
export let clip: f32 = Infinity;

/** The distribution of each coordinate of z: N(0, 1), or uniform on (−1, 1). */
export let noiseIsUniform: bool = false;

/** The data: normals of standard deviation `spread` about one of `centres` points, or about one of a box. */
export let dataIsUniform: bool = false;
export let dataLow: f32 = 0;
export let dataHigh: f32 = 1;
export let centres: i32 = 1;
export let spread: f32 = 0;

/** Standard deviation of the Gaussian noise added to real and fake inputs alike. */
export let instanceNoise: f32 = 0;
