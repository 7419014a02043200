/** What the reader and the page ask of a run. */
import { fitsNetworks } from '../../../src/gan/contract/weight-edit.ts';
import { needsRestart } from '../../../src/gan/protocol.ts';
import { tempoOf, untilOf } from './cell-choices.ts';
import { begun, carriedOut, ended, movedOn, sent, type Next } from './begin.ts';
import type { Effect } from './effect.ts';
import { offerOf } from './offer.ts';
import {
  isLive,
  type Begun,
  type Idle,
  type Kept,
  type Run,
  type RunCell,
  type RunWish,
  type Story,
} from './run.ts';
import { isSameSchedule, showsSchedule, storyOf, valuesOf, withSchedule } from './story.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import type { NetworkRequest } from './session-event.ts';

type Values = Readonly<Record<string, unknown>>;

/** A button of the run was pressed. */
export function pressed(cell: RunCell, run: Run, wish: RunWish): Next {
  if (isLive(run) && run.state !== 'failed') {
    const { seeking, ...rest } = run;
    // The last wish counts: a step that was still to be gone back to is none any more.
    return carriedOut({ ...rest, ...(seeking ? { seeking: { wish: seeking.wish } } : {}), wish });
  }
  if (wish === 'pause') return [run, []];
  const { settings, schedule } = run;
  return begun(cell, run, { settings, schedule, wish, from: offerOf(cell, run).here });
}

/** The run that was stored is taken up with its own settings, not those of the address. */
export function goneOn(cell: RunCell, run: Run): Next {
  const { elsewhere } = offerOf(cell, run);
  if (!elsewhere) return [run, []];
  // Where the address pauses is no step of this run.
  const until = cell.parameters['until']?.initial;
  const settings = { ...run.settings, ...elsewhere.settings, ...(until === undefined ? {} : { until }) };
  const story: Story = { settings, schedule: elsewhere.schedule };
  const [next, effects] = begun(cell, run, { ...story, wish: 'run', from: elsewhere });
  return [next, [{ type: 'adopt', values: valuesOf(cell, story) }, ...effects]];
}

/** A preset begins at 0 whatever ran before: its words are about a run from there. */
export const replaced = (cell: RunCell, run: Run, values: Values, wish: RunWish): Next =>
  begun(cell, run, { ...storyOf(cell, values), wish });

/** A run from a file takes the place of the present one, and waits. */
export function opened(
  cell: RunCell,
  run: Run,
  {
    values,
    schedule = [],
    checkpoint,
    course,
  }: { readonly values: Values; readonly schedule?: readonly Change[] } & Kept,
): Next {
  const story = withSchedule(cell, storyOf(cell, values), schedule);
  const from: Kept = { checkpoint, ...(course && { course }) };
  const [next, effects] = begun(cell, run, { ...story, wish: 'pause', from });
  return [next, [{ type: 'adopt', values }, ...effects]];
}

/** How one of many runs is made again: by the same kernel, or its numbers would be rounded otherwise, and at once. */
const AS_MANY = { backend: 'wasm', engine: 'fused', pace: 'full' };

/** One of many runs takes the place of the present one, and is made up to a step. */
export function repeated(cell: RunCell, run: Run, { settings, schedule }: Story, until: number): Next {
  const story: Story = { settings: { ...settings, ...AS_MANY, until }, schedule };
  const [next, effects] = begun(cell, run, { ...story, wish: 'run' });
  // Where no control says where it pauses, the first change by hand lets it go on.
  const shown = Object.entries(valuesOf(cell, story)).filter(([name]) => name in cell.parameters);
  return [next, [{ type: 'adopt', values: Object.fromEntries(shown) }, ...effects]];
}

/** Another address, in the same page: its run begins at 0, if there is one. */
export function followed(cell: RunCell, run: Run, values: Values): Next {
  return isLive(run) ? replaced(cell, run, values, run.wish) : set(cell, run, values);
}

export function reset(cell: RunCell, run: Run, values: Values): Next {
  const [{ inSight, run: number, lastWish }, over] = ended(run);
  const idle: Idle = {
    state: 'idle',
    ...storyOf(cell, values),
    inSight,
    run: number,
    lastWish,
    fresh: true,
  };
  return [
    idle,
    [...over, { type: 'forget-stored' }, { type: 'forget-history' }, { type: 'draw', following: false }],
  ];
}

