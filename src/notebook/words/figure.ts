/** What stands in the page around every live figure. */
export interface FigureWords {
  readonly reset: string;
  /** On the button of a process. */
  readonly play: string;
  readonly pause: string;
  readonly copyLink: string;
  readonly numbers: string;
  readonly tryThis: string;
  readonly more: string;
  readonly needsScript: string;
  readonly controls: string;
  /** Said where the live part of a figure did not arrive: the one sentence that has to be in the page before it. */
  readonly notArrived: string;
}
