/** A control that differs between two sets of runs, in words. */
export interface ToldDifference {
  readonly name: string;
  /** Both values, where they are short enough to be read. */
  readonly before?: string;
  readonly after?: string;
}

/** What the card for many runs at once says; it comes when the card is opened. Numbers come as they are shown. */
export interface ManyRunsWords {
  readonly intro: string;
  readonly count: string;
  readonly steps: string;
  /** Of the choice to leave out so many changes on the way. */
  readonly asNow: (changes: number) => string;
  readonly seeds: (first: string, last: string) => string;
  readonly cost: (runs: string, steps: string, total: string, workers: number) => string;
  readonly rateUnknown: string;
  readonly time: (seconds: number, rate: string) => string;
  readonly stepsRefused: (text: string, least: string, most: string) => string;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly keep: string;
  readonly drop: string;
  readonly save: string;
  readonly saveName: string;
  readonly progressName: string;
  readonly states: Readonly<
    Record<'running' | 'paused' | 'done' | 'stopped', (finished: string, all: string) => string>
  >;
  /** Behind how far they are: the seconds that are left, at the rate so far. */
  readonly left: (seconds: number) => string;
  /** No worker can be had, or none gets its code. */
  readonly missing: string;
  /** Seeds whose run could not be made. */
  readonly failed: (seeds: readonly string[]) => string;
  readonly picture: (unit: string) => string;
  readonly pictureHint: string;
  readonly now: string;
  readonly kept: string;
  readonly alone: string;
  readonly step: string;
  readonly median: (set: string) => string;
  readonly low: (set: string) => string;
  readonly high: (set: string) => string;
  /** What is said of a run at its end, by the verdict's states. */
  readonly ends: Readonly<Record<string, string>>;
  readonly table: {
    readonly caption: (set: string, runs: number, steps: string) => string;
    readonly end: string;
    readonly runs: string;
    readonly medianJs: (unit: string) => string;
    readonly all: string;
    /** Before the seeds of a row. */
    readonly seeds: string;
  };
  /** The name of a seed's button. */
  readonly seed: (seed: string, end: string, js: string) => string;
  readonly openHint: string;
  readonly change: string;
  readonly differs: (differences: readonly ToldDifference[]) => string;
  readonly same: string;
  /** What differs where the changes on the way, or the seeds, do. */
  readonly changes: string;
  readonly seedsName: string;
  readonly columns: Readonly<Record<'set' | 'seed' | 'end' | 'step' | 'js', string>>;
}
