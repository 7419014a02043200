import type { Engine } from '../engines/engine.ts';
import type { RunEvent } from '../protocol.ts';

/** What happens to a run on its way: a run is repeated by its first settings and its schedule alone. */
export interface Schedule {
  /** Whether something is still to come. */
  readonly pending: boolean;
  /** Steps that an engine may take before the next event; Infinity where none comes. */
  readonly room: (step: number) => number;
  /** Lets everything that is due happen to an engine; whether anything was. */
  readonly carryOut: (engine: Engine) => boolean;
  /** Something new happened now: what was scheduled for later is given up. */
  readonly add: (event: RunEvent) => void;
  /** After a return to a step: what came after it is still to come. */
  readonly returnTo: (step: number) => void;
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
    carryOut(engine) {
      const before = done;
      for (let event = all[done]; event && event.step <= engine.steps; event = all[done]) {
        if ('config' in event) engine.configure(event.config);
        else if (event.update === 'd') engine.stepD();
        else engine.stepG();
        done++;
      }
      return done > before;
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
