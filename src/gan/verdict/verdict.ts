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

/** What is said changes once so many looks in a row have not found it. */
export const LOOKS_IN_A_ROW = 5;

/**
 * Says what a run is doing: a function of its quantities at its gauge steps (`isGaugeStep`) up to the one that is
 * shown, and so the same however the run was watched.
 *
 * At each gauge step `stateOf` names the state by the window that ends there. What is said stays until five looks in a
 * row have found something else; then it is what most of them found, with the numbers of the last look that did. While
 * it stays, its numbers are those of the look that last confirmed it. A law without a density is a fact, and said at
 * once; a look that finds it too early to say anything counts for nothing.
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
  if (found.state === said.state || found.state === 'no-density' || said.state === 'not-started')
    return { said: found, others: [] };
  if (found.state === 'starting') return { said, others };
  const all = [...others, found];
  return all.length < LOOKS_IN_A_ROW ? { said, others: all } : { said: mostFound(all), others: [] };
}

/** Returns the last of those whose state occurs most often; of two as frequent ones the later. */
function mostFound(all: readonly Verdict[]): Verdict {
  const count = ({ state }: Verdict): number => all.filter((one) => one.state === state).length;
  return all.reduce((most, one) => (count(one) >= count(most) ? one : most));
}

/** Names the state at the last of the rows by its window alone. */
export function lookAt(rows: readonly GaugeRow[], loss: LossName): Verdict {
  const recent = recentOf(rows);
  const evidence = evidenceOf(rows, recent);
  return { state: stateOf(rows, recent, evidence, loss), evidence };
}
