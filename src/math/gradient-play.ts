import { rangeError, requireFinite, requireWhole } from './check.ts';

/** The rules of a game of two players who follow their gradients. */
export interface GradientPlay {
  /** The learning rate, η. */
  readonly rate: number;
  /** Both move from the same point, or y moves after x has moved. */
  readonly play: 'simultaneous' | 'alternating';
  /** c in f(x, y) = x y + c (x² − y²)/2; 0 gives the bilinear saddle. */
  readonly damping?: number;
  readonly steps: number;
}

/**
 * Plays gradient descent in x against gradient ascent in y on f(x, y) = x y + c (x² − y²)/2, and returns the path, start
 * included.
 *
 * The only equilibrium is (0, 0). Without damping a simultaneous step multiplies the distance to it by √(1 + η²), so the
 * players spiral away however small the rate; alternating steps stay on a bounded orbit for η < 2. No unit.
 *
 * @throws RangeError if a coordinate, the rate or the damping is not finite, the rate or the damping is negative, or
 *   steps is not a whole number ≥ 0
 * @see Mescheder et al. 2018
 * @example gradientPlay([1, 0], { rate: 1, play: 'simultaneous', steps: 1 }) // [[1, 0], [1, 1]]
 * @example gradientPlay([1, 0], { rate: 1, play: 'alternating', steps: 2 }) // [[1, 0], [1, 1], [0, 1]]
 */
export function gradientPlay(start: readonly [number, number], options: GradientPlay): [number, number][] {
  const { rate, play, damping = 0, steps } = options;
  let [x, y] = start;
  requireFinite('start[0]', x);
  requireFinite('start[1]', y);
  if (!(rate >= 0 && rate < Infinity)) throw rangeError('rate', 'in [0, ∞)', rate);
  if (!(damping >= 0 && damping < Infinity)) throw rangeError('damping', 'in [0, ∞)', damping);
  requireWhole('steps', steps, 0, Number.MAX_SAFE_INTEGER);
  const path: [number, number][] = [[x, y]];
  for (let i = 0; i < steps; i += 1) {
    const nextX = x - rate * (y + damping * x);
    const seen = play === 'alternating' ? nextX : x;
    y += rate * (seen - damping * y);
    x = nextX;
    path.push([x, y]);
  }
  return path;
}
