/** The map of codes: every digit stands where the encoder puts it, as the numeral of its class. */
import type { DrawContext } from '../../../src/notebook/figure.ts';
import type { PlotPanel } from '../panel.ts';
import { pixel } from '../pixel.ts';
import type { SceneMark } from '../scene.ts';
import type { Shape } from '../svg-shape.ts';
import { codeGround, crossAt, frame, prior } from './square.ts';

/** Square cells of the plane, by whether a code lies in them. */
export interface CodeCells {
  readonly side: number;
  readonly along: number;
  /** Row by row from the lowest: p(z) has mass there, and no code. */
  readonly isHole: readonly boolean[];
}

export interface CodeMap {
  readonly reach: number;
  /** `[digits, 2]` */
  readonly codes: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  readonly cells: CodeCells;
  readonly at: readonly [number, number];
  readonly names: { readonly digit: string; readonly holes: string };
}

/** Two classes share a colour: it is the numeral that tells them apart. */
const INKS = ['data', 'model', 'discriminator', 'mixture', 'transport'];

const numerals = ({ codes, labels }: CodeMap, ink: string, i: number, size: number): SceneMark => {
  return ({ x, y }, { left, right, top, bottom }) => ({
    attributes: { fill: `var(--${ink})`, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 600 },
    shapes: Array.from(labels).flatMap((label, k): Shape[] => {
      const [px, py] = [pixel(x(codes[2 * k] ?? NaN)), pixel(y(codes[2 * k + 1] ?? NaN))];
      const isInside = px >= left && px <= right && py >= top && py <= bottom;
      return label % INKS.length === i && isInside
        ? [['text', { x: Math.round(px), y: Math.round(py + 4) }, String(label)]]
        : [];
    }),
  });
};

/** Slanting strokes over a box, so many to a side. */
const STROKES = 3;

function strokes(x0: number, y0: number, x1: number, y1: number): string {
  const at = (from: number, to: number, k: number): number => pixel(from + ((to - from) * k) / STROKES);
  let d = `M${x0},${y0}L${x1},${y1}`;
  for (let k = 1; k < STROKES; k++)
    d += `M${x0},${at(y0, y1, k)}L${at(x1, x0, k)},${y1}M${at(x0, x1, k)},${y0}L${x1},${at(y1, y0, k)}`;
  return d;
}

/** Where p(z) has mass and no code lies: a hatching. */
const holes = ({ side, along, isHole }: CodeCells): SceneMark => {
  return ({ x, y }) => {
    const half = (side * along) / 2;
    const d = isHole
      .map((hole, i) => {
        const [column, row] = [i % along, Math.floor(i / along)];
        const [x0, x1, y0, y1] = [
          x(column * side - half),
          x((column + 1) * side - half),
          y(row * side - half),
          y((row + 1) * side - half),
        ].map(pixel) as [number, number, number, number];
        if (!hole) return '';
        return strokes(x0, y0, x1, y1);
      })
      .join('');
    return {
      clip: true,
      attributes: { fill: 'none', stroke: 'var(--model)', 'stroke-width': 1.5, 'stroke-opacity': 0.75 },
      shapes: d === '' ? [] : [['path', { d }]],
    };
  };
};

/** How many codes of each class lie in the square, and the mean of them. */
function tableOf({ codes, labels, names }: CodeMap): PlotPanel['table'] {
  const classes = [...new Set(Array.from(labels))].sort((a, b) => a - b);
  return {
    columns: [names.digit, 'z₁', 'z₂'],
    rows: classes.map((label) => {
      const own = Array.from(labels).flatMap((each, k) => (each === label ? [k] : []));
      const mean = (offset: number): number =>
        own.reduce((sum, k) => sum + (codes[2 * k + offset] ?? NaN), 0) / own.length;
      return [label, mean(0), mean(1)];
    }),
    every: () => Array.from(labels, (label, k) => [label, codes[2 * k] ?? NaN, codes[2 * k + 1] ?? NaN]),
  };
}

export function codeMap(map: CodeMap, context: DrawContext): PlotPanel {
  const ground = codeGround(map.reach, context);
  return {
    options: {
      ground,
      marks: [
        holes(map.cells),
        prior,
        ...INKS.map((ink, i) => numerals(map, ink, i, context.compact ? 10 : 12)),
        ...crossAt(map.at),
        frame,
      ],
    },
    table: tableOf(map),
  };
}
