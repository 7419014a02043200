import { verdictOf, type Circumstances } from '../../../src/gan/verdict/verdict.ts';
import type { GaugeRow } from '../../../src/gan/verdict/course.ts';
import type { VerdictState } from '../../../src/gan/verdict/states.ts';
import { isRight, reachOf } from './right.ts';

/** What was said of a run, look by look, and at which looks it was wrong, as far as the run's future is known. */
export interface Judged {
  readonly end: VerdictState;
  /** How often what is said changed. */
  readonly changes: number;
  readonly looks: number;
  readonly wrong: readonly { readonly step: number; readonly state: VerdictState }[];
}

export function judge(rows: readonly GaugeRow[], circumstances: Circumstances): Judged {
  const last = rows.at(-1)?.step ?? 0;
  const said = rows.map(({ step }, k) => ({
    step,
    state: verdictOf(rows.slice(0, k + 1), { loss: circumstances.loss }).state,
  }));
  const known = said.filter(({ step }) => step + reachOf(step) <= last);
  return {
    end: verdictOf(rows, circumstances).state,
    changes: said.filter(({ state }, k) => k > 0 && state !== said[k - 1]?.state).length,
    looks: known.length,
    wrong: known.filter(({ step, state }) => !isRight(state, step, rows)),
  };
}
