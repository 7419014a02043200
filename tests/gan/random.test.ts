import { describe, expect, test } from 'vitest';
import { draws, gaussians, STREAMS, uniformsAt, type FourUniforms } from '../../src/gan/random/random.ts';
import { expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';

const at = (seed: number, stream: number, draw: number, element: number): FourUniforms => {
  const out: FourUniforms = [0, 0, 0, 0];
  uniformsAt({ seed, stream, draw }, element, out);
  return out;
};

/** Oracle: pcg4d of Jarzynski & Olano 2020 (listing 3 of the paper's supplement), in whole numbers without bound. */
function pcg4d(...words: [bigint, bigint, bigint, bigint]): bigint[] {
  const wrap = (value: bigint) => BigInt.asUintN(32, value);
  let [x, y, z, w] = words.map((word) => wrap(word * 1664525n + 1013904223n)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const mix = () => {
    x = wrap(x + y * w);
    y = wrap(y + z * x);
    z = wrap(z + x * y);
    w = wrap(w + y * z);
  };
  mix();
  [x, y, z, w] = [x ^ (x >> 16n), y ^ (y >> 16n), z ^ (z >> 16n), w ^ (w >> 16n)];
  mix();
  return [x, y, z, w];
}

describe('random numbers by position', () => {
  test('are the published hash of seed, stream, draw and element', () => {
    for (const [seed, stream, draw, element] of [
      [0, 1, 0, 0],
      [4294967295, 7, 123456, 1023],
      [2 ** 31, 3, 99, 5],
    ] as const) {
      const expected = pcg4d(BigInt(seed), BigInt(stream), BigInt(draw), BigInt(element));
      expect(at(seed, stream, draw, element)).toEqual(expected.map((word) => (Number(word) + 0.5) / 2 ** 32));
    }
  });

  test('differ from stream to stream, draw to draw and seed to seed', () => {
    const seen = new Set<number>();
    let drawn = 0;
    for (const stream of Object.values(STREAMS)) {
      for (let seed = 0; seed < 5; seed++) {
        for (let draw = 0; draw < 20; draw++) {
          for (const value of at(seed, stream, draw, 0)) {
            seen.add(value);
            drawn++;
          }
        }
      }
    }
    expect(seen.size).toBe(drawn);
  });

  test('lie inside (0, 1) and fill its tenths evenly', () => {
    const n = 200_000;
    const counts = new Array<number>(10).fill(0);
    for (const u of draws(n, { seed: 3, stream: 3, draw: 0 }, ([u0]) => u0)) {
      const tenth = Math.min(9, Math.floor(u * 10));
      counts[tenth] = (counts[tenth] as number) + 1;
    }
    // Pearson's χ² with 9 degrees of freedom exceeds 27.9 once in a thousand seeds.
    const chi = sum(counts.map((count) => (count - n / 10) ** 2 / (n / 10)));
    expect(chi).toBeLessThan(27.9);
  });

  test('are uncorrelated within their four, and from element to element', () => {
    const n = 100_000;
    let within = 0;
    let along = 0;
    for (let i = 0; i < n; i++) {
      const [a, b] = at(9, 4, 2, i);
      const [next] = at(9, 4, 2, i + 1);
      within += (a - 0.5) * (b - 0.5);
      along += (a - 0.5) * (next - 0.5);
    }
    // The mean of n products has standard deviation (1/12)/√n; five of them.
    const allowed = (5 * (1 / 12)) / Math.sqrt(n);
    expect(Math.abs(within / n)).toBeLessThan(allowed);
    expect(Math.abs(along / n)).toBeLessThan(allowed);
  });

  test('of N(0, 1) have its mean, variance and fourth moment', () => {
    const n = 200_000;
    const z = gaussians(n, { seed: 1, stream: 4, draw: 0 });
    const moment = (k: number) => sum(z.map((value) => value ** k)) / n;
    // Five standard errors: Var z = 1, Var z² = 2, Var z⁴ = 96.
    expectClose(moment(1), 0, { absolute: 5 / Math.sqrt(n) });
    expectClose(moment(2), 1, { absolute: 5 * Math.sqrt(2 / n) });
    expectClose(moment(4), 3, { absolute: 5 * Math.sqrt(96 / n) });
  });
});
