import { isGaugeStep, nextGaugeStep } from '../contract/gauge-steps.ts';
import { windowBefore } from '../verdict/rule.ts';
import type { Looks, SweepTask } from './tasks.ts';

/** Of the gauge steps those that are looked at where a look costs more than the steps before it, as in the plane: one in so many. */
const ONE_IN: Readonly<Record<Looks, number>> = { all: 1, some: 4, late: 2 };
/** Before the last window, where the largest push alone is asked for. */
const ONE_IN_EARLY = 8;

/** Lists the steps after which a run of so many steps is stopped, ascending: its gauge steps, those at which something happens to it, and its last one. */
export function stopsOf(steps: number, events: readonly { readonly step: number }[] = []): number[] {
  const stops = [0];
  for (let step = nextGaugeStep(0); step < steps; step = nextGaugeStep(step)) stops.push(step);
  if (steps > 0) stops.push(steps);
  const more = events.map(({ step }) => step).filter((step) => step < steps);
  return more.length === 0 ? stops : [...new Set([...stops, ...more])].sort((a, b) => a - b);
}

/** Tells whether the quantities at a stop are computed. */
export function isLookedAt(step: number, { looks, steps }: Pick<SweepTask, 'looks' | 'steps'>): boolean {
  if (!isGaugeStep(step)) return false;
  const every = looks === 'late' && step < windowBefore(steps) ? ONE_IN_EARLY : ONE_IN[looks];
  return step % (every * (nextGaugeStep(step) - step)) === 0;
}
