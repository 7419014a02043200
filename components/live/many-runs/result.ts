/** What many runs came to: the courses, their band, and how each ended. */
import { endOf, type SeedEnd } from './ends.ts';
import type { ManyRunsHost } from './host.ts';
import type { Order, RunOfMany } from './many-runs.ts';
import { bandOf, type BandRow, type Point } from './quantiles.ts';

export interface Result {
  readonly order: Order;
  readonly courses: readonly (readonly Point[])[];
  readonly band: readonly BandRow[];
  readonly ends: readonly SeedEnd[];
}

export function resultOf(order: Order, runs: readonly RunOfMany[], told: ManyRunsHost['told']): Result {
  const courses = runs.map(courseOf);
  const { config, events } = told(order.story);
  return {
    order,
    courses,
    band: bandOf(courses),
    ends: runs.flatMap(({ seed, rows, end }) => {
      if (!end) return [];
      const { loss } = events.reduce(
        (last, event) => ('config' in event && event.step <= end.quantities.step ? event.config : last),
        config,
      );
      return [endOf(seed, rows, end, loss)];
    }),
  };
}

function courseOf({ rows, end }: RunOfMany): Point[] {
  const last = end ? [end.quantities] : [];
  return [...rows.filter(({ step }) => step < (end?.quantities.step ?? Infinity)), ...last].map(
    ({ step, js = NaN }): Point => [step, js],
  );
}
