/** What a decoder makes of codes: of a square of them side by side, and of one of them. */
import type { DrawContext, Table } from '../../../src/notebook/figure.ts';
import type { PlotPanel } from '../panel.ts';
import type { Ground, SceneMark } from '../scene.ts';
import { greyPixels, greyShapes, mosaic, SIDE, type Greys } from './greys.ts';
import { boxOf, codeGround, crossAt, frame, prior } from './square.ts';

export interface Decodings {
  readonly reach: number;
  /** Pictures of the middles of equal cells, row by row from the top left, `[cells, 784]`, 255 for ink. */
  readonly pictures: ArrayLike<number>;
  readonly at: readonly [number, number];
  readonly names: { readonly ink: string };
}

/** An image that fills the square of a ground: as shapes on a page that stands still, on a canvas where one is painted. */
function panelOf(
  image: Greys,
  ground: Ground,
  { over, key }: { readonly over: readonly SceneMark[]; readonly key: string },
  table: Table,
): PlotPanel {
  const still: SceneMark = (_scales, room) => {
    const { left, top, side } = boxOf(room);
    return { attributes: {}, shapes: greyShapes(image, [left, top], side / image.columns) };
  };
  const { marginLeft: x, marginTop: y, width, marginRight } = ground;
  const side = width - x - marginRight;
  return {
    options: { ground, marks: [still, ...over] },
    painted: {
      options: { ground, marks: over },
      key: () => `${JSON.stringify(ground)} ${key}`,
      paint: ({ raster, colour }) =>
        raster(greyPixels(image, colour('ink')), image.columns, image.rows, {
          x,
          y,
          width: side,
          height: side,
        }),
    },
    table,
  };
}

/** The share of ink of a picture, in percent. */
const inkOf = (pictures: ArrayLike<number>, picture: number): number => {
  let sum = 0;
  for (let i = 0; i < SIDE * SIDE; i++) sum += pictures[picture * SIDE * SIDE + i] ?? 0;
  return (100 * sum) / (255 * SIDE * SIDE);
};

/** The square of decodings, each at its code. */
export function decodingsPanel(data: Decodings, context: DrawContext): PlotPanel {
  const { reach, pictures, at, names } = data;
  const count = pictures.length / (SIDE * SIDE);
  const across = Math.round(Math.sqrt(count));
  const middle = (i: number): number => reach * ((2 * i + 1) / across - 1);
  const row = (i: number): number[] => [
    middle(i % across),
    -middle(Math.floor(i / across)),
    inkOf(pictures, i),
  ];
  const all = Array.from({ length: count }, (_, i) => i);
  const inMiddle = all.filter((i) => Math.floor(i / across) === Math.floor(across / 2));
  return panelOf(
    mosaic(pictures, across),
    codeGround(reach, context),
    { over: [prior, ...crossAt(at), frame], key: String(at) },
    { columns: ['z₁', 'z₂', names.ink], rows: inMiddle.map(row), every: () => all.map(row) },
  );
}

/** One decoding, large. */
export function decodedPanel(
  picture: ArrayLike<number>,
  { ink }: Decodings['names'],
  context: DrawContext,
): PlotPanel {
  const side = context.compact ? 168 : 196;
  const ground: Ground = {
    width: side + 12,
    height: side + 26,
    marginLeft: 6,
    marginRight: 6,
    marginTop: 20,
    marginBottom: 6,
    x: [0, SIDE],
    y: [SIDE, 0],
  };
  return panelOf(
    { values: picture, columns: SIDE, rows: SIDE },
    ground,
    { over: [frame], key: '' },
    {
      columns: [ink],
      rows: [[inkOf(picture, 0)]],
    },
  );
}
