/** What a reader asks both networks of pictures. */
export interface JudgeQuestion {
  /** Codes for G, `[codes, noiseDimension]`. */
  readonly codes: Float32Array;
  /** Pictures for D, `[pictures, PIXELS]`, in [−1, 1]. */
  readonly pictures: Float32Array;
  /** Which of the digits that no step sees D is to judge as well, counted round. */
  readonly heldOut: number;
}

/** What they answer. Greys are from 0, paper, to 255, ink; D's answers are sigmoids of its logits. */
export interface Judgement {
  readonly step: number;
  /** G of the codes, `[codes, PIXELS]`, and D of each. */
  readonly fakes: Uint8Array;
  readonly fakeAnswers: Float32Array;
  /** D of the pictures. */
  readonly answers: Float32Array;
  readonly heldOut: { readonly picture: Uint8Array; readonly label: number; readonly answer: number };
}
