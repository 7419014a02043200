/** Grey pictures side by side, each over a bar with D's answer: in colour on a canvas, and in strokes where there is none. */
import type { Brush, DrawContext } from '../../src/notebook/figure.ts';
import { channels } from './channels.ts';
import type { MarkColor } from './marks.ts';
import type { PlotPanel } from './panel.ts';
import type { Ground, Layer, SceneMark } from './scene.ts';
import type { Shape } from './svg-shape.ts';

export interface PictureGrid {
  /** The pixels of a side of each picture, and all pictures, one after the other, row by row: 0 is paper, 255 ink. */
  readonly side: number;
  readonly pictures: Uint8Array;
  /** D(x) of each, in [0, 1]; NaN where D gives no probability. */
  readonly answers: Float32Array;
  /** How many are shown, and how many stand in a row: [wide, compact]. */
  readonly shown: number;
  readonly columns: readonly [number, number];
  readonly token: MarkColor;
  /** The columns of the table: the number of a picture, and D's answer. */
  readonly words: readonly [picture: string, answer: string];
}

/** Pixels of a picture between two that stand side by side, and the room for the bar below one. */
const GAP = 3;
const FOOT = 5;
/** The room above for the label, which stands on the picture's edge, in pixels of the screen. */
const HEAD = 18;

interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** The pixels of the screen for one of a picture. */
  readonly scale: number;
}

function layoutOf({ side, shown, columns }: PictureGrid, { width, compact }: DrawContext): Layout {
  const across = columns[compact ? 1 : 0];
  const rows = Math.ceil(shown / across);
  const scale = width / (across * (side + GAP));
  return { columns: across, rows, width, height: HEAD + Math.ceil(rows * (side + FOOT) * scale), scale };
}

/** Where a picture stands, in its own pixels. */
const placeOf = (i: number, { columns }: Layout, side: number): readonly [x: number, y: number] => [
  (i % columns) * (side + GAP),
  Math.floor(i / columns) * (side + FOOT),
];

/** Greys beyond which a stroke is drawn, each over the one before: enough to be read as ink of two strengths. */
const GREYS = [70, 170];

/** The runs of pixels beyond a grey as one path of strokes, each told from the one before. */
function strokes(grid: PictureGrid, layout: Layout, grey: number): string {
  const { side, pictures, shown } = grid;
  let d = '';
  let [px, py] = [0, 0];
  for (let i = 0; i < shown; i++) {
    const [left, top] = placeOf(i, layout, side);
    for (let row = 0; row < side; row++) {
      const at = (i * side + row) * side;
      for (let from = 0; from < side; from++) {
        if ((pictures[at + from] ?? 0) <= grey) continue;
        let to = from;
        while (to < side && (pictures[at + to] ?? 0) > grey) to++;
        const [x, y] = [left + from, top + row];
        d += `m${x - px} ${y - py}h${to - from}`;
        [px, py] = [left + to, y];
        from = to;
      }
    }
  }
  return d;
}

const inkMarks = (grid: PictureGrid, layout: Layout): SceneMark[] =>
  GREYS.map((grey) => (): Layer => {
    const d = strokes(grid, layout, grey);
    return {
      attributes: {
        fill: 'none',
        stroke: `var(--${grid.token})`,
        'stroke-opacity': 0.6,
        transform: `translate(0 ${HEAD})scale(${layout.scale})translate(1 1.5)`,
      },
      shapes: d === '' ? [] : [['path', { d: `M0 0${d}` }]],
    };
  });

/** Under each picture a bar from 0 to 1, filled up to D's answer. */
function barMark({ side, answers, shown }: PictureGrid, layout: Layout): SceneMark {
  const whole: string[] = [];
  const filled: string[] = [];
  for (let i = 0; i < shown; i++) {
    const [x, y] = placeOf(i, layout, side);
    const answer = answers[i] ?? NaN;
    if (!Number.isFinite(answer)) continue;
    const start = `M${x + 1} ${y + side + 2.5}`;
    whole.push(`${start}h${side}`);
    filled.push(`${start}h${Number((answer * side).toFixed(1))}`);
  }
  const path = (d: string, stroke: string): Shape => ['path', { d, stroke }];
  return () => ({
    attributes: {
      fill: 'none',
      'stroke-width': 1.4,
      transform: `translate(0 ${HEAD})scale(${layout.scale})`,
    },
    shapes:
      whole.length === 0
        ? []
        : [path(whole.join(''), 'var(--rule)'), path(filled.join(''), 'var(--discriminator)')],
  });
}

/** Paints the pictures: one raster for all of them, in the colour of what they are. */
function paint(grid: PictureGrid, layout: Layout, { colour, raster }: Brush): void {
  const { side, pictures, shown, token } = grid;
  const [across, down] = [layout.columns * (side + GAP), layout.rows * (side + FOOT)];
  const [red, green, blue] = channels(colour(token));
  const pixels = new Uint8ClampedArray(4 * across * down);
  for (let i = 0; i < shown; i++) {
    const [left, top] = placeOf(i, layout, side);
    for (let k = 0; k < side * side; k++) {
      const x = left + 1 + (k % side);
      const y = top + 1 + Math.floor(k / side);
      pixels.set([red, green, blue, pictures[i * side * side + k] ?? 0], 4 * (y * across + x));
    }
  }
  const box = { x: 0, y: HEAD, width: across * layout.scale, height: down * layout.scale };
  raster(pixels, across, down, box);
}

export function pictureGrid(grid: PictureGrid, context: DrawContext): PlotPanel {
  const layout = layoutOf(grid, context);
  const { width, height } = layout;
  const ground: Ground = {
    width,
    height,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: [0, width],
    y: [height, 0],
  };
  const bars = barMark(grid, layout);
  return {
    options: { ground, marks: [...inkMarks(grid, layout), bars] },
    painted: {
      options: { ground, marks: [bars] },
      key: () => JSON.stringify([ground, Array.from(grid.answers.subarray(0, grid.shown))]),
      paint: (brush) => paint(grid, layout, brush),
    },
    table: {
      columns: grid.words,
      rows: Array.from({ length: grid.shown }, (_, i) => [i + 1, grid.answers[i] ?? NaN]),
    },
  };
}
