/** What was done and can be taken back, and what was taken back and can be done again; the latest is last. */
export interface Timeline<Step> {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** More steps back than anybody goes. */
const longest = 200;

export const untouched: Timeline<never> = { done: [], undone: [] };

/** Adds a step; what was taken back before it is gone. */
export const withStep = <Step>({ done }: Timeline<Step>, step: Step): Timeline<Step> => ({
  done: [...done, step].slice(-longest),
  undone: [],
});

/** Takes the latest step back; undefined if there is none. */
export function stepBack<Step>({ done, undone }: Timeline<Step>): [Step, Timeline<Step>] | undefined {
  const step = done.at(-1);
  return step === undefined ? undefined : [step, { done: done.slice(0, -1), undone: [...undone, step] }];
}

/** Does the step again that was taken back last; undefined if there is none. */
export function stepForth<Step>({ done, undone }: Timeline<Step>): [Step, Timeline<Step>] | undefined {
  const step = undone.at(-1);
  return step === undefined ? undefined : [step, { done: [...done, step], undone: undone.slice(0, -1) }];
}
