import type { Placement } from '../placement/choose-backend.ts';
import { makeSchedule, type Schedule } from './schedule.ts';
import { isPlane } from '../protocol.ts';
import { makeRun, type Run } from './run.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { makeStepStages, type StepStages } from './step-stages.ts';
import type { Choice, RunEvent, Tempo } from '../protocol.ts';

/** The run that a trainer has, and where it stands. */
export interface Current {
  readonly id: number;
  readonly choice: Choice;
  place: Placement;
  run: Run;
  running: boolean;
  tempo: Tempo;
  /** What happens to it on its way. */
  schedule: Schedule;
  readonly timeline: Timeline;
  /** The step that is looked at stage by stage. */
  stages: StepStages;
  /** Where it pauses by itself; 0 for nowhere. */
  until: number;
  /** When the last stretch of training began. */
  began: number;
  /** Whether other places are still to be tried. */
  unsettled: boolean;
  /** When its last checkpoint went out. */
  saved: number;
}

interface Wish extends Pick<Current, 'id' | 'choice' | 'tempo' | 'until'> {
  readonly events: readonly RunEvent[];
}

/** A run at its beginning, or where its checkpoint was taken. */
export async function open(place: Placement, { events, ...wish }: Wish, now: () => number): Promise<Current> {
  const schedule = makeSchedule(events);
  const engine = (await schedule.carryOut(place.engine, place.makeEngine)) ?? place.engine;
  const run = makeRun(engine, now);
  if (place.backend === 'webgl' || place.backend === 'webgpu') await run.warmUp();
  // Another engine rounds otherwise: a run that is gone back in has to be repeated where it was.
  const stays = place.reason.kind === 'first' && isPlane(engine.config);
  return {
    ...wish,
    place: { ...place, engine, ...(stays ? { reason: { kind: 'repeatable' } } : {}) },
    run,
    running: false,
    schedule,
    timeline: makeTimeline(),
    stages: makeStepStages(),
    began: 0,
    saved: 0,
    unsettled: place.reason.kind === 'first' && !stays,
  };
}

/**
 * Whether other places may be tried now: the steps of a trial would run past what is scheduled, past where a pause is
 * wanted, and past a reader who looks at each step or at its stages.
 */
export const mayLeap = ({ unsettled, schedule, until, tempo, stages }: Current): boolean =>
  unsettled && !schedule.pending && until === 0 && stages.atRest && (tempo === 'full' || tempo === 'watch');

/** Keeps the moment to come back to. The line's cells are not gone back in: theirs would be kept for nobody. */
export async function keep({ place: { engine }, timeline, stages }: Current): Promise<void> {
  if (isPlane(engine.config) && stages.atRest && timeline.takes(engine.steps))
    timeline.keep(await engine.checkpoint());
}
