/** The slope of f at x, measured: the middle difference over h to either side, off by the order of h². */
export const slope = (f: (x: number) => number, x: number, h: number): number =>
  (f(x + h) - f(x - h)) / (2 * h);
