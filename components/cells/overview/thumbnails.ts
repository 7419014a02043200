/** What is in each part of the game, as a small picture. */
import { PLANE_WINDOW, type PlaneSnapshot } from '../../../src/gan/protocol.ts';
import type { GamePart } from '../../../src/notebook/words/overview.ts';
import { squareOf } from '../../plots/plane/layout.ts';
import { fewerPoints, gridLines } from '../../plots/plane/lines.ts';
import { arrowsOf, strokesOf } from '../../plots/plane/marks.ts';
import { dots, heatShapes, pointsOf, triangles } from '../../plots/plane/still.ts';
import { pathOf } from '../../plots/plane/svg.ts';
import type { Manifold, Pairs } from '../../plots/plane/view.ts';
import type { Attributes, Shape } from '../../plots/svg-shape.ts';
import { between, type Noise } from './noise.ts';

/** The parts that are pictures of the plane; the losses are numbers. */
export type PicturedPart = Exclude<GamePart, 'd-loss' | 'g-loss'>;

export interface Game {
  readonly snapshot: Pick<PlaneSnapshot, 'fake' | 'push' | 'manifold' | 'discriminator'>;
  readonly noise: Noise;
  readonly real: Pairs;
  /** How far the grid is from the noise, 0, to G, 1. */
  readonly way: number;
}

/** How much a picture holds, and how thick its marks are. */
interface Amount {
  readonly points: number;
  readonly arrows: number;
  readonly stride: number;
  readonly cells: number;
  readonly dot: number;
  readonly line: number;
}

/** Of the square that it is drawn in; the page shows a small one at about a third, and is sent one of fewer marks. */
export const SIDE = { sent: 160, small: 160, large: 360 } as const;

const amounts: Readonly<Record<keyof typeof SIDE, Amount>> = {
  sent: { points: 24, arrows: 5, stride: 4, cells: 10, dot: 9, line: 2.4 },
  small: { points: 60, arrows: 12, stride: 2, cells: 20, dot: 8, line: 2.4 },
  large: { points: 400, arrows: 60, stride: 1, cells: 40, dot: 4.8, line: 1.2 },
};

export function pictureOf(
  part: PicturedPart,
  game: Game,
  size: keyof typeof SIDE = 'small',
): readonly Shape[] {
  const amount = amounts[size];
  const square = squareOf(PLANE_WINDOW, SIDE[size]);
  const { fake, push, manifold, discriminator } = game.snapshot;
  const linesOf = (lines: Manifold, stride: number) =>
    gridLines(lines, square, stride).map((line) => fewerPoints(line));
  const grid = (lines: Manifold, ink: string): Shape[] =>
    path(pathOf(linesOf(lines, lines.rows === 1 ? 4 : amount.stride)), {
      fill: 'none',
      stroke: `var(--${ink})`,
      'stroke-width': lines.rows === 1 ? 2 * amount.line : amount.line,
    });
  const points = (pairs: Pairs) => pointsOf(pairs, square, amount.points);
  const round = (pairs: Pairs, ink: string): Shape[] =>
    path(dots(points(pairs)), {
      fill: 'none',
      'stroke-linecap': 'round',
      stroke: `var(--${ink})`,
      'stroke-width': amount.dot,
    });
  switch (part) {
    case 'z':
      return [...grid(game.noise.grid, 'edge'), ...round(game.noise.samples, 'ink-soft')];
    case 'g':
      return grid(between(game.noise.grid, manifold, game.way), 'model');
    case 'fake': {
      const view = { fake, push };
      const arrows = arrowsOf(view, square, amount.arrows).flatMap(strokesOf);
      return [
        ...path(triangles(points(fake), amount.dot / 4.8), { fill: 'var(--model)' }),
        ...path(pathOf(arrows), { fill: 'none', stroke: 'var(--ink)', 'stroke-width': amount.line }),
      ];
    }
    case 'real':
      return round(game.real, 'data');
    case 'd': {
      const heat = { values: discriminator, low: 0, high: 1, kind: 'probability', label: 'D' } as const;
      const cells = { alone: amount.cells, under: amount.cells };
      return heatShapes({ heat }, square, cells, 2 * amount.line);
    }
  }
}

const path = (d: string, attributes: Attributes): Shape[] =>
  d === '' ? [] : [['path', { d, ...attributes }]];
