import { makeBareRun, type BareRun } from './bare-run.ts';
import { isLookedAt, stopsOf } from './look-plan.ts';
import { makeObserverCache, type Observer } from './observer-cache.ts';
import { needsRestart } from '../protocol.ts';
import type { TrainingConfig } from '../contract/config.ts';
import type { SweepEnd, SweepRow, SweepTask } from './tasks.ts';
import { lookAt } from '../verdict/verdict.ts';
import type { Snapshot } from '../contract/snapshot.ts';

const rowOf = ({ step, quantities }: Snapshot): SweepRow => {
  const { 'steps-per-second': _clock, ...numbers } = quantities;
  return { ...numbers, step };
};

/**
 * Makes the run of a task, a stretch at a time: each `next` trains up to another stop, and yields the quantities there, or
 * null where nobody looks. It stops where a cell's run stops: before the first step that is not sound. `observers` gives
 * those of other settings, where some come on the way.
 */
export function* sweepRun(
  kernel: WebAssembly.Module,
  { config, steps, looks, events = [], origin }: Omit<SweepTask, 'id'>,
  first: Observer,
  observers: (config: TrainingConfig) => Observer = makeObserverCache(),
): Generator<SweepRow | null, SweepEnd> {
  const isOfThis = origin && !needsRestart(origin.config, config);
  const run = makeBareRun(kernel, config, first.config, isOfThis ? origin : undefined);
  const rows: SweepRow[] = [];
  const stateAt = (end: SweepRow): Pick<SweepEnd, 'state'> =>
    looks === 'late' ? { state: lookAt([...rows, end], run.config.loss).state } : {};
  const toCome = events.toSorted((a, b) => a.step - b.step);
  let { observe } = first;
  /** Lets happen what is due; whether anything was. */
  function happened(): boolean {
    const before = toCome.length;
    for (let event = toCome[0]; event && event.step <= run.steps; event = toCome[0]) {
      run.happen(event);
      if ('config' in event) ({ observe } = observers(event.config));
      toCome.shift();
    }
    return toCome.length < before;
  }
  for (const stop of stopsOf(steps, events)) {
    run.step(stop - run.steps);
    const outputs = run.probe();
    if (!run.isSound(outputs)) {
      const divergedAt = findDivergence(run);
      return {
        quantities: rowOf(observe(run.probe(), 0)),
        divergedAt,
        ...(looks === 'late' && { state: 'diverged' }),
      };
    }
    // As in a cell, what a step came to is what it was before anything happened there.
    const isSeen = isLookedAt(stop, { looks, steps }) && (stop < steps || toCome[0]?.step === stop);
    const row = isSeen ? rowOf(observe(outputs, 0)) : null;
    const present = happened() ? run.probe() : outputs;
    run.mark();
    if (stop === steps) {
      const end = rowOf(observe(present, 0));
      if (row) yield row;
      return { quantities: end, divergedAt: null, ...stateAt(end) };
    }
    if (row) rows.push(row);
    yield row;
  }
  throw new RangeError(`steps must be a whole number above 0; got ${steps}`);
}

/** Takes the same steps again, one by one, up to the last good one, and returns the step after it. */
function findDivergence(run: BareRun): number {
  run.rewind();
  for (;;) {
    run.step(1);
    const diverged = run.steps;
    if (!run.isSound(run.probe())) {
      run.rewind();
      return diverged;
    }
    run.mark();
  }
}
