import type { UnitWords } from './units.ts';

/** What the map of the game says. Numbers come formatted, rates as a control shows them. */
export interface GameMapWords {
  readonly title: string;
  /** The summary of a map of one's own, under a recorded one. */
  readonly own: string;
  readonly still: { readonly alt: string; readonly caption: (runs: string, steps: string) => string };
  /** What a pixel is, before anything is made. */
  readonly intro: (steps: string) => string;
  readonly controls: string;
  readonly size: string;
  readonly sizes: (side: string, runs: string) => string;
  readonly steps: string;
  readonly colour: string;
  readonly colours: Readonly<Record<'state' | 'js', string>>;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly again: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly open: string;
  /** What it costs, before it starts. */
  readonly cost: (runs: string, steps: string, all: string, workers: number, cores: number) => string;
  readonly progress: Readonly<
    Record<'ready' | 'running' | 'paused' | 'done', (done: string, runs: string) => string>
  >;
  /** How long the rest takes at the pace so far. */
  readonly left: (seconds: number) => string;
  readonly missing: string;
  readonly notLoaded: string;
  readonly cannot: string;
  readonly withoutPlan: string;
  readonly axes: Readonly<Record<'d' | 'g', string>>;
  readonly picture: string;
  readonly keys: string;
  readonly empty: string;
  readonly waiting: string;
  readonly failed: string;
  readonly coarse: string;
  readonly atDivergence: (step: string, last: string) => string;
  readonly reading: Readonly<Record<'d' | 'g' | 'state' | 'js', string>>;
  /** Of the ring. */
  readonly here: string;
  readonly legend: string;
  /** Of an amount with its unit. */
  readonly upTo: (js: string) => string;
  readonly states: Readonly<Record<string, string>>;
  readonly units: UnitWords;
  readonly opened: (steps: string) => string;
}
