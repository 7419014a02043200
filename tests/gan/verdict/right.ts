/**
 * Whether what is said of a run at a look is right, by the course before and after it and not by the rule that said it.
 *
 * With s the look, W = max(600, s/3), P the looks in [s − W, s], F those in (s, s + W] and A those in [s − W/2, s + W/2];
 * JSD in nats, and in the mean over rows at equal weights. What claims to last is judged by F alone; what tells of the
 * past must not be undone in F; what tells of the present must be true around s, or at s.
 *
 * - *converged* lasts: F's mean is a tenth of log 2 or less, and no more than 0.02 below P's, F's largest is below 0.2;
 *   in nine tenths of F all parts are covered.
 * - *learning*: the ground that was won is kept: F's mean is below that of P's first third, from which the sentence counts, or both are a tenth of log 2
 *   or less, where nothing that counts can be lost.
 * - *worsening*: the ground that was lost stays lost: F's mean is above that of P's first third.
 * - *oscillating* is so now: in A JSD spans 0.05 nats and a third of what it spans in P, or D's accuracy spans 0.1.
 * - *collapsed* is so now: in four fifths of A parts are missing and KL(p_data‖p_g) is above its reverse, and JSD is in
 *   A's second half no more than 15% below what it is in its first.
 * - *vanishing* is so now: at s JSD is above half of log 2 and D is right on nine tenths.
 * - *no-density* is so now: at s JSD is log 2.
 * - *stalled*, “no clear trend”, is the least that can be said, and wrong where a trend is plain: the means of P's thirds
 *   and of F go one way, each time by 0.03 nats and by a quarter of what JSD spans in P (a third on a straight line).
 * - *diverged*: the trainer says it. *not-started* and *starting* claim nothing; but after 1,500 steps that is wrong too.
 *
 * An earlier rule judged all of these by F alone. But whether a chase ends, a sure D lets go or a lost part is found within
 * the next W steps is not to be read off the steps before. This one was written with seeds 1 to 20 of the line and 1 to
 * 13 of the plane in view; seeds from 21 on were held out.
 */
import { meanOf, type GaugeRow } from '../../../src/gan/verdict/course.ts';
import type { VerdictState } from '../../../src/gan/verdict/states.ts';

/** The looks about a look at `step`: P, F and A, and the look itself. */
interface Stretch {
  readonly step: number;
  readonly past: readonly GaugeRow[];
  readonly next: readonly GaugeRow[];
  readonly around: readonly GaugeRow[];
  readonly now: GaugeRow;
}

const CONVERGED = Math.LN2 / 10;

const valuesOf = (rows: readonly GaugeRow[], name: string): number[] =>
  rows.map((row) => row[name] as number);
const meanJs = (rows: readonly GaugeRow[]): number => meanOf(valuesOf(rows, 'js'));
const mostJs = (rows: readonly GaugeRow[]): number => Math.max(...valuesOf(rows, 'js'));
const spanOf = (rows: readonly GaugeRow[], name: string): number =>
  Math.max(...valuesOf(rows, name)) - Math.min(...valuesOf(rows, name));
const shareOf = (rows: readonly GaugeRow[], holds: (row: GaugeRow) => boolean): number =>
  rows.filter(holds).length / rows.length;
const firstHalf = (rows: readonly GaugeRow[]): readonly GaugeRow[] =>
  rows.slice(0, Math.ceil(rows.length / 2));

const firstThird = (rows: readonly GaugeRow[]): readonly GaugeRow[] =>
  rows.slice(0, Math.ceil(rows.length / 3));

const coversAll = (row: GaugeRow): boolean => row['modes'] === row['modes-of'];
const missesMore = (row: GaugeRow): boolean =>
  !coversAll(row) && (row['kl'] as number) > (row['kl-reverse'] as number);

/** Tells whether the means of P's thirds and of F go one way, plainly. */
function hasPlainTrend({ past, next }: Stretch): boolean {
  const third = Math.ceil(past.length / 3);
  const parts = [past.slice(0, third), past.slice(third, -third), past.slice(-third), next];
  const means = parts.map(meanJs);
  const ways = means.slice(1).map((mean, k) => mean - (means[k] as number));
  const plain = Math.max(0.03, spanOf(past, 'js') / 4);
  return ways.every((by) => by >= plain) || ways.every((by) => by <= -plain);
}

const isEarly = ({ step }: Stretch): boolean => step < 1500;

const RIGHT: Readonly<Record<VerdictState, (stretch: Stretch) => boolean>> = {
  'not-started': isEarly,
  starting: isEarly,
  learning: ({ past, next }) =>
    meanJs(next) < meanJs(firstThird(past)) || Math.max(meanJs(next), meanJs(firstThird(past))) <= CONVERGED,
  worsening: ({ past, next }) => meanJs(next) > meanJs(firstThird(past)),
  converged: ({ past, next }) =>
    meanJs(next) <= CONVERGED &&
    meanJs(past) - meanJs(next) <= 0.02 &&
    mostJs(next) < 0.2 &&
    shareOf(next, coversAll) >= 0.9,
  collapsed: ({ around }) =>
    meanJs(around.slice(around.length >> 1)) >= 0.85 * meanJs(firstHalf(around)) &&
    shareOf(around, missesMore) >= 0.8,
  oscillating: ({ past, around }) =>
    spanOf(around, 'js') >= Math.max(0.05, spanOf(past, 'js') / 3) || spanOf(around, 'accuracy') >= 0.1,
  vanishing: ({ now }) => (now['js'] as number) > Math.LN2 / 2 && (now['accuracy'] as number) >= 0.9,
  'no-density': ({ now }) => (now['js'] as number) > Math.LN2 - 1e-6,
  stalled: (stretch) => !hasPlainTrend(stretch),
  diverged: () => true,
};

/** How far the future of a look reaches that can be judged. */
export const reachOf = (step: number): number => Math.max(600, step / 3);

/** Tells whether a state, said at a step, is right. `rows` go on for `reachOf(step)` beyond it. */
export function isRight(state: VerdictState, step: number, rows: readonly GaugeRow[]): boolean {
  const reach = reachOf(step);
  const within = (from: number, to: number): readonly GaugeRow[] =>
    rows.filter((row) => row.step >= from && row.step <= to);
  const past = within(step - reach, step);
  return RIGHT[state]({
    step,
    past,
    next: within(step, step + reach).filter((row) => row.step > step),
    around: within(step - reach / 2, step + reach / 2),
    now: past.at(-1) as GaugeRow,
  });
}
