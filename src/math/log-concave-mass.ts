import { REACH } from './density.ts';
import { integrate, integrateShort } from './quadrature.ts';

/**
 * Computes log ∫ e^logPdf over [lo, hi] for a log-concave density, in nats, however far out in a tail the interval lies.
 *
 * The peak inside the interval is found from the score and divided out; the rest is integrated on the scale on which it
 * falls. `width` is the scale of the whole density, `narrowest` that of its sharpest feature.
 */
export function logConcaveMass(
  logPdf: (x: number) => number,
  score: (x: number) => number,
  lo: number,
  hi: number,
  width: number,
  narrowest: number,
): number {
  if (!(lo < hi)) return -Infinity;
  const peak = peakWithin(score, lo, hi);
  const top = logPdf(peak);
  if (top === -Infinity) return -Infinity;
  const shape = (x: number): number => Math.exp(logPdf(x) - top);
  const steepest = Math.max(Math.abs(score(lo)), Math.abs(score(hi)));
  if (hi - lo < narrowest && (hi - lo) * steepest < 2) return top + Math.log(integrateShort(shape, lo, hi));
  // At an edge the density falls like e^(−|score| x); at an interior peak on the scale of its width.
  const scale = Math.min(width, 1 / Math.abs(score(peak)));
  const points = [peak];
  for (const step of [1, 3, 9, REACH, REACH * 20]) {
    points.unshift(Math.max(lo, peak - step * scale));
    points.push(Math.min(hi, peak + step * scale));
  }
  points.unshift(Math.max(lo, peak - REACH * width));
  points.push(Math.min(hi, peak + REACH * width));
  points.sort((a, b) => a - b);
  return top + Math.log(integrate(shape, points, { maximumPanels: 100 }).value);
}

function peakWithin(score: (x: number) => number, lo: number, hi: number): number {
  if (Number.isFinite(lo) && score(lo) <= 0) return lo;
  if (Number.isFinite(hi) && score(hi) >= 0) return hi;
  // The score falls through zero inside; step outwards from a finite start until the sign changes, then bisect.
  let left = lo;
  let right = hi;
  const start = Number.isFinite(lo) ? lo : Number.isFinite(hi) ? hi : 0;
  for (let step = 1; left === -Infinity; step *= 2) if (score(start - step) > 0) left = start - step;
  for (let step = 1; right === Infinity; step *= 2) if (score(start + step) < 0) right = start + step;
  for (let i = 0; i < 100; i += 1) {
    const middle = left + (right - left) / 2;
    if (score(middle) > 0) left = middle;
    else right = middle;
  }
  return left;
}
