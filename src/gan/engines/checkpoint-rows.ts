import { isPictures, type TrainingConfig } from '../contract/config.ts';
import type { Numbers } from '../contract/checkpoint.ts';

/**
 * Copies numbers into a row of a checkpoint. The networks of pictures have hundreds of thousands: they stay in single
 * precision, whose memory a message hands over; few are a plain array, as JSON has them.
 */
export const rowOf = (config: TrainingConfig, values: ArrayLike<number>): Numbers =>
  isPictures(config) ? Float32Array.from(values) : Array.from(values);
