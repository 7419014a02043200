/** What the worker tells of a run, and what that makes of it. */
import type { FromWorker } from '../../../src/gan/protocol.ts';
import { changeOfWeight, withChange, withChanges } from '../../../src/notebook/kinds/index.ts';
import { untilOf } from './cell-choices.ts';
import { carriedOut, sent, type Next } from './begin.ts';
import type { Effect } from './effect.ts';
import { broken, diverged } from './failures.ts';
import { isLive, type Live, type Run, type RunCell, type Settings } from './run.ts';
import { appliedStory, scheduleKind, settingsAt, showsSchedule } from './story.ts';

type Of<K extends FromWorker['type']> = Extract<FromWorker, { type: K }>;

export function heard(cell: RunCell, run: Run, message: FromWorker): Next {
  // What an earlier run still says is of no interest.
  if (!isLive(run) || message.type === 'here' || message.run !== run.run) return [run, []];
  switch (message.type) {
    case 'fetching':
      return [{ ...run, fetched: { received: message.received, total: message.total } }, []];
    case 'ready':
      return ready(run, message);
    case 'snapshot':
      return shown(cell, run, message);
    case 'gauges':
      return [run, [{ type: 'gauge', rows: message.rows }]];
    case 'applied':
      return applied(cell, run, message);
    case 'state':
      return turned(run, message);
    case 'checkpoint':
      return saved({ ...run, checkpoint: message.checkpoint }, message);
    case 'inspected':
      return [run, [{ type: 'inspected', inspection: message.inspection }]];
    case 'judged':
      return [run, [{ type: 'judged', judgement: message.judgement }]];
    case 'diverged':
      return diverged(run, message.step);
    case 'failed':
      return broken(cell, run, message);
  }
}

function ready(run: Live, { backend, engine, kernel, reason, unavailable }: Of<'ready'>): Next {
  const placed = { backend, engine, ...(kernel ? { kernel } : {}), reason, unavailable };
  // It comes again when another form of its kernel goes on, and nothing is to be said to it then.
  if (run.placed) return [{ ...run, placed }, []];
  const { fetched: _come, ...rest } = run;
  return carriedOut({ ...rest, placed });
}

/** A moment of the run, with the settings of that moment: it has come to what was scheduled, or gone back before it. */
function shown(cell: RunCell, run: Live, { snapshot }: Of<'snapshot'>): Next {
  const { step } = snapshot;
  const effects: Effect[] = [{ type: 'see', snapshot }];
  // Settings that are still on their way to the worker are newer than any moment.
  const settings = run.pending.length > 0 ? run.settings : settingsAt(cell, run, step);
  const values = differences(run.settings, settings);
  if (values) effects.push({ type: 'adopt', values });
  effects.push({ type: 'draw', following: run.state === 'running' });
  const speed = snapshot.quantities['steps-per-second'];
  return [{ ...run, step, settings, speed }, effects];
}

function differences(before: Settings, after: Settings): Settings | undefined {
  const changed = Object.entries(after).filter(([name, value]) => !Object.is(value, before[name]));
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** The worker has carried out a wish; what that made of the run goes on its schedule, and what was to come is given up. */
function applied(cell: RunCell, before: Live, { wish, event }: Of<'applied'>): Next {
  const change = before.pending.find((one) => one.wish === wish);
  let run: Live = { ...before, pending: before.pending.filter((one) => one.wish > wish) };
  const effects: Effect[] = [];
  if (event) {
    const { step } = event;
    const past = before.schedule.filter((one) => one.step <= step);
    if ('update' in event) run = { ...run, schedule: withChange(past, { step, name: event.update }) };
    else if ('edit' in event) run = { ...run, schedule: withChange(past, changeOfWeight(step, event.edit)) };
    else if (change) {
      // What the worker left is what it had at this step, whatever the controls showed when the wish was sent.
      const left = settingsAt(cell, { settings: change.before, schedule: past }, step);
      run = { ...run, schedule: withChanges(scheduleKind(cell), past, step, left, change.after) };
    }
    effects.push({ type: 'fork-history', step });
    if (showsSchedule(cell)) effects.push({ type: 'adopt', values: { plan: run.schedule } });
  }
  if (run.seeking?.wish !== wish) return [run, effects];
  const { seeking, ...there } = run;
  if (seeking.next === undefined) return [there, effects];
  const [next, effect] = sent(there, { type: 'seek', step: seeking.next });
  return [{ ...next, seeking: { wish: next.lastWish } }, [...effects, effect]];
}

function turned(run: Live, { state }: Of<'state'>): Next {
  if (run.state === 'failed') return [run, []];
  const { step, settings } = run;
  // Where it was to pause by itself, it has.
  const arrived = run.state === 'running' && state === 'paused' && step > 0 && step === untilOf(settings);
  const wish = arrived ? 'pause' : run.wish;
  // A run begins paused; with a wish to go on in sight of the reader that is over before it can be seen.
  const passing = state === 'paused' && wish === 'run' && run.inSight;
  if (passing || state === run.state) return [{ ...run, wish }, []];
  return [{ ...standing(run), wish, state }, [{ type: 'draw', following: false }]];
}

function standing(run: Exclude<Live, { state: 'failed' }>) {
  if (run.state !== 'loading') return run;
  const { fetching: _over, ...begun } = run;
  return begun;
}

function saved(run: Live, { checkpoint }: Of<'checkpoint'>): Next {
  // What diverged is not worth going on with.
  if (run.state === 'failed') return [run, []];
  return [run, [{ type: 'store', stored: { ...appliedStory(run), checkpoint } }]];
}
