import { started, type Next } from './begin.ts';
import { notLoaded, workerLost } from './failures.ts';
import { heard } from './messages.ts';
import type { Idle, Loading, Run, RunCell, StoredRun } from './run.ts';
import type { SessionEvent } from './session-event.ts';
import { storyOf } from './story.ts';
import {
  asked,
  copied,
  followed,
  goneOn,
  opened,
  pressed,
  repeated,
  replaced,
  reset,
  seen,
  set,
  sought,
} from './wishes.ts';

/** A cell before anybody has run it: with a run of this tab that was stored, if there is one. */
export function idle(
  cell: RunCell,
  values: Readonly<Record<string, unknown>>,
  stored: StoredRun | undefined,
  inSight = true,
): Idle {
  const nothing = { state: 'idle', ...storyOf(cell, values), inSight, run: 0, lastWish: 0 } as const;
  return stored ? { ...nothing, stored } : nothing;
}

/** What an event makes of a run, and what is to be done because of it. */
export function reduce(cell: RunCell, run: Run, event: SessionEvent): Next {
  switch (event.type) {
    case 'set':
      return set(cell, run, event.values);
    case 'preset':
      return replaced(cell, run, event.values, 'run');
    case 'link':
      return followed(cell, run, event.values);
    case 'press':
      return pressed(cell, run, event.wish);
    case 'go-on':
      return goneOn(cell, run);
    case 'reset':
      return reset(cell, run, event.values);
    case 'ask':
      return asked(cell, run, event.request);
    case 'seek':
      return sought(run, event.step);
    case 'copy-link':
      return copied(cell, run);
    case 'open':
      return opened(cell, run, event);
    case 'repeat':
      return repeated(cell, run, event.story, event.until);
    case 'sight':
      return seen(run, event.inSight);
    case 'weights':
      return fetched(cell, run, event);
    case 'weights-missing':
      return isWaitingFor(run, event) ? notLoaded(run) : [run, []];
    case 'message':
      return heard(cell, run, event.message);
    case 'worker-lost':
      return workerLost(cell, run, event.run);
    case 'worker-missing':
      return workerMissing(run);
  }
}

/** A run whose weights are still fetched has asked no worker for anything. */
const workerMissing = (run: Run): Next =>
  run.state === 'loading' && run.fetching ? [run, []] : notLoaded(run);

type Weights = Extract<SessionEvent, { type: 'weights' }>;

const isWaitingFor = (run: Run, weights: { readonly run: number }): run is Loading =>
  run.state === 'loading' && run.fetching && run.run === weights.run;

/** The weights to start from have come, or there are none but those of the seed. */
function fetched(cell: RunCell, run: Run, weights: Weights): Next {
  // What has to be fetched first may come when nobody wants it any more.
  if (!isWaitingFor(run, weights)) return [run, []];
  const { checkpoint } = weights;
  const origin = checkpoint === undefined ? {} : { origin: checkpoint };
  const [next, effect] = started(cell, { ...run, fetching: false, ...origin });
  return [next, [effect]];
}
