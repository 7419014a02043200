import type { Placement } from '../placement/choose-backend.ts';
import { makeSchedule, type Schedule } from './schedule.ts';
import { isPlane } from '../protocol.ts';
import { makeRun, type Run } from './run.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { makeStepStages, type StepStages } from './step-stages.ts';
import type { Choice, GaugeRow, KernelForm, RunEvent, Snapshot, Tempo } from '../protocol.ts';

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
  /** As what its kernel runs, as the page knows it. */
  kernel: KernelForm | undefined;
  /** How much a step moves its curves. */
  motion: number;
  /** What was seen of it last. */
  last: Snapshot | null;
  /** When a snapshot last went out, and the one after it that has not, since no page could have drawn it yet. */
  shown: number;
  withheld: Snapshot | null;
  /** What is always looked at, and has not gone out. */
  rows: GaugeRow[];
  /** Whether the next run may begin elsewhere, once other places have been tried. */
  unsettled: boolean;
  /** When its last checkpoint went out; −∞ before the first. */
  saved: number;
}

interface Wish extends Pick<Current, 'id' | 'choice' | 'tempo' | 'until'> {
  readonly events: readonly RunEvent[];
}

/** A run at its beginning, or where its checkpoint was taken, before what is due there has happened. */
export async function open(place: Placement, { events, ...wish }: Wish, now: () => number): Promise<Current> {
  const run = makeRun(place.engine, now);
  if (place.backend === 'webgl' || place.backend === 'webgpu') await run.warmUp();
  return {
    ...wish,
    place,
    run,
    running: false,
    schedule: makeSchedule(events),
    timeline: makeTimeline(),
    stages: makeStepStages(),
    began: 0,
    kernel: undefined,
    motion: 0,
    saved: -Infinity,
    shown: -Infinity,
    last: null,
    withheld: null,
    rows: [],
    // Another engine rounds otherwise: a run that is gone back in has to be repeated where it was.
    unsettled: place.reason.kind === 'repeatable' && !isPlane(place.engine.config),
  };
}

/** Keeps the moment to come back to. The line's cells are not gone back in: theirs would be kept for nobody. */
export async function keep({ place: { engine }, timeline, stages }: Current): Promise<void> {
  if (isPlane(engine.config) && stages.atRest && timeline.takes(engine.steps))
    timeline.keep(await engine.checkpoint());
}
