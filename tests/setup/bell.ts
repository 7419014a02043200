/** The density of N(m, s), written out: an oracle that owes nothing to src/math. */
export const bell = (x: number, m: number, s: number): number =>
  Math.exp(-0.5 * ((x - m) / s) ** 2) / (s * Math.sqrt(2 * Math.PI));
