/** A square of the plane of codes as the ground of a picture, with what every picture of it has. */
import type { DrawContext } from '../../../src/notebook/figure.ts';
import { hollow } from '../marks.ts';
import { pixel } from '../pixel.ts';
import type { Ground, Room, SceneMark } from '../scene.ts';
import { dots, ruleX, ruleY } from '../scene-marks.ts';

/** The largest side of a square, in pixels. */
const LARGEST = 420;

/** The ground of a picture of codes within ±reach. */
export function codeGround(reach: number, context: DrawContext): Ground {
  const { width, compact } = context;
  const [marginLeft, marginTop, marginBottom] = [24, 20, 22];
  const side = Math.round(compact ? width - marginLeft - 6 : Math.min(LARGEST, width - marginLeft - 8));
  return {
    width: marginLeft + side + 6,
    height: marginTop + side + marginBottom,
    marginLeft,
    marginTop,
    marginBottom,
    marginRight: 6,
    x: [-reach, reach],
    y: [-reach, reach],
    axisX: { ticks: 5, tickSize: 3 },
    axisY: { ticks: 5, tickSize: 3, tickPadding: 4 },
  };
}

/** The edge of the square. */
export const frame: SceneMark = (_scales, { left, right, top, bottom }) => ({
  attributes: { fill: 'none', stroke: 'var(--edge)', 'stroke-opacity': 0.6 },
  shapes: [['rect', { x: left, y: top, width: right - left, height: bottom - top }]],
});

/** Radii about 0 within which 39 %, 86 % and 99 % of a standard normal law of two numbers lie. */
const RADII = [1, 2, 3];

/** The law p(z) of codes: circles of one, two and three standard deviations. */
export const prior: SceneMark = ({ x, y }) => ({
  clip: true,
  attributes: { fill: 'none', stroke: 'var(--bound)', 'stroke-width': 1.5, 'stroke-dasharray': '8 3 2 3' },
  shapes: RADII.map((radius) => ['circle', { cx: pixel(x(0)), cy: pixel(y(0)), r: pixel(x(radius) - x(0)) }]),
});

/** The code that is decoded: a hair cross, and its marker. */
export const crossAt = ([x, y]: readonly [number, number]): readonly SceneMark[] => [
  ruleX(x, { stroke: 'var(--ink-soft)', opacity: 0.6 }),
  ruleY(y, { stroke: 'var(--ink-soft)', opacity: 0.6 }),
  dots([[x, y]], hollow('path')),
];

/** The place of a square's corner, and its side, in pixels. */
export const boxOf = ({ left, right, top }: Room): { left: number; top: number; side: number } => ({
  left,
  top,
  side: right - left,
});
