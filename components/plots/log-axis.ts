const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The powers of ten within a domain, at most so many of them and evenly apart. */
export function powersOfTen([lo, hi]: readonly [number, number], most: number): number[] {
  const first = Math.ceil(Math.log10(lo) - 1e-9);
  const last = Math.floor(Math.log10(hi) + 1e-9);
  const stride = Math.max(1, Math.ceil((last - first) / Math.max(1, most - 1)));
  const ticks: number[] = [];
  // From 1 outwards, so that 1 is named if it is there at all.
  for (let k = Math.ceil(first / stride) * stride; k <= last; k += stride) ticks.push(10 ** k);
  return ticks;
}

/** How a power of ten is written: in full while that is short. */
export function powerName(power: number): string {
  const exponent = Math.round(Math.log10(power));
  if (Math.abs(exponent) <= 2) return String(Number(power.toPrecision(3)));
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]);
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}
