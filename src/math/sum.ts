/**
 * Sums `term(0) … term(length − 1)` and carries along the rounding error of each addition (Neumaier's variant of Kahan's
 * summation), so that the result is accurate to the last digit or two, however many terms there are. If terms are
 * infinite, the first of them is the sum.
 */
export function compensatedSum(length: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < length; i += 1) {
    const value = term(i);
    if (value === Infinity || value === -Infinity) return value;
    const next = sum + value;
    // The smaller of the two loses digits in the addition; recover them from the sum.
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
