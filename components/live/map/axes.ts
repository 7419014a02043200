/** Pixel ↔ settings: a map of n × n pixels over a window of two rates, both by factors. */

/** From and to a rate. */
export type Range = readonly [number, number];

export interface MapWindow {
  readonly d: Range;
  readonly g: Range;
}

/** A pixel by its column from the left and its row from below. */
export interface Pixel {
  readonly column: number;
  readonly row: number;
}

export interface Rates {
  readonly d: number;
  readonly g: number;
}

/** What a cell's controls can hold. */
const [LEAST, MOST] = [1e-6, 10];
/** The window that a map opens with: the initial rates of every cell lie well within it. */
export const WHOLE: MapWindow = { d: [1e-4, 1], g: [1e-5, 0.1] };
/** In decades. A quarter is narrow enough for pixels that differ by 2%, which three digits cannot tell apart and four can. */
const NARROWEST = 0.25;
/** A pixel narrower than this, in decades, has rates of four digits, others of three, so that neighbours never share one. */
const FINE = 0.03;

const decades = ([lo, hi]: Range): number => Math.log10(hi / lo);

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Returns the rate in the middle of pixel k of n, as a control shows it. */
function rateOf(range: Range, k: number, n: number): number {
  const digits = decades(range) / n < FINE ? 4 : 3;
  return round(range[0] * 10 ** ((decades(range) * (k + 0.5)) / n), digits);
}

/** Returns the settings of a pixel. */
export const ratesAt = ({ d, g }: MapWindow, { column, row }: Pixel, n: number): Rates => ({
  d: rateOf(d, column, n),
  g: rateOf(g, row, n),
});

/** Returns where a rate lies in a range, from 0 to 1; outside it, beyond these. */
export const shareOf = (range: Range, rate: number): number => Math.log10(rate / range[0]) / decades(range);

/** Returns the pixel that rates lie in, or undefined outside the window. */
export function pixelOf({ d, g }: MapWindow, rates: Rates, n: number): Pixel | undefined {
  const [column, row] = [Math.floor(shareOf(d, rates.d) * n), Math.floor(shareOf(g, rates.g) * n)];
  const within = (k: number): boolean => k >= 0 && k < n;
  return within(column) && within(row) ? { column, row } : undefined;
}

/** A range of so many decades about a rate, moved to where controls can follow. */
function about(middle: number, wide: number): Range {
  const span = Math.min(wide, decades([LEAST, MOST]));
  const lo = Math.min(Math.max(Math.log10(middle) - span / 2, Math.log10(LEAST)), Math.log10(MOST) - span);
  return [round(10 ** lo, 4), round(10 ** (lo + span), 4)];
}

/** Returns the window whose sides are `factor` times as wide, about a place; under 1 it shows less, and more of it. */
export function zoomed({ d, g }: MapWindow, centre: Rates, factor: number): MapWindow {
  const wide = (range: Range): number => Math.max(NARROWEST, factor * decades(range));
  return { d: about(centre.d, wide(d)), g: about(centre.g, wide(g)) };
}

/** Returns the rates in the middle of a window. */
export const centreOf = ({ d, g }: MapWindow): Rates => ({
  d: Math.sqrt(d[0] * d[1]),
  g: Math.sqrt(g[0] * g[1]),
});

/** Tells whether a window can still be narrowed. */
export const isNarrowest = ({ d, g }: MapWindow): boolean =>
  Math.max(decades(d), decades(g)) < 1.01 * NARROWEST;

/** Tells whether a window shows all that controls can hold. */
export const isWidest = ({ d, g }: MapWindow): boolean =>
  Math.min(decades(d), decades(g)) > decades([LEAST, MOST]) / 1.01;

/** Lists the rates that an axis names: powers of ten, with 2 and 5 of each where fewer than three lie in the range. */
export function ticksOf(range: Range): number[] {
  const [lo, hi] = range.map(Math.log10) as [number, number];
  const powers = Array.from({ length: Math.ceil(hi) - Math.floor(lo) + 1 }, (_, i) => Math.floor(lo) + i);
  const among = (digits: readonly number[]): number[] =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((rate) => rate >= range[0] * 0.999 && rate <= range[1] * 1.001);
  return (
    [[1], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]].map(among).find(({ length }) => length >= 3) ?? [
      ...range,
    ]
  );
}
