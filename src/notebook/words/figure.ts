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
}
