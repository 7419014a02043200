type ByPlayer = Readonly<Record<'d' | 'g', string>>;

/** What stands under “Inside the networks”: single units and weights, seen and changed. */
export interface InsideWords {
  readonly explain: string;
  /** Where no run is there to look into, and what begins one. */
  readonly none: string;
  readonly begin: string;
  readonly waiting: string;
  readonly networks: ByPlayer;
  /** How the units of a network can be gone through by keys. */
  readonly keys: string;
  /** A layer by its number, the inputs' being 0, and whether it is the last. */
  readonly layer: (layer: number, isLast: boolean) => string;
  /** The same, short enough to stand over its column. */
  readonly head: (layer: number, isLast: boolean) => string;
  readonly unit: (number: number) => string;
  /** The output of D, which is no coordinate. */
  readonly logit: string;
  readonly bias: string;
  /** A unit with the layer that it is in. */
  readonly place: (unit: string, layer: string) => string;
  /** A weight by what it leads from and to, and a bias by its unit; both can be followed by the value. */
  readonly weight: (from: string, to: string) => string;
  readonly biasOf: (unit: string) => string;
  readonly is: (name: string, value: string) => string;
  /** Under the button of a column: the units that it shows, of how many. */
  readonly shown: (first: number, last: number) => string;
  readonly of: (count: number) => string;
  /** The name of that button, with both in it as they are seen. */
  readonly next: (layer: string, shown: string) => string;
  /** What a unit answers, from the least to the greatest. */
  readonly range: (low: string, high: string) => string;
  /** V(D, G), and C(G) above which it cannot be. */
  readonly outcome: (value: string, criterion: string) => string;
  readonly fields: {
    readonly legend: string;
    readonly network: string;
    readonly layer: string;
    readonly from: string;
    readonly to: string;
    readonly value: string;
    readonly slider: string;
  };
  readonly back: (value: string) => string;
  readonly refused: (least: string, most: string) => string;
  readonly changed: (name: string, value: string) => string;
}
