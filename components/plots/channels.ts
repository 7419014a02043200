/** Red, green and blue of a computed colour. */
export function channels(colour: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b];
}
