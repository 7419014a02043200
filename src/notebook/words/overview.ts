/** The parts of the game in their order: the noise, the generator, what it makes, the data, the discriminator, both losses. */
export const GAME_PARTS = ['z', 'g', 'fake', 'real', 'd', 'd-loss', 'g-loss'] as const;
export type GamePart = (typeof GAME_PARTS)[number];

/** What the drawing of the game says; `Stage` is a stage of a step. */
export interface OverviewWords<Stage extends string> {
  /** The name of the drawing. */
  readonly label: string;
  /** What goes where, while no step is walked through: for those, too, who do not see the wires. */
  readonly flow: string;
  /** The names of the parts, with formulas. */
  readonly names: Readonly<Record<GamePart, string>>;
  /** The same where only text can stand. */
  readonly plain: Readonly<Record<GamePart, string>>;
  /** What a part shows, in a sentence or two. */
  readonly about: Readonly<Record<GamePart, string>>;
  /** A button over a part. */
  readonly enlarge: (name: string) => string;
  readonly close: string;
  /** What happens in a stage, and where the gradient runs. */
  readonly stages: Readonly<Record<Stage, string>>;
  /** Under the network whose weights change in this stage, and under the one whose do not. */
  readonly learns: string;
  readonly held: string;
  /** From the grid of noise to its image. */
  readonly morph: {
    readonly label: string;
    readonly noise: string;
    readonly image: string;
    /** How far, as a percentage. */
    readonly value: (percent: string) => string;
  };
}
