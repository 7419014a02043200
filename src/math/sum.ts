/**
 * The sum of `term(0) … term(length − 1)` with the rounding error of each addition carried along
 * (Neumaier's variant of Kahan's summation), so that the result is right to the last digit or two
 * however many terms there are. An infinite term makes the sum infinite.
 */
export function compensatedSum(length: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < length; i += 1) {
    const value = term(i);
    if (value === Infinity || value === -Infinity) return value;
    const next = sum + value;
    // The smaller of the two loses digits in the addition; recover them from what came out.
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
