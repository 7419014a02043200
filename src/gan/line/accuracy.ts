/**
 * Computes D's accuracy on inputs of which half are real. D calls an input real if its logit is above zero, fake if it is
 * below, and tosses a coin at zero. `data` and `generator` are the masses of all bins or cells, singular mass included.
 */
export function accuracyOf(
  data: ArrayLike<number>,
  generator: ArrayLike<number>,
  logits: ArrayLike<number>,
): number {
  let right = 0;
  for (let cell = 0; cell < logits.length; cell++) {
    const logit = logits[cell] as number;
    const p = data[cell] as number;
    const q = generator[cell] as number;
    if (logit === 0) right += (p + q) / 2;
    else right += logit > 0 ? p : q;
  }
  return right / 2;
}
