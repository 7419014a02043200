import { CELLS, type Inspection } from '../../../src/gan/protocol.ts';
import { networkOf, type Unit } from './place.ts';

/** What a unit answers everywhere: row by row from the lowest; one row where what it answers to has one dimension. */
export interface UnitMap {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const every = (points: Float32Array, dimension: number, axis: number): Float32Array =>
  points.filter((_, i) => i % dimension === axis);

/** Takes the map of a unit out of an inspection; that of an input is the input itself. */
export function unitMap(inspection: Inspection, { player, layer, unit }: Unit): UnitMap {
  const { sizes, units, outputs } = networkOf(inspection, player);
  const { places, noise } = inspection;
  const inputs = sizes[0] ?? 1;
  const points = player === 'd' ? places : noise.nodes;
  const count = points.length / inputs;
  const rows = inputs === 1 ? 1 : player === 'd' ? CELLS : noise.rows;
  const answers = layer === sizes.length - 1 ? outputs : units[layer - 1];
  const values =
    layer === 0
      ? every(points, inputs, unit)
      : (answers?.subarray(unit * count, (unit + 1) * count) ?? new Float32Array(count));
  return { rows, columns: count / rows, values };
}

/** The least and the greatest answer of a unit. */
export function rangeOf({ values }: UnitMap): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

type Rgb = readonly [number, number, number];

/** The most that a square is coloured: what is drawn on it still shows. */
const STRONGEST = 0.85;

/** Colours a map, from its top row down: the two colours are of numbers above 0 and below, strongest at the largest. */
export function mapPixels(map: UnitMap, above: Rgb, below: Rgb): Uint8ClampedArray {
  const { rows, columns, values } = map;
  const [low, high] = rangeOf(map);
  const largest = Math.max(-low, high, Number.MIN_VALUE);
  const pixels = new Uint8ClampedArray(4 * values.length);
  values.forEach((value, i) => {
    const k = 4 * ((rows - 1 - Math.floor(i / columns)) * columns + (i % columns));
    [pixels[k], pixels[k + 1], pixels[k + 2]] = value < 0 ? below : above;
    pixels[k + 3] = (255 * STRONGEST * Math.abs(value)) / largest;
  });
  return pixels;
}
