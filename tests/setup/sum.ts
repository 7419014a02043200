/** Adds up numbers. */
export const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
