import { MINIMAX, SGD } from './contract.ts';

/** What a run is made of, set by the host before `make` and read by every part of the kernel. */
export let seed: i32 = 1;
export let batch: i32 = 1;

export let loss: i32 = MINIMAX;

export let optimizer: i32 = SGD;

export let dRate: f32 = 0;
export let gRate: f32 = 0;
export let dSteps: i32 = 1;
export let gSteps: i32 = 1;
/** Weight of the zero-centred penalty on D. */
export let penalty: f32 = 0;
/** Every weight of D stays within ± this after an update. */
export let clip: f32 = Infinity;

/** z: N(0, 1) in each coordinate, or uniform on (−1, 1). */
export let noiseIsUniform: bool = false;

/** Data: uniform on a box, or one of `centres` points and around it a normal of standard deviation `spread`. */
export let dataIsUniform: bool = false;
export let dataLow: f32 = 0;
export let dataHigh: f32 = 1;
export let centres: i32 = 1;
export let spread: f32 = 0;

/** Standard deviation of the Gaussian that is added to real and fake alike. */
export let instanceNoise: f32 = 0;
