/** Small pictures of the lab's data sets, made at build from the centres of the data themselves. */
import { planeData } from '../../src/gan/plane/data-sets.ts';
import { PLANE_DATA_NAMES, PLANE_WINDOW, type PlaneDataName } from '../../src/gan/protocol.ts';
import { thinned } from '../plots/curves.ts';

/** Pixels along a side, and the most dots that can be told apart in them. */
const SIDE = 28;
const MOST = 24;

/** A pencil, for the points that the reader draws. */
const pencil = '<path d="m7 21 1-5L19 5l4 4L12 20z" fill="none" stroke="currentColor" stroke-width="1.5"/>';

function dotsOf(name: PlaneDataName): string {
  const { points } = planeData(name, []);
  const [low, high] = PLANE_WINDOW;
  const at = (x: number): number => Math.round(((x - low) / (high - low)) * SIDE);
  const centres = Array.from({ length: points.length / 2 }, (_, i) => [
    at(points[2 * i] ?? 0),
    SIDE - at(points[2 * i + 1] ?? 0),
  ]);
  return `<path d="${thinned(centres, MOST)
    .map((centre) => `M${centre.join(' ')}h0`)
    .join(
      '',
    )}" stroke="var(--data)" stroke-width="${centres.length < MOST ? 5 : 3}" stroke-linecap="round"/>`;
}

/** The picture of each data set, by its name. */
export const dataPictures = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PLANE_DATA_NAMES.map((name) => [
      name,
      `<svg viewBox="0 0 ${SIDE} ${SIDE}">${name === 'drawn' ? pencil : dotsOf(name)}</svg>`,
    ]),
  );
