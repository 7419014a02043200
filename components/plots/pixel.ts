/** Rounds to two decimals of a pixel: more than a screen shows is only weight. */
export const pixel = (place: number): number => Math.round(place * 100) / 100 + 0;
