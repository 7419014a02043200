/** A probability distribution on the plane, by its masses in cells. */
export interface PlaneLaw {
  /** The masses of the part with a density, border included. */
  readonly mass: Float64Array;
  /** The logarithms of `mass`, finite even where the mass is too small for a double; −∞ for a mass of 0. */
  readonly logMass: Float64Array;
  /** The masses of the part without a density, on curves and points; null if there is none. */
  readonly singular: Float64Array | null;
}

/** Adds the masses of both parts. */
export function totalMass({ mass, singular }: PlaneLaw): Float64Array {
  return singular ? mass.map((m, cell) => m + (singular[cell] as number)) : mass;
}
