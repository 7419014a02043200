import { normal, piecewiseLinear } from '../../src/math/index.ts';

interface Bell {
  readonly mean: number;
  readonly sd: number;
}

/** Where two bells are equally high: the roots of log p − log g, a quadratic. None where they are the same bell. */
function crossings(p: Bell, g: Bell): readonly number[] {
  const a = 0.5 / g.sd ** 2 - 0.5 / p.sd ** 2;
  const b = p.mean / p.sd ** 2 - g.mean / g.sd ** 2;
  const c = Math.log(g.sd / p.sd) - 0.5 * (p.mean / p.sd) ** 2 + 0.5 * (g.mean / g.sd) ** 2;
  if (a === 0) return b === 0 ? [] : [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  // The root of the larger size first: the other by the product of both loses no digits.
  const far = -0.5 * (b + Math.sign(b || 1) * Math.sqrt(square));
  return far === 0 ? [0] : [far / a, c / far];
}

/** Where a function that is straight between its knots passes through zero. */
function zeros(knots: readonly number[], heights: readonly number[]): readonly number[] {
  return knots.flatMap((from, i) => {
    const [here = NaN, next = NaN, to = NaN] = [heights[i], heights[i + 1], knots[i + 1]];
    return here * next < 0 ? [from + ((to - from) * here) / (here - next)] : here === 0 ? [from] : [];
  });
}

/**
 * The share of all samples, half of them real and half fake, at which D leans the wrong way: says “real” (a logit above
 * 0) where the fakes stand higher, or “fake” where the data do. A D that says ½ leans neither way.
 *
 * Exact but for rounding: between two places where D or D* changes sides nothing changes, and there the masses are known.
 */
export function shareLedAstray(
  data: Bell,
  fakes: Bell,
  knots: readonly number[],
  logits: readonly number[],
): number {
  const [p, g] = [normal(data.mean, data.sd), normal(fakes.mean, fakes.sd)];
  const drawn = piecewiseLinear(knots, logits);
  const sides = [...crossings(data, fakes), ...zeros(knots, logits)].sort((x, y) => x - y);
  const ends = [-Infinity, ...sides, Infinity];
  let share = 0;
  ends.slice(1).forEach((to, i) => {
    const from = ends[i] ?? -Infinity;
    if (!(from < to)) return;
    const inside = Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : placeWithin(from, to);
    if (drawn(inside) * (p.logPdf(inside) - g.logPdf(inside)) < 0)
      share += (Math.exp(p.logMass(from, to)) + Math.exp(g.logMass(from, to))) / 2;
  });
  return share;
}

/** A place in an interval that has no end on one side, or on neither. */
const placeWithin = (from: number, to: number): number =>
  Number.isFinite(to) ? to - 1 : Number.isFinite(from) ? from + 1 : 0;
