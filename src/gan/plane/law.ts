/** A probability law of the plane as far as cells can tell it. */
export interface PlaneLaw {
  /** The part with a density, cell by cell, the border included. */
  readonly mass: Float64Array;
  /** Its logarithm, finite also where the mass is too small for a double; −∞ only where there is none. */
  readonly logMass: Float64Array;
  /** The part without one, which sits on curves and points, by the cell in which it lies; null where there is none. */
  readonly singular: Float64Array | null;
}

/** Both parts together. */
export function totalMass({ mass, singular }: PlaneLaw): Float64Array {
  return singular ? mass.map((m, cell) => m + (singular[cell] as number)) : mass;
}
