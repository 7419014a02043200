/** p_data in any dimension: even over a box, or one of some points, with a normal of one width around it. */
export type Sampler =
  | { readonly kind: 'box'; readonly low: number; readonly high: number }
  | { readonly kind: 'points'; readonly points: ArrayLike<number>; readonly spread: number };
