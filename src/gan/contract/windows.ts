/** The part of the line that a figure shows; what lies outside is counted in two outer bins, never dropped. */
export const WINDOW: readonly [number, number] = [-6, 6];

/** The square of the plane that a figure shows; what lies outside is counted in a border of outer cells. */
export const PLANE_WINDOW: readonly [number, number] = [-3, 3];
