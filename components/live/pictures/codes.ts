import type { NoiseName } from '../../../src/gan/protocol.ts';

/** A uniform number in (0, 1), from the browser's own source: another code is to be another one at every press. */
function uniform(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (word + 0.5) / 2 ** 32;
}

/** Draws a code: each coordinate from N(0, 1) (Box and Muller 1958), or uniform on (−1, 1). */
export function drawCode(noise: NoiseName, dimension: number, random = uniform): number[] {
  return Array.from({ length: dimension }, () => {
    const [u, v] = [random(), random()];
    return noise === 'uniform' ? 2 * u - 1 : Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  });
}

const lengthOf = (code: readonly number[]): number => Math.hypot(...code);

/**
 * Returns the code a part t of the way from one to another, on a straight line. Gaussian codes of many dimensions all have
 * about the same length, which the middle of a line has not: there the length changes evenly as well.
 */
export function codeBetween(
  a: readonly number[],
  b: readonly number[],
  t: number,
  noise: NoiseName,
): number[] {
  const line = a.map((x, k) => (1 - t) * x + t * (b[k] ?? 0));
  const length = lengthOf(line);
  if (noise === 'uniform' || length === 0) return line;
  const wanted = (1 - t) * lengthOf(a) + t * lengthOf(b);
  return line.map((x) => (x * wanted) / length);
}
