import { evidenceOf } from './evidence.ts';
import { stateOf, recentOf } from './rule.ts';
import type { GaugeRow } from './course.ts';
import type { LossName } from '../contract/config.ts';
import type { Evidence, VerdictState } from './states.ts';

export interface Circumstances {
  readonly loss: LossName;
  /** The step that is shown, where it is after the last gauge step. */
  readonly step?: number;
  /** Whether the trainer said so. */
  readonly diverged?: boolean;
}

export interface Verdict {
  readonly state: VerdictState;
  /** As it was at the last gauge step at which the run was seen in this state. */
  readonly evidence: Evidence;
}

/** A state is said once so many looks in a row have found it. */
export const LOOKS_IN_A_ROW = 5;

/** States that are facts, not judgements, need no second look. */
const isFact = (state: VerdictState, said: VerdictState): boolean =>
  state === 'no-density' || said === 'not-started';

/**
 * Says what a run is doing: a function of its quantities at its gauge steps (`isGaugeStep`) up to the one that is
 * shown, and so the same however the run was watched.
 *
 * At each gauge step `stateOf` names the state by the window that ends there. What is said changes only when five
 * looks in a row have found one and the same other state; until then it stays, with the numbers of the look that last
 * confirmed it.
 */
export function verdictOf(
  gauges: readonly GaugeRow[],
  { loss, step, diverged = false }: Circumstances,
): Verdict {
  const rows = gauges.filter((row) => Number.isFinite(row['js']));
  let said: Verdict = { state: 'not-started', evidence: evidenceOf([], []) };
  let found: VerdictState[] = [];
  rows.forEach((_, k) => {
    const verdict = lookAt(rows.slice(0, k + 1), loss);
    const { state } = verdict;
    found = found.at(-1) === state ? [...found, state] : [state];
    if (state === said.state || isFact(state, said.state) || found.length >= LOOKS_IN_A_ROW) said = verdict;
  });
  if (diverged) return { ...said, state: 'diverged' };
  if (said.state === 'not-started' && (step ?? 0) > 0) return { ...said, state: 'starting' };
  return said;
}

/** Names the state at the last of the rows by its window alone. */
export function lookAt(rows: readonly GaugeRow[], loss: LossName): Verdict {
  const recent = recentOf(rows);
  const evidence = evidenceOf(rows, recent);
  return { state: stateOf(rows, recent, evidence, loss), evidence };
}
