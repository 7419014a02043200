import type { LossName } from '../../../src/gan/protocol.ts';
import { isGaugeStep } from '../../../src/gan/contract/gauge-steps.ts';
import type { SweepEnd, SweepRow } from '../../../src/gan/sweep/tasks.ts';
import { VERDICT_STATES, type VerdictState } from '../../../src/gan/verdict/states.ts';
import { verdictOf } from '../../../src/gan/verdict/verdict.ts';
import { quantile } from './quantiles.ts';

/** Where the run of a seed ended, and what is said of it there. */
export interface SeedEnd {
  readonly seed: number;
  readonly state: VerdictState;
  /** The last step with sound numbers. */
  readonly step: number;
  /** JSD there, in nats. */
  readonly js: number;
}

/** The seeds that ended in one state. */
export interface EndGroup {
  readonly state: VerdictState;
  readonly medianJs: number;
  /** From the smallest JSD to the largest. */
  readonly ends: readonly SeedEnd[];
}

/**
 * Says how a run ended, by the rule and by the rows by which a cell says it of the same run: those of its gauge steps.
 * `loss` is the one in force at the end.
 */
export function endOf(
  seed: number,
  rows: readonly SweepRow[],
  { quantities, divergedAt }: SweepEnd,
  loss: LossName,
): SeedEnd {
  const { step, js = NaN } = quantities;
  // A row of the last step is there already where something happened at it: what was seen there first counts.
  const isNew = isGaugeStep(step) && rows.at(-1)?.step !== step;
  const gauges = isNew ? [...rows, quantities] : rows;
  const { state } = verdictOf(gauges, { loss, step, diverged: divergedAt !== null });
  return { seed, state, step, js };
}

/** Gathers ends by their state: the most frequent state first, of two as frequent ones the earlier in the verdict's list. */
export function groupEnds(ends: readonly SeedEnd[]): readonly EndGroup[] {
  return VERDICT_STATES.flatMap((state): EndGroup[] => {
    const some = ends.filter((end) => end.state === state).sort((a, b) => a.js - b.js);
    return some.length === 0
      ? []
      : [
          {
            state,
            medianJs: quantile(
              some.map(({ js }) => js),
              0.5,
            ),
            ends: some,
          },
        ];
  }).sort((a, b) => b.ends.length - a.ends.length);
}