/** A control was moved: what that asks of the run depends on what it changes. */
export function set(cell: RunCell, run: Run, values: Values): Next {
  const story = storyOf(cell, values);
  const { settings } = story;
  const schedule = showsSchedule(cell) ? story.schedule : run.schedule;
  if (!isLive(run)) return [{ ...run, settings, schedule }, []];
  if (!isSameSchedule(cell, schedule, run.schedule))
    return begun(cell, run, { settings, schedule, wish: run.wish });

  const differs = (name: string): boolean => settings[name] !== run.settings[name];
  const [before, config] = [cell.config(run.settings), cell.config(settings)];
  const changed = JSON.stringify(before) !== JSON.stringify(config);
  if (needsRestart(before, config) || differs('start')) {
    // The same experiment in another world. Where nobody sees a schedule, none may go on working.
    return begun(cell, run, { settings, schedule: showsSchedule(cell) ? schedule : [], wish: run.wish });
  }
  if (run.state === 'failed' && changed) {
    // What it failed by may be on the schedule: the reader means the settings as they are shown.
    return begun(cell, run, { settings, schedule: [], wish: run.wish });
  }
  const after = { ...run, settings };
  if (run.state === 'loading' && run.fetching) return [after, []];
  const [next, effects] = told(cell, after, run, changed);
  if (!differs('backend') && !differs('engine')) return [next, effects];
  const [moved, more] = movedOn(cell, next, undefined);
  return [moved, [...effects, ...more]];
}

/** Tells the worker of what changes on the way. */
function told<R extends Begun & Run>(
  cell: RunCell,
  after: R,
  before: Begun,
  changed: boolean,
): readonly [R, readonly Effect[]] {
  let next = after;
  let effect: Effect;
  const effects: Effect[] = [];
  const { settings } = after;
  if (tempoOf(settings) !== tempoOf(before.settings)) {
    [next, effect] = sent(next, { type: 'tempo', tempo: tempoOf(settings) });
    effects.push(effect);
  }
  if (untilOf(settings) !== untilOf(before.settings)) {
    [next, effect] = sent(next, { type: 'until', until: untilOf(settings) });
    effects.push(effect);
  }
  if (changed) {
    [next, effect] = sent(next, { type: 'configure', config: cell.config(settings) });
    const change = { wish: next.lastWish, before: before.settings, after: settings };
    next = { ...next, pending: [...next.pending, change] };
    effects.push(effect);
  }
  return [next, effects];
}

/** Back, or forward again, to a step that the run has been at. One return is under way at a time, and the last counts. */
export function sought(run: Run, step: number): Next {
  if (!isLive(run) || !run.placed) return [run, []];
  if (run.seeking) return [{ ...run, wish: 'pause', seeking: { ...run.seeking, next: step } }, []];
  const [next, effect] = sent(run, { type: 'seek', step });
  return [{ ...next, wish: 'pause', seeking: { wish: next.lastWish } }, [effect]];
}

/**
 * What is asked of the networks as they stand: their inner life, or another value for a weight that they have. Where there is
 * no run to look into, one begins, and waits.
 */
export function asked(cell: RunCell, run: Run, request: NetworkRequest): Next {
  if (run.state === 'idle' && request.type !== 'edit') {
    const { settings, schedule } = run;
    return begun(cell, run, { settings, schedule, wish: 'pause', from: offerOf(cell, run).here });
  }
  if (!isLive(run) || !run.placed) return [run, []];
  if (request.type === 'edit' && !fitsNetworks(request.edit, cell.config(run.settings)))
    return [run, [{ type: 'say', notice: { kind: 'no-weight' } }]];
  const [next, effect] = sent(run, request);
  return [next, [effect]];
}

/** A link to a run leads to the step that it is at. */
export function copied(cell: RunCell, run: Run): Next {
  if (!cell.past || !isLive(run) || run.step === 0) return [run, []];
  const until = run.step;
  return [{ ...run, settings: { ...run.settings, until } }, [{ type: 'adopt', values: { until } }]];
}

/** A run that nobody can see waits, and goes on when it is seen. */
export function seen(run: Run, inSight: boolean): Next {
  const next = { ...run, inSight };
  if (inSight === run.inSight || !isLive(next) || next.wish !== 'run' || next.state === 'failed')
    return [next, []];
  return carriedOut(next);
}
