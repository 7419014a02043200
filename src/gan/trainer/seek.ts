import type { Placement } from '../placement/choose-backend.ts';
import type { Engine } from '../engines/engine.ts';
import type { Schedule } from './schedule.ts';
import type { Timeline } from './timeline.ts';

/**
 * The run at an earlier step, or again at a later one: from the nearest moment that was kept, by the same steps and the
 * same events, which give the same numbers. Ends the engine of the present; null where nothing was kept.
 */
export async function seek(
  step: number,
  { engine, makeEngine }: Placement,
  timeline: Timeline,
  schedule: Schedule,
): Promise<Engine | null> {
  const moment = timeline.before(step);
  if (!moment) return null;
  engine.dispose();
  let again = makeEngine(moment.config, moment);
  schedule.returnTo(moment.step);
  for (;;) {
    again = (await schedule.carryOut(again, makeEngine)) ?? again;
    const left = step - again.steps;
    if (left <= 0) return again;
    again.step(Math.min(left, schedule.room(again.steps)));
  }
}
