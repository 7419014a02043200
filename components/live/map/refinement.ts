/** In which order the pixels of a map are made, and what a pixel shows before its own run has ended. */
import type { Pixel } from './axes.ts';

/** The sides of the blocks, from coarse to fine: at first there are four by four. */
function blocksOf(n: number): number[] {
  const sides: number[] = [];
  for (let side = Math.max(1, n / 4); side >= 1; side /= 2) sides.push(side);
  return sides;
}

/** The pixel in the middle of a block, by whose run the whole block is drawn first. */
const middleOf = (k: number, side: number): number => k - (k % side) + Math.floor(side / 2);

/** Lists every pixel of an n × n map once, n a power of two from 4 on: those in the middle of large blocks first. */
export function refinement(n: number): Pixel[] {
  const seen = new Set<number>();
  return blocksOf(n).flatMap((side) => {
    const middles = Array.from({ length: n / side }, (_, k) => middleOf(k * side, side));
    return middles.flatMap((row) =>
      middles.flatMap((column) => {
        const key = row * n + column;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ column, row }];
      }),
    );
  });
}

/** Finds what a pixel shows: its own result, or that of the smallest block about it that has one. */
export function shownAt<Result>(
  { column, row }: Pixel,
  n: number,
  at: (pixel: Pixel) => Result | undefined,
): { readonly result: Result; readonly isOwn: boolean } | undefined {
  const own = at({ column, row });
  if (own !== undefined) return { result: own, isOwn: true };
  for (const side of blocksOf(n).reverse()) {
    const result = at({ column: middleOf(column, side), row: middleOf(row, side) });
    if (result !== undefined) return { result, isOwn: false };
  }
  return undefined;
}

/** Lists the pixels that may be drawn by the run of one: the largest block in whose middle it lies. */
export function blockAbout({ column, row }: Pixel, n: number): Pixel[] {
  const side =
    blocksOf(n).find((wide) => middleOf(column, wide) === column && middleOf(row, wide) === row) ?? 1;
  const from = (k: number): number => k - (k % side);
  return Array.from({ length: side ** 2 }, (_, k) => ({
    column: from(column) + (k % side),
    row: from(row) + Math.floor(k / side),
  }));
}
