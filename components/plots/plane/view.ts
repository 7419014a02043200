/** What a picture of the plane is made of: the tint of every place, the points, the pushes and the generator's grid. */

/** A probability leans to the data or to the model and is paper at ½; the others grow from paper. */
export type HeatKind = 'probability' | 'density-data' | 'density-model' | 'gap';

/** Numbers for n × n equal cells, row by row from the lowest y, in a row from the lowest x. */
export type Cells = ArrayLike<number>;

/** Points or arrows: x, y, x, y, … */
export type Pairs = ArrayLike<number>;

export interface Heat {
  readonly kind: HeatKind;
  /** What the tint says, as it stands at its scale and over its column: `D`, `p_{data}`. */
  readonly label: string;
  readonly values: Cells;
  /** The values at both ends of the scale; those beyond are drawn as these. */
  readonly low: number;
  readonly high: number;
}

/** The generator on a lattice of noise whose cells have equal mass; one row is a curve. */
export interface Manifold {
  readonly rows: number;
  readonly columns: number;
  readonly points: Pairs;
}

export type Layer = 'heat' | 'manifold' | 'real' | 'fake' | 'push';

/** What stands beside the plane; the table names its columns by them, too. */
export interface PlaneWords {
  readonly real: string;
  readonly fake: string;
  readonly grid: string;
  readonly curve: string;
  readonly push: string;
  /** How many of each lie beyond the picture. */
  readonly outside: (real: number, fake: number) => string;
}

/** What is drawn of a plane, whatever it is called and wherever it stands. */
export interface PlaneLayers {
  readonly heat?: Heat;
  readonly real?: Pairs;
  readonly fake?: Pairs;
  /** For each fake, where and how far it is pushed. */
  readonly push?: Pairs;
  readonly manifold?: Manifold;
  /** Layers that are there and not what is looked at now. */
  readonly dimmed?: readonly Layer[];
  /** Layers that are there and not shown; the table has their numbers all the same. */
  readonly hidden?: readonly Layer[];
}

export interface PlaneView extends PlaneLayers {
  readonly words: PlaneWords;
  readonly window: readonly [lo: number, hi: number];
  /** What else the table says of each place. */
  readonly columns?: readonly { readonly label: string; readonly values: Cells }[];
}
