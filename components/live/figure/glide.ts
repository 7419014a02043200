import type { Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { Values } from './shell.ts';

/** How long a figure takes from one state to another, in milliseconds. */
const DURATION = 400;

/** Fast at first, and then slower and slower. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

interface Figure {
  readonly parameters: Parameters;
  valid?(values: Values): boolean;
}

/** Where the parameters of a figure are on their way: what has no values between is there from the start. */
export function valuesBetween(
  { parameters, valid }: Figure,
  from: Values,
  to: Values,
  share: number,
): Values {
  if (share >= 1) return to;
  const entries = Object.entries(to).map(([name, value]): [string, unknown] => {
    const between = parameters[name]?.between;
    const isSame = Object.is(from[name], value);
    return [name, between && !isSame ? between(from[name], value, share) : value];
  });
  const values = Object.fromEntries(entries);
  return valid && !valid(values) ? to : values;
}

/** Whether anything is to be seen of a way from one state to another. */
const isWanted = (): boolean => !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Glide {
  /** Where the figure is going; undefined where it stands. */
  readonly goal: Values | undefined;
  /** Goes from one state to another; at once where nobody would see it or somebody does not want to. */
  readonly go: (from: Values, to: Values) => void;
  /** Ends the way where it leads. */
  readonly finish: () => void;
  readonly stop: () => void;
}

/**
 * Moves a figure's parameters, and never its pixels, so that each picture on the way is a state that was computed. `take`
 * hears of each.
 */
export function makeGlide(figure: Figure, take: (values: Values) => void): Glide {
  let goal: Values | undefined;
  let request = 0;
  const stop = (): void => {
    cancelAnimationFrame(request);
    goal = undefined;
  };
  const finish = (): void => {
    const end = goal;
    stop();
    if (end) take(end);
  };
  return {
    get goal() {
      return goal;
    },
    go(from, to) {
      stop();
      goal = to;
      if (!isWanted()) {
        finish();
        return;
      }
      let start: number | undefined;
      const step = (now: number): void => {
        start ??= now;
        const share = (now - start) / DURATION;
        if (share >= 1) {
          finish();
          return;
        }
        request = requestAnimationFrame(step);
        take(valuesBetween(figure, from, to, eased(share)));
      };
      request = requestAnimationFrame(step);
    },
    finish,
    stop,
  };
}
