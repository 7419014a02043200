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

/** What is said changes once so many looks in a row have not found it; what is new must have been found by all of them. */
export const LOOKS_IN_A_ROW = 5;

/** What tells of the picture that is shown, and is over as soon as a look does not see it. */
const IN_THE_PICTURE: ReadonlySet<VerdictState> = new Set(['no-density', 'vanishing']);

/**
 * Says what a run is doing: a function of its quantities at its gauge steps (`isGaugeStep`) up to the one that is
 * shown, and so the same however the run was watched.
 *
 * At each gauge step `stateOf` names the state by the window that ends there. What is said stays until five looks in a
 * row have found something else. What all five have found is said then; if they do not agree, that there is no clear
 * trend. While a state stays, its numbers are those of the look that last confirmed it. That a law has no density, or
 * that a gradient has vanished, is seen in the picture itself, and no longer said once a look does not see it. A look
 * that finds it too early to say anything counts for nothing.
 */
export function verdictOf(
  gauges: readonly GaugeRow[],
  { loss, step, diverged = false }: Circumstances,
): Verdict {
  const rows = gauges.filter((row) => Number.isFinite(row['js']));
  const { said } = foldOf(rows, loss);
  if (diverged) return { ...said, state: 'diverged' };
  if (said.state === 'not-started' && (step ?? 0) > 0) return { ...said, state: 'starting' };
  return said;
}

/** What is said after a look, and the looks since then that have found something else. */
interface Fold {
  readonly said: Verdict;
  readonly others: readonly Verdict[];
}

/** A fold with the look that it follows: it holds for a row of which the whole course before is the same. */
interface KeptFold extends Fold {
  readonly before: GaugeRow | undefined;
}

/** The folds of rows that were asked for: a page asks again and again while its run goes on, and each look costs. */
const kept: Readonly<Record<LossName, WeakMap<GaugeRow, KeptFold>>> = {
  minimax: new WeakMap(),
  'non-saturating': new WeakMap(),
  'least-squares': new WeakMap(),
  wasserstein: new WeakMap(),
};

function foldOf(rows: readonly GaugeRow[], loss: LossName): Fold {
  let fold: Fold = { said: { state: 'not-started', evidence: evidenceOf([], []) }, others: [] };
  // From the first row that is not as it was, all that follows is looked at anew.
  let isKnown = true;
  rows.forEach((row, k) => {
    const before = rows[k - 1];
    const known = kept[loss].get(row);
    isKnown &&= known !== undefined && known.before === before;
    if (isKnown && known) {
      fold = known;
      return;
    }
    fold = folded(fold, lookAt(rows.slice(0, k + 1), loss));
    kept[loss].set(row, { ...fold, before });
  });
  return fold;
}

function folded({ said, others }: Fold, found: Verdict): Fold {
  const isAtOnce =
    IN_THE_PICTURE.has(said.state) || (found.state === 'no-density' && said.state === 'starting');
  if (found.state === said.state || said.state === 'not-started' || isAtOnce)
    return { said: found, others: [] };
  if (found.state === 'starting') return { said, others };
  const all = [...others, found].slice(-LOOKS_IN_A_ROW);
  if (all.length === LOOKS_IN_A_ROW && all.every(({ state }) => state === found.state))
    return { said: found, others: [] };
  if (all.length < LOOKS_IN_A_ROW || said.state === 'starting') return { said, others: all };
  return { said: { ...found, state: 'stalled' }, others: all };
}

/** Names the state at the last of the rows by its window alone. */
export function lookAt(rows: readonly GaugeRow[], loss: LossName): Verdict {
  const recent = recentOf(rows);
  const evidence = evidenceOf(rows, recent);
  return { state: stateOf(rows, recent, evidence, loss), evidence };
}
