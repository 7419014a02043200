// Weights as a file holds them for a start: for each variable its largest size in single precision, and a signed byte for
// each number. A byte tells 255 values apart, which G's pictures do not show.

/** Rounds each variable to 255 even values between minus and plus its largest size. */
export function quantised(weights: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(weights.reduce((total, row) => total + 4 + row.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const row of weights) {
    const largest = Array.from(row).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    view.setFloat32(at, largest, true);
    at += 4;
    for (let i = 0; i < row.length; i++)
      view.setInt8(at++, largest === 0 ? 0 : Math.round(((row[i] as number) / largest) * 127));
  }
  return bytes;
}

/**
 * Reads variables of the given sizes.
 *
 * @throws RangeError if the bytes are not of these sizes, or a size is no number
 */
export function dequantised(bytes: Uint8Array, sizes: readonly number[]): Float32Array[] {
  const length = sizes.reduce((total, size) => total + 4 + size, 0);
  if (bytes.length !== length)
    throw new RangeError(`the length of bytes must be ${length}; got ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  return sizes.map((size) => {
    const largest = view.getFloat32(at, true);
    if (!Number.isFinite(largest)) throw new RangeError(`a size must be finite; got ${largest}`);
    at += 4;
    return Float32Array.from({ length: size }, () => (view.getInt8(at++) / 127) * largest);
  });
}
