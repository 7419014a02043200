/** A value worked out when it is first asked for, and kept. */
export function memoize(compute: () => number): () => number {
  let value: number | undefined;
  return () => (value ??= compute());
}
