/** The noise as points of the plane, and its way to what G makes of it. */
import { shownGrid, shownNoise } from '../../../src/gan/plane/shown-noise.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';
import type { Manifold, Pairs } from '../../plots/plane/view.ts';

export interface Noise {
  readonly grid: Manifold;
  /** The noise behind each of the fakes of a snapshot. */
  readonly samples: Pairs;
}

/** Noise of one dimension lies on the horizontal axis. */
const inPlane = (nodes: Float32Array, dimension: number): Float32Array =>
  dimension === 2
    ? nodes
    : Float32Array.from({ length: 2 * nodes.length }, (_, i) => (i % 2 ? 0 : (nodes[i / 2] as number)));

export function noiseOf(config: Pick<TrainingConfig, 'noise' | 'noiseDimension' | 'seed'>): Noise {
  const { rows, columns, nodes } = shownGrid(config);
  return {
    grid: { rows, columns, points: inPlane(nodes, config.noiseDimension) },
    samples: inPlane(shownNoise(config), config.noiseDimension),
  };
}

/** The grid on its way from the noise to G: (1 − t) z + t G(z) at each of its nodes. */
export function between(z: Manifold, image: Manifold, t: number): Manifold {
  if (z.rows !== image.rows || z.columns !== image.columns)
    throw new RangeError(
      `image must have the ${z.rows} × ${z.columns} nodes of z; got ${image.rows} × ${image.columns}`,
    );
  // Both ends are exact, whatever the other holds.
  if (t === 0 || t === 1) return t === 0 ? z : image;
  const points = Float64Array.from(z.points, (from, i) => (1 - t) * from + t * (image.points[i] ?? NaN));
  return { ...z, points };
}
