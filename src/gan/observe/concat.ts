/** Joins arrays of numbers into one. */
export function concat(...rows: readonly ArrayLike<number>[]): Float32Array {
  const whole = new Float32Array(rows.reduce((total, row) => total + row.length, 0));
  rows.reduce((at, row) => {
    whole.set(row, at);
    return at + row.length;
  }, 0);
  return whole;
}
