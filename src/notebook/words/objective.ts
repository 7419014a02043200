/** The lines of the objective's map, in their order. */
export const objectiveLines = [
  'game',
  'best-discriminator',
  'two-parts',
  'extra-cost',
  'likelihood',
] as const;

export type ObjectiveLine = (typeof objectiveLines)[number];

/** What each line of the map says in words. */
export type ObjectiveWords = Readonly<Record<ObjectiveLine, string>>;
