/** A sampler of data in any dimension: normals of standard deviation `spread` about a random point, or one of a box. */
export type Sampler =
  | { readonly kind: 'box'; readonly low: number; readonly high: number; readonly spread: number }
  | { readonly kind: 'points'; readonly points: ArrayLike<number>; readonly spread: number };
