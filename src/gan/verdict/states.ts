/** What a run can be doing, as far as its gauges tell. */
export const VERDICT_STATES = [
  'not-started',
  'starting',
  'learning',
  'converged',
  'collapsed',
  'oscillating',
  'vanishing',
  'worsening',
  'stalled',
  'diverged',
  'no-density',
] as const;

export type VerdictState = (typeof VERDICT_STATES)[number];

/** The numbers that speak for a state: those of the gauge step `step`, and of the window `from` … `step` before it. */
export interface Evidence {
  readonly step: number;
  readonly from: number;
  /** JSD at `step`; its mean over the window, over the first and over the last third of it, and its extremes there. */
  readonly js: number;
  readonly jsMean: number;
  readonly jsBefore: number;
  readonly jsAfter: number;
  readonly jsLeast: number;
  readonly jsMost: number;
  /** How often JSD, the count of covered parts or D's accuracy, whichever most often, turned back for good. */
  readonly turns: number;
  readonly modes: number;
  readonly modesOf: number;
  readonly kl: number;
  readonly klReverse: number;
  /** V in the mean over the window. */
  readonly valueMean: number;
  /** C(G) − V: what a better D would still see. */
  readonly gap: number;
  readonly gLoss: number;
  readonly accuracy: number;
  readonly accuracyLeast: number;
  readonly accuracyMost: number;
  /** G's push in the last third of the window over the largest of the run. */
  readonly pushShare: number;
  readonly sampleJs: number;
  readonly noiseFloor: number;
}
