import type { Parameter } from './kind.ts';

/** A function drawn by hand: its logits at evenly spaced knots, linear between them and level beyond. */
export interface Curve extends Parameter<readonly number[], 'curve'> {
  /** The x of each knot. */
  readonly knots: readonly number[];
  /** Logits lie in [−limit, limit], on whole hundredths. */
  readonly limit: number;
  /** Returns the nearest curve that can be drawn. */
  snap(logits: readonly number[]): readonly number[];
}

/** A point in the picture that a pointer passed over. */
export type Stroke = readonly [x: number, logit: number];

/** Sixty-four characters that need no escape in an address; two of them hold 4096 heights. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const perUnit = 100;

function snapped(logit: number, limit: number): number {
  const inside = Math.min(limit, Math.max(-limit, Number.isNaN(logit) ? 0 : logit));
  // Adding zero turns −0 into 0: they have the same address form.
  return Math.round(inside * perUnit) / perUnit + 0;
}

/** Moves knot `index` of a curve. */
export function moveKnot(
  curve: Curve,
  logits: readonly number[],
  index: number,
  to: number,
): readonly number[] {
  return logits.map((logit, i) => (i === index ? snapped(to, curve.limit) : logit));
}

/** Draws a straight stroke from one point to another: moves every knot that it passes, and the one nearest its end. */
export function drawStroke(
  curve: Curve,
  logits: readonly number[],
  from: Stroke,
  to: Stroke,
): readonly number[] {
  const { knots, limit } = curve;
  const [lo, hi] = from[0] <= to[0] ? [from, to] : [to, from];
  const nearest = knots.reduce(
    (best, knot, i) => (Math.abs(knot - to[0]) < Math.abs((knots[best] ?? Infinity) - to[0]) ? i : best),
    0,
  );
  return logits.map((logit, i) => {
    const x = knots[i] ?? NaN;
    if (i === nearest) return snapped(to[1], limit);
    if (!(x >= lo[0] && x <= hi[0])) return logit;
    return snapped(lo[1] + ((hi[1] - lo[1]) * (x - lo[0])) / (hi[0] - lo[0]), limit);
  });
}

/**
 * Makes a parameter that is a curve on `count` knots over [from, to]. It starts at probability ½, which is logit 0.
 *
 * @throws RangeError if from is not below to, or count or limit is out of its range
 */
export function curve({
  from,
  to,
  count = 33,
  limit = 10,
}: {
  from: number;
  to: number;
  count?: number;
  limit?: number;
}): Curve {
  if (!(from < to)) throw new RangeError(`from must be below to, ${to}; got ${from}`);
  if (!(Number.isInteger(count) && count >= 2 && count <= 257))
    throw new RangeError(`count must be a whole number in [2, 257]; got ${count}`);
  if (!(limit > 0 && limit <= 20)) throw new RangeError(`limit must be in (0, 20]; got ${limit}`);
  const initial: readonly number[] = Array.from({ length: count }, () => 0);
  return {
    kind: 'curve',
    knots: initial.map((_, i) => from + ((to - from) * i) / (count - 1)),
    limit,
    initial,
    snap: (logits) => initial.map((_, i) => snapped(logits[i] ?? 0, limit)),
    parse(text) {
      if (text.length !== 2 * count) return undefined;
      const logits = initial.map((_, i) => {
        const high = digits.indexOf(text.charAt(2 * i));
        const low = digits.indexOf(text.charAt(2 * i + 1));
        return high < 0 || low < 0 ? NaN : (64 * high + low) / perUnit - limit;
      });
      return logits.every((logit) => logit <= limit + 1e-9)
        ? logits.map((logit) => snapped(logit, limit))
        : undefined;
    },
    format: (logits) =>
      logits
        .map((logit) => {
          const height = Math.round((logit + limit) * perUnit);
          return digits.charAt(height >> 6) + digits.charAt(height & 63);
        })
        .join(''),
    between: (here, there, share) =>
      there.map((logit, i) => snapped((here[i] ?? 0) * (1 - share) + logit * share, limit)),
    sample(random) {
      const u = random();
      // Figures break at curves at either end of the range; between them lies one that wanders.
      if (u < 0.1) return initial.map(() => limit);
      if (u < 0.2) return initial.map(() => -limit);
      let height = (2 * random() - 1) * limit;
      return initial.map(() => {
        height += (2 * random() - 1) * 2;
        return snapped(height, limit);
      });
    },
  };
}
