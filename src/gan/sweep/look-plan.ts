import { isGaugeStep, nextGaugeStep } from '../contract/gauge-steps.ts';
import type { Looks } from './tasks.ts';

/** Of the gauge steps those that are looked at where a look costs more than the steps before it, as in the plane: one in so many. */
const ONE_IN = 4;

/** Lists the steps after which a run of so many steps is stopped, ascending: its gauge steps, those at which something happens to it, and its last one. */
export function stopsOf(steps: number, events: readonly { readonly step: number }[] = []): number[] {
  const stops = [0];
  for (let step = nextGaugeStep(0); step < steps; step = nextGaugeStep(step)) stops.push(step);
  if (steps > 0) stops.push(steps);
  const more = events.map(({ step }) => step).filter((step) => step < steps);
  return more.length === 0 ? stops : [...new Set([...stops, ...more])].sort((a, b) => a - b);
}

/** Tells whether the quantities at a stop are computed. */
export function isLookedAt(step: number, looks: Looks): boolean {
  if (!isGaugeStep(step)) return false;
  return looks === 'all' || step % (ONE_IN * (nextGaugeStep(step) - step)) === 0;
}
