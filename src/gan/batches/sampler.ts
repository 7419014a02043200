import {
  isPictures,
  isPlane,
  type LineDataName,
  type PictureDataName,
  type PlaneDataName,
  type TrainingConfig,
} from '../contract/config.ts';
import { DATA_SETS } from '../line/data-sets.ts';
import { pictureData } from '../pictures/data-sets.ts';
import { planeData } from '../plane/data-sets.ts';
import { gaussianFrom, uniformsAt, type FourUniforms, type Stream } from '../random/random.ts';
import type { Sampler } from '../contract/sampler.ts';

/** The settings that decide p_data. */
export type DataSource = Pick<TrainingConfig, 'data' | 'points' | 'dataNoise'>;

/**
 * Returns the sampler of p_data: on the line, in the plane, or of pictures, where it is the law of the training digits
 * themselves.
 */
export function samplerOf({ data, points, dataNoise }: DataSource): Sampler {
  if (isPictures({ data }))
    return { kind: 'points', points: pictureData(data as PictureDataName), spread: dataNoise };
  if (!isPlane({ data })) {
    const { sampler } = DATA_SETS[data as LineDataName];
    return { ...sampler, spread: Math.hypot(sampler.spread, dataNoise) };
  }
  const { points: centres, spread } = planeData(data as PlaneDataName, points, dataNoise);
  return { kind: 'points', points: centres, spread };
}

/**
 * Draws data, `[rows, dimension]`. Each coordinate is an element of the stream; the first of a row also chooses its centre,
 * and every coordinate of a box chooses its place.
 */
export function drawRows(sampler: Sampler, rows: number, dimension: number, stream: Stream): Float32Array {
  const values = new Float32Array(rows * dimension);
  const uniforms: FourUniforms = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    let centre = 0;
    for (let k = 0; k < dimension; k++) {
      const element = row * dimension + k;
      // Of points without a spread only the choice is drawn: a picture has hundreds of coordinates.
      if (sampler.kind === 'box' || sampler.spread > 0 || k === 0) uniformsAt(stream, element, uniforms);
      const [which, u, v] = uniforms;
      const noise = sampler.spread === 0 ? 0 : sampler.spread * gaussianFrom(u, v);
      if (sampler.kind === 'box')
        values[element] = sampler.low + (sampler.high - sampler.low) * which + noise;
      else {
        const { points } = sampler;
        if (k === 0) centre = Math.floor(which * (points.length / dimension));
        values[element] = (points[centre * dimension + k] as number) + noise;
      }
    }
  }
  return values;
}
