/** The least step of 1, 2 or 5 times a power of ten that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

/**
 * Widens a range to whole steps of a round size, so that it holds what is drawn and seldom changes while that moves: a
 * picture whose axes stay is patched. A range of one value becomes one step on either side.
 */
export function niceRange(lo: number, hi: number, parts = 4): readonly [number, number] {
  const step = niceStep(hi > lo ? (hi - lo) / parts : Math.max(Math.abs(hi), 1) / parts);
  // A value on the edge would be drawn on the frame.
  const from = Math.floor(lo / step - 0.05);
  const to = Math.ceil(hi / step + 0.05);
  return [from * step, to * step];
}
