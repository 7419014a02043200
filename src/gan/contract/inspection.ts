/** A player's inner life at one instant: its weights, and what each hidden unit answers. */
export interface PlayerInspection {
  /** The units of all layers, input and output included. */
  readonly sizes: readonly number[];
  /** The weights `[inputs, outputs]`, row by row, and biases of each layer in turn: W₁, b₁, W₂, b₂, … */
  readonly weights: readonly Float32Array[];
  /** For each hidden layer the outputs of its units, unit by unit: `[units, points]` over the points of the inspection. */
  readonly units: readonly Float32Array[];
  /** What the network answers, `[outputs, points]`: the logit of D, the coordinates of a fake of G. */
  readonly outputs: Float32Array;
}

/** Both players at one step. */
export interface Inspection {
  readonly step: number;
  /** Where D's units are evaluated, `[points, dimension]`: the centres of the cells, or of the bins, that a snapshot shows. */
  readonly places: Float32Array;
  /** The noise on which G's units are evaluated: the lattice of a snapshot's manifold, and the like on the line. */
  readonly noise: { readonly rows: number; readonly columns: number; readonly nodes: Float32Array };
  readonly discriminator: PlayerInspection;
  readonly generator: PlayerInspection;
}
