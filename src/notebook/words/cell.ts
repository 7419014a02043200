/** What a run on pictures says besides: it fetches its data, and takes minutes. It comes with such a cell alone. */
export interface PictureRunWords {
  /** The data did not arrive, or are not as they were packed. */
  readonly dataMissing: string;
  readonly dataDamaged: string;
  /** So many of so many kilobytes. */
  readonly fetching: (received: string, total: string) => string;
  /** Where a run stands on its way to the step where it pauses; `left` is undefined while its speed is not known. */
  readonly wayTo: (step: string, until: string, left: string | undefined) => string;
  readonly seconds: (count: number) => string;
  readonly minutes: (count: number) => string;
  /** Other settings than those of the recorded pictures. */
  readonly unpictured: string;
  readonly notKept: string;
  /** The fold in which a reader tries codes and drawings on the networks of pictures. */
  readonly studio: { readonly title: string; readonly notLoaded: string };
}

/** The words that every training cell shares. */
export interface CellWords {
  /** Of a cell of pictures. */
  readonly pictures?: PictureRunWords;
  readonly run: string;
  readonly pause: string;
  readonly step: string;
  /** The same button, where a step is walked through. */
  readonly stage: string;
  readonly stepD: string;
  readonly stepG: string;
  readonly buttons: string;
  readonly recorded: (step: string) => string;
  /** Before a run of settings that are not the recorded run's. */
  readonly untrained: string;
  /** After a reload, before it is taken up. */
  readonly kept: (step: string) => string;
  /** A run of another story, which is not taken up unasked. */
  readonly goOn: (step: string) => string;
  /** Beside a preset: its change, made in the run that is there. */
  readonly rescue: string;
  readonly states: Readonly<Record<'idle' | 'loading' | 'running' | 'paused' | 'done' | 'failed', string>>;
  readonly on: (backend: string, why: string) => string;
  readonly chosen: string;
  /** The kernel runs on the processor although a graphics card was chosen. */
  readonly inPlaceOf: (kernel: string, backend: string) => string;
  readonly repeatable: string;
  readonly trial: (rates: string) => string;
  readonly fallback: (wanted: string) => string;
  readonly diverged: (step: string) => string;
  readonly noBackend: string;
  readonly internal: string;
  readonly workerLost: string;
  readonly movedOn: (backend: string) => string;
  readonly notLoaded: string;
  readonly noWeight: string;
  /** The fold with the units and weights of both networks. */
  readonly inside: { readonly title: string; readonly notLoaded: string };
  readonly needsScript: string;
  readonly momentLabel: string;
  readonly moment: (step: string, furthest: string) => string;
  /** A pause at a step that the run is past. */
  readonly pausePassed: (until: string, step: string) => string;
  /** The name of the question mark beside a control. */
  readonly helpOf: (label: string) => string;
  readonly helpNotLoaded: string;
  /** What a step costs against one with the first settings: a factor as it is shown, and to the nearest whole number. */
  readonly cost: {
    readonly more: (times: string, whole: number) => string;
    readonly less: (times: string, whole: number) => string;
    readonly same: string;
  };
  /** Of a run that went on from where it was kept: `first` is as far as it can be gone back to. */
  readonly momentSince: (step: string, furthest: string, first: string) => string;
  readonly happening: string;
  readonly stages: string;
  /** The card for many runs at once, whose other words come when it is opened. */
  readonly manyRuns: { readonly title: string; readonly notLoaded: string };
}
