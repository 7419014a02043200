import { makeBareRun, type BareRun } from './bare-run.ts';
import { isLookedAt, stopsOf } from './look-plan.ts';
import type { Observer } from './observer-cache.ts';
import type { SweepEnd, SweepRow, SweepTask } from './tasks.ts';
import { lookAt } from '../verdict/verdict.ts';
import type { Snapshot } from '../contract/snapshot.ts';

const rowOf = ({ step, quantities }: Snapshot): SweepRow => {
  const { 'steps-per-second': _clock, ...numbers } = quantities;
  return { ...numbers, step };
};

/**
 * Makes the run of a task, a stretch at a time: each `next` trains up to another gauge step, and yields the quantities
 * there, or null where nobody looks. It stops where a cell's run stops: before the first step that is not sound.
 */
export function* sweepRun(
  kernel: WebAssembly.Module,
  { config, steps, looks }: Omit<SweepTask, 'id'>,
  { config: standing, observe }: Observer,
): Generator<SweepRow | null, SweepEnd> {
  const run = makeBareRun(kernel, config, standing);
  const rows: SweepRow[] = [];
  const stateAt = (end: SweepRow): Pick<SweepEnd, 'state'> =>
    looks === 'late' ? { state: lookAt([...rows, end], config.loss).state } : {};
  for (const stop of stopsOf(steps)) {
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
    run.mark();
    const row = stop === steps || isLookedAt(stop, { looks, steps }) ? rowOf(observe(outputs, 0)) : null;
    if (stop === steps && row) return { quantities: row, divergedAt: null, ...stateAt(row) };
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
