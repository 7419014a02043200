/** Wraps a function of no arguments so that it is called once, when its value is first needed. */
export function memoize(compute: () => number): () => number {
  let value: number | undefined;
  return () => (value ??= compute());
}
