/** A sampler of data in any dimension: uniform on a box, or normals of standard deviation `spread` about random points. */
export type Sampler =
  | { readonly kind: 'box'; readonly low: number; readonly high: number }
  | { readonly kind: 'points'; readonly points: ArrayLike<number>; readonly spread: number };
