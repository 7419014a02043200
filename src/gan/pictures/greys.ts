/** Rounds pixels in [−1, 1] to the 256 greys of a screen, 255 for ink. */
export const greys = (pixels: Float32Array): Uint8Array =>
  Uint8Array.from(pixels, (x) => Math.round(127.5 * (x + 1)));
