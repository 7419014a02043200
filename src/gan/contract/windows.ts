/** The part of the line that a figure shows; mass outside it is kept in two outer bins. */
export const WINDOW: readonly [number, number] = [-6, 6];

/** The interval of both axes in a figure of the plane; mass outside it is kept in a border of outer cells. */
export const PLANE_WINDOW: readonly [number, number] = [-3, 3];
