import { fitsNetworks } from '../../../src/gan/contract/weight-edit.ts';
import { weightOfChange } from '../../../src/notebook/kinds/index.ts';
import type { BackendName, RunRequest } from '../../../src/gan/protocol.ts';
import { choiceOf, tempoOf, untilOf } from './cell-choices.ts';
import type { Effect } from './effect.ts';
import type { Begun, Kept, Loading, Run, RunCell, RunWish, Story } from './run.ts';
import { isBegun, isLive } from './run.ts';
import { scheduledRun, scheduledValues, settingsAt } from './story.ts';

export type Next = readonly [Run, readonly Effect[]];

/** Sends the worker a wish under the next number. */
export function sent<R extends Begun>(run: R, request: RunRequest): readonly [R, Effect] {
  const wish = run.lastWish + 1;
  return [
    { ...run, lastWish: wish },
    { type: 'post', message: { ...request, run: run.run, wish } },
  ];
}

/** What a run begins with. */
export interface Beginning extends Story {
  readonly wish: RunWish;
  /** Where it goes on; without it, it starts at 0. */
  readonly from?: Kept | undefined;
}

/** Begins another run, whatever was there before. */
export function begun(cell: RunCell, before: Run, beginning: Beginning): Next {
  const { schedule, wish, from } = beginning;
  if (cell.canTrain?.(beginning.settings) === false)
    return [before, [{ type: 'say', notice: { kind: 'invalid' } }]];
  if (contradictsItself(cell, beginning)) return [before, [{ type: 'say', notice: { kind: 'impossible' } }]];
  if (setsAnotherWeight(cell, beginning)) return [before, [{ type: 'say', notice: { kind: 'no-weight' } }]];
  const settings = settingsAt(cell, beginning, from?.checkpoint.step ?? 0);
  const fetching = from === undefined && cell.startFrom !== undefined;
  const [old, over] = ended(before);
  const run: Loading = {
    state: 'loading',
    settings,
    schedule,
    inSight: before.inSight,
    run: before.run + 1,
    lastWish: old.lastWish,
    wish,
    step: from?.checkpoint.step ?? 0,
    fresh: before.fresh === true || isBegun(before),
    ...(from && { checkpoint: from.checkpoint }),
    ...(from?.course && { course: from.course }),
    ...(from?.pictures && { pictures: from.pictures }),
    pending: [],
    dead: isBegun(before) ? before.dead : [],
    fetching,
  };
  const effects: Effect[] = [
    ...over,
    { type: 'restart-history' },
    ...restored(from),
    { type: 'say', notice: undefined },
    { type: 'adopt', values: scheduledValues(cell, { settings, schedule }) },
  ];
  if (fetching) return [run, [...effects, { type: 'fetch-weights', run: run.run, settings }]];
  const [next, start] = started(cell, run);
  return [next, [...effects, start]];
}

/** Whether the settings contradict each other at some step of the schedule. */
const contradictsItself = (cell: RunCell, story: Story): boolean =>
  story.schedule.some(({ step }) => cell.valid?.(settingsAt(cell, story, step)) === false);

/** The course of what a run goes on from is there before its first frame. */
const restored = (from: Kept | undefined): readonly Effect[] =>
  from?.course ? [{ type: 'restore-history', course: from.course, step: from.checkpoint.step }] : [];

/** Whether the schedule sets a weight that the networks do not have. */
function setsAnotherWeight(cell: RunCell, { settings, schedule }: Story): boolean {
  const edits = schedule.flatMap((change) => weightOfChange(change) ?? []);
  if (edits.length === 0) return false;
  const config = cell.config(settings);
  return edits.some((edit) => !fitsNetworks(edit, config));
}

/** Lets the worker give up a run that it has. */
export function ended(run: Run): readonly [Run, readonly Effect[]] {
  if (!isLive(run) || (run.state === 'loading' && run.fetching)) return [run, []];
  const [next, effect] = sent(run, { type: 'dispose' });
  return [next, [effect]];
}

/** Tells the worker of the run: from its last checkpoint, or from its start. */
export function started(cell: RunCell, run: Loading): readonly [Loading, Effect] {
  const { checkpoint, origin, settings, movedTo } = run;
  const { config, events } = scheduledRun(cell, run);
  const choice = choiceOf(settings);
  const common = {
    type: 'start',
    choice: movedTo === undefined ? choice : { ...choice, backend: movedTo },
    tempo: tempoOf(settings),
    until: untilOf(settings),
  } as const;
  if (!checkpoint) {
    const from = origin === undefined ? {} : { checkpoint: origin };
    return sent(run, { ...common, config, schedule: events, ...from });
  }
  // A checkpoint is taken after all that happened at its step.
  const { step } = checkpoint;
  return sent(run, {
    ...common,
    config: cell.config(settingsAt(cell, run, step)),
    schedule: events.filter((event) => event.step > step),
    checkpoint,
  });
}

/** The same run again from its last checkpoint, on another backend or another worker. */
export function movedOn(cell: RunCell, run: Begun, movedTo: BackendName | undefined): Next {
  const { placed: _left, seeking: _given, movedTo: _before, ...kept } = run;
  const loading: Loading = {
    ...kept,
    state: 'loading',
    run: run.run + 1,
    pending: [],
    fetching: false,
    ...(movedTo === undefined ? {} : { movedTo }),
  };
  const effects: Effect[] = [];
  let [next, effect] = started(cell, loading);
  effects.push(effect);
  // Changes that were on their way are sent again, and take place where the run goes on.
  for (const { before, after } of run.pending) {
    [next, effect] = sent(next, { type: 'configure', config: cell.config(after) });
    next = { ...next, pending: [...next.pending, { wish: next.lastWish, before, after }] };
    effects.push(effect);
  }
  return [next, effects];
}

/** Has the worker do what is wanted now: a wish to go on waits while nobody can see the run. */
export function carriedOut<R extends Begun>(run: R): readonly [R, readonly Effect[]] {
  if (!run.placed) return [run, []];
  const { wish } = run;
  if (wish === 'run' || wish === 'pause') {
    const [next, effect] = sent(run, { type: wish === 'run' && run.inSight ? 'run' : 'pause' });
    return [next, [effect]];
  }
  const [next, effect] = sent(run, { type: 'step', part: wish });
  return [{ ...next, wish: 'pause' }, [effect]];
}
