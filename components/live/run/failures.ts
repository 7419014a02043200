/** What becomes of a run when something breaks. */
import type { FromWorker } from '../../../src/gan/protocol.ts';
import { choiceOf } from './cell-choices.ts';
import { movedOn, type Next } from './begin.ts';
import type { Effect } from './effect.ts';
import { nextBackend } from './fallback-order.ts';
import { isLive, type Failure, type Live, type Run, type RunCell } from './run.ts';
import { appliedStory } from './story.ts';

/** The numbers left the finite; the worker stands at the last good state. */
export const diverged = (run: Live, step: number): Next =>
  given(run, { kind: 'diverged', step }, true, [{ type: 'forget-stored' }, { type: 'end-history' }]);

export function broken(cell: RunCell, run: Live, message: Extract<FromWorker, { type: 'failed' }>): Next {
  const { code, detail } = message;
  const backend = run.placed?.backend;
  // A card that goes away may also be noticed by an error of whatever was asked of it next.
  if (code === 'internal' && (backend === 'webgl' || backend === 'webgpu')) {
    const [next, effects] = workerLost(cell, run, run.run);
    return [next, [{ type: 'replace-worker' }, ...effects]];
  }
  // The data may come at another try, and the run is not to blame.
  if (code === 'no-data' || code === 'bad-data')
    return abandoned(run, { kind: 'no-data', damaged: code === 'bad-data' });
  if (code === 'not-loaded') return abandoned(run, { kind: 'not-loaded' });
  const failure: Failure = code === 'no-backend' ? { kind: 'no-backend' } : { kind: 'internal', detail };
  // What failed before it was anywhere is over, and not to be waited for.
  return given(run, failure, backend !== undefined, [{ type: 'forget-stored' }]);
}

/** Ends a run that is to blame itself: it cannot be gone on with. */
const given = (run: Live, failure: Failure, live: boolean, effects: readonly Effect[]): Next => [
  { ...run, state: 'failed', wish: 'pause', failure, live },
  [...effects, { type: 'say', notice: failure }, { type: 'draw', following: false }],
];

/** Ends a run that is not to blame: it can be gone on with. */
function abandoned(run: Live, failure: Failure): Next {
  const { checkpoint } = run;
  const goesOn = checkpoint !== undefined && checkpoint.step > 0;
  return [
    {
      ...run,
      state: 'failed',
      wish: 'pause',
      failure,
      live: false,
      ...(goesOn ? { stored: { ...appliedStory(run), checkpoint } } : {}),
    },
    [
      { type: 'say', notice: failure },
      { type: 'draw', following: false },
    ],
  ];
}

/** The worker is gone, and with it perhaps a device: the run goes on from its last checkpoint on another. */
export function workerLost(cell: RunCell, run: Run, unanswered: number): Next {
  if (!isLive(run) || (run.state === 'loading' && run.fetching)) return [run, []];
  if (run.state === 'failed') return [{ ...run, live: false }, []];
  // It was an earlier run that it hung at: this one has lost nothing.
  if (unanswered < run.run) return movedOn(cell, run, run.movedTo);
  const { backend: chosen } = choiceOf(run.settings);
  const wanted = run.movedTo ?? (chosen === 'auto' ? undefined : chosen);
  const lost = run.placed?.backend ?? wanted;
  // A backend that was wanted, and that the run was not put on, is not to be had.
  const dead = [...run.dead, lost, wanted].filter((backend) => backend !== undefined);
  const next = lost === undefined ? undefined : nextBackend(dead);
  if (next === undefined) return abandoned({ ...run, dead }, { kind: 'lost' });
  const [moved, effects] = movedOn(cell, { ...run, dead }, next);
  return [
    moved,
    [
      { type: 'cut-history', step: run.checkpoint?.step ?? 0 },
      { type: 'say', notice: { kind: 'moved', backend: next } },
      ...effects,
    ],
  ];
}

/** The worker's code did not arrive, or the weights to start from did not. */
export const notLoaded = (run: Run): Next =>
  isLive(run) ? abandoned(run, { kind: 'not-loaded' }) : [run, []];
