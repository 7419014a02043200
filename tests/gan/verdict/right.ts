/**
 * Whether what is said of a run at a look is right, by what the run does next and not by the rule that said it. It was
 * written down before any seed was looked at.
 *
 * With s the look, W = max(600, s/3), P the looks in [s − W, s] and F those in (s, s + W], JSD in nats and in the mean
 * over rows at equal weights:
 *
 * - *learning*: F's mean is below P's.
 * - *converged*: F's mean is within 0.02 of P's, or a quarter of it, and F's largest is below 0.2; in nine tenths of F
 *   all parts are covered.
 * - *stalled*: F's mean is within 0.03 of P's, or a quarter of it.
 * - *worsening*: F's mean is above that of P's first half.
 * - *oscillating*: in F JSD spans half of what it spans in P and 0.03 nats at least, or D's accuracy spans 0.1.
 * - *collapsed*: in four fifths of F parts are missing and KL(p_data‖p_g) is above its reverse, and F's mean is no more
 *   than 15% below P's.
 * - *vanishing*: JSD stays above half of log 2 throughout F.
 * - *no-density*: JSD is log 2 throughout F.
 * - *diverged*: the trainer says it. *not-started* and *starting* claim nothing; but after 1,500 steps that is wrong too.
 */
import { meanOf, type GaugeRow } from '../../../src/gan/verdict/course.ts';
import type { VerdictState } from '../../../src/gan/verdict/states.ts';

const js = (rows: readonly GaugeRow[]): number[] => rows.map((row) => row['js'] as number);
const span = (rows: readonly GaugeRow[], name: string): number => {
  const all = rows.map((row) => row[name] as number);
  return Math.max(...all) - Math.min(...all);
};
const shareOf = (rows: readonly GaugeRow[], holds: (row: GaugeRow) => boolean): number =>
  rows.filter(holds).length / rows.length;

/** How far the future of a look reaches that can be judged. */
export const reachOf = (step: number): number => Math.max(600, step / 3);

/** Tells whether a state, said at a step, is right. `rows` go on for `reachOf(step)` beyond it. */
export function isRight(state: VerdictState, step: number, rows: readonly GaugeRow[]): boolean {
  const reach = reachOf(step);
  const past = rows.filter((row) => row.step >= step - reach && row.step <= step);
  const next = rows.filter((row) => row.step > step && row.step <= step + reach);
  const [before, after] = [meanOf(js(past)), meanOf(js(next))];
  switch (state) {
    case 'learning':
      return after < before;
    case 'converged':
      return (
        Math.abs(after - before) <= Math.max(0.02, before / 4) &&
        Math.max(...js(next)) < 0.2 &&
        shareOf(next, (row) => row['modes'] === row['modes-of']) >= 0.9
      );
    case 'stalled':
      return Math.abs(after - before) <= Math.max(0.03, before / 4);
    case 'worsening':
      return after > meanOf(js(past.slice(0, Math.ceil(past.length / 2))));
    case 'oscillating':
      return span(next, 'js') >= Math.max(0.03, span(past, 'js') / 2) || span(next, 'accuracy') >= 0.1;
    case 'collapsed':
      return (
        after >= 0.85 * before &&
        shareOf(
          next,
          (row) =>
            (row['modes'] as number) < (row['modes-of'] as number) &&
            (row['kl'] as number) > (row['kl-reverse'] as number),
        ) >= 0.8
      );
    case 'vanishing':
      return Math.min(...js(next)) > Math.LN2 / 2;
    case 'no-density':
      return Math.min(...js(next)) > Math.LN2 - 1e-6;
    case 'diverged':
      return true;
    case 'not-started':
    case 'starting':
      return step < 1500;
  }
}
