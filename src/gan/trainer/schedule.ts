import { withWeight } from '../contract/weight-edit.ts';
import type { Engine, MakeEngine } from '../engines/engine.ts';
import type { RunEvent, WeightEdit } from '../protocol.ts';

/** What happens to a run on its way: a run is repeated by its first settings and its schedule alone. */
export interface Schedule {
  /** Whether something is still to come. */
  readonly pending: boolean;
  /** Steps that an engine may take before the next event; Infinity where none comes. */
  readonly room: (step: number) => number;
  /**
   * Lets everything that is due happen to an engine. Returns the engine to go on with, which is another one after a weight
   * was set by hand; null where nothing was due.
   */
  readonly carryOut: (engine: Engine, makeEngine: MakeEngine) => Promise<Engine | null>;
  /** Something new happened now: what was scheduled for later is given up. */
  readonly add: (event: RunEvent) => void;
  /** After a return to a step: what came after it is still to come. */
  readonly returnTo: (step: number) => void;
}

/** Replaces an engine by one that differs in a weight, and is at the same step in all else: checkpoints are exact. */
export async function edited(engine: Engine, makeEngine: MakeEngine, edit: WeightEdit): Promise<Engine> {
  const checkpoint = withWeight(await engine.checkpoint(), edit);
  engine.dispose();
  return makeEngine(checkpoint.config, checkpoint);
}

export function makeSchedule(events: readonly RunEvent[]): Schedule {
  let all = events.toSorted((a, b) => a.step - b.step);
  const upTo = (step: number) => all.filter((event) => event.step <= step).length;
  let done = 0;
  return {
    get pending() {
      return done < all.length;
    },
    room: (step) => (all[done]?.step ?? Infinity) - step,
    async carryOut(engine, makeEngine) {
      const before = done;
      let present = engine;
      for (let event = all[done]; event && event.step <= present.steps; event = all[done]) {
        if ('config' in event) present.configure(event.config);
        else if ('edit' in event) present = await edited(present, makeEngine, event.edit);
        else if (event.update === 'd') present.stepD();
        else present.stepG();
        done++;
      }
      return done > before ? present : null;
    },
    add(event) {
      all = [...all.slice(0, done), event];
      done = all.length;
    },
    returnTo(step) {
      done = upTo(step);
    },
  };
}
