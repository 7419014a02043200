import { NOISE } from '../random/noise.ts';
import { draws, STREAMS } from '../random/random.ts';
import { displayLattice, type DisplayLattice } from './noise-lattice.ts';
import type { TrainingConfig } from '../protocol.ts';

// The noise of a picture, which a page can tell as well as the trainer: it follows from the settings alone.

/** The number of real points, and of fakes, in a snapshot. */
export const SHOWN = 400;

type NoiseSettings = Pick<TrainingConfig, 'noise' | 'noiseDimension' | 'seed'>;

/** Draws the noise behind the fakes of all snapshots, `[SHOWN, noiseDimension]`: a fake moves only if G has moved it. */
export const shownNoise = ({ noise, noiseDimension, seed }: NoiseSettings): Float32Array =>
  draws(SHOWN * noiseDimension, { seed, stream: STREAMS.shownNoise, draw: 0 }, NOISE[noise].sample);

/** Makes the grid of noise whose image a snapshot shows. */
export const shownGrid = ({ noise, noiseDimension }: Omit<NoiseSettings, 'seed'>): DisplayLattice =>
  displayLattice(noise, noiseDimension === 1 ? 1 : 2);
