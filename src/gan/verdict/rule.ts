import { meanOf, resampled, thirds, trendOf, type GaugeRow } from './course.ts';
import { turnsIn } from './evidence.ts';
import type { LossName } from '../contract/config.ts';
import type { Evidence, VerdictState } from './states.ts';

/** The steps of a run that are looked at: a third of it, but never fewer, so that no trend is read into a few batches. */
const LEAST_WINDOW = 600;
const WINDOW_SHARE = 1 / 3;
/** Before one window and half of another nothing is said of a run: the first descent is in it, and may well be undone. */
export const FIRST_WORD = 900;
/** A trend in fewer rows is a trend in noise. */
const FEWEST_ROWS = 6;

/**
 * JSD moves if Kendall's τ of its course in the window is so far from 0 (with 24 points without a trend that has a
 * probability of some 5%), and if the first and the last third of the window differ by this share and these nats. Where
 * τ is so clear that nearly all looks are in order, less of a difference will do.
 */
const TREND = 0.3;
const TREND_SHARE = 0.15;
const CLEAR_TREND = 0.6;
const CLEAR_SHARE = 0.05;
const LEAST_TREND = 0.004;
/** So much has to be lost, and by a clear trend, before ground is said to be lost: of smaller rises most are made good within a window. */
export const LOST_GROUND = 0.05;
/** Of a fall or a rise so large a share has to be in its second half, or it is over. */
const LATE_SHARE = 0.25;
/** In nats, a tenth of its bound log 2; and the least value that is no passing one. */
export const CONVERGED_JS = Math.LN2 / 10;
const CONVERGED_MOST = 0.15;
/** In nats: so far apart the first and the last third may be of a run at rest, whatever the order of its looks. */
const REST = 0.015;
/** How far V may be from −log 4 in the mean: C(G) is 2 · JSD above it, so a part is owed to JSD alone. */
const CONVERGED_VALUE = 0.2;
/** KL(p_data‖p_g) counts as large from here, and only where it is so many times the reverse: what is missing outweighs what is wrong. */
const LARGE_KL = 0.5;
const KL_RATIO = 1.5;
/** p_g that sits on one of n equal parts just as the data do has KL(p_g‖p_data) = log n; a tighter heap, or a bridge between parts, has up to so much more. */
const INSIDE_SLACK = 2;
/** One look may catch a run in passing: so large a share of the window has to say the same. */
const LASTING_SHARE = 0.8;
/** Up and down, and up and down again; so many that no drift explains them. */
const LEAST_TURNS = 4;
const MANY_TURNS = 5;
/** So many of them in the window's second half, or the chase is over. */
const LATE_TURNS = 2;
/** A fall among so many turns has to outweigh them. */
const SHAKY_TURNS = 3;
/** D is nearly always right, and JSD nearly at its bound. */
export const SURE_ACCURACY = 0.95;
export const NEAR_BOUND = 0.8 * Math.LN2;
/** A push is gone at a tenth of what it was; or when the minimax loss is so near to its bound 0 that the fakes' D(x) is under 0.1 in the mean, where the non-saturating loss would push nine times as hard or more. */
export const TINY_PUSH = 0.1;
export const TINY_LOSS = 0.1;
/** A float's dust around log 2 and around a whole mass. */
const DUST = 1e-6;

/** Returns the step at which the window begins that ends at a step. */
export const windowBefore = (step: number): number => step - Math.max(LEAST_WINDOW, step * WINDOW_SHARE);

/** Returns the rows of the window that ends at the last row. */
export function recentOf(rows: readonly GaugeRow[]): readonly GaugeRow[] {
  const from = windowBefore(rows.at(-1)?.step ?? 0);
  return rows.filter((row) => row.step >= from);
}

/**
 * Names what a run does by one window of its course alone.
 *
 * - *learning*: JSD falls: τ below −0.3 and the thirds 15% apart, or τ below −0.6 and the thirds 5% apart; and by 0.004
 *   nats at least, of which a quarter lies in its second half. Where it turns back three times, the fall is more than
 *   half of what it spans.
 * - *worsening*: JSD rises so, by 0.05 nats at least, with τ above 0.6.
 * - *converged*: JSD is a tenth of log 2 or less in the mean and never above 0.15 nats; its thirds are within 0.015 nats,
 *   or 15%, and it has no turns; all parts of the data are covered; V is within 0.2 nats of −log 4 in the mean (a
 *   critic's need not be).
 * - *oscillating*: JSD, the covered parts or D's accuracy turn back for good four times, twice of them in the window's
 *   second half, while JSD goes nowhere.
 * - *vanishing*: D is right on 95%, JSD is at four fifths of log 2, in the mean and now, and the push is a tenth of its
 *   largest, or the minimax loss within 0.1 of its bound.
 * - *collapsed*: in four fifths of the window parts are missing, and KL(p_data‖p_g) is large beside its reverse.
 * - *stalled*: none of these. It claims the least, and whatever is doubtful falls to it.
 */
export function stateOf(
  rows: readonly GaugeRow[],
  recent: readonly GaugeRow[],
  evidence: Evidence,
  loss: LossName,
): VerdictState {
  const { step, jsBefore, jsAfter, jsLeast, jsMost, turns } = evidence;
  if (step === 0) return 'not-started';
  if (isSingular(recent.at(-1))) return 'no-density';
  const seen = step - (rows[0]?.step ?? step);
  if (seen < FIRST_WORD || recent.length < FEWEST_ROWS) return 'starting';
  const change = jsAfter - jsBefore;
  const outweighs = Math.abs(change) > Math.max(LEAST_TREND, (jsMost - jsLeast) / 2);
  if (turns >= (outweighs ? MANY_TURNS : LEAST_TURNS) && goesOnTurning(recent, evidence))
    return 'oscillating';
  const course = resampled(recent, 'js');
  const way = directionOf(change, Math.max(jsBefore, jsAfter), course);
  if (way < 0 && (turns < SHAKY_TURNS || outweighs)) return 'learning';
  if (isVanishing(evidence, recent, loss)) return 'vanishing';
  if (lasts(recent, isCollapsed)) return 'collapsed';
  if (isGood(evidence, loss)) return 'converged';
  return way > 0 && change >= LOST_GROUND && trendOf(course) >= CLEAR_TREND ? 'worsening' : 'stalled';
}

/** Tells whether the window's second half has turns too. */
const goesOnTurning = (recent: readonly GaugeRow[], evidence: Evidence): boolean =>
  turnsIn(recent.slice(-Math.ceil(recent.length / 2)), evidence) >= LATE_TURNS;

/** Returns −1 if JSD falls in the window and has not come to rest in it, 1 if it rises so, 0 if it does neither. */
function directionOf(change: number, level: number, course: readonly number[]): number {
  const trend = trendOf(course);
  const share = Math.abs(trend) >= CLEAR_TREND ? CLEAR_SHARE : TREND_SHARE;
  const moves = Math.abs(change) >= Math.max(LEAST_TREND, share * level);
  if (!moves || Math.abs(trend) < TREND || Math.sign(change) !== Math.sign(trend)) return 0;
  const { first, last } = thirds(course);
  const late = meanOf(last) - meanOf(course.slice(first.length, -last.length));
  return late / change < LATE_SHARE ? 0 : Math.sign(change);
}

/** Tells whether p_g lies on curves or points, where the data have no mass at all: then JSD = log 2 and both KLs are infinite, whatever it looks like. */
export const isSingular = (q: Readonly<Record<string, number>> = {}): boolean =>
  (q['js'] ?? NaN) >= Math.LN2 - DUST &&
  q['kl-reverse'] === Infinity &&
  (q['missed-mass'] ?? NaN) >= 1 - DUST;

/** With the Wasserstein loss V is that of a critic, which has no reason to end at −log 4. */
function isGood(
  { jsMean, jsMost, jsBefore, jsAfter, modes, modesOf, valueMean }: Evidence,
  loss: LossName,
): boolean {
  const rests = Math.abs(jsAfter - jsBefore) <= Math.max(REST, TREND_SHARE * jsMean);
  const near = loss === 'wasserstein' || Math.abs(valueMean + Math.log(4)) <= CONVERGED_VALUE;
  return rests && jsMean <= CONVERGED_JS && jsMost <= CONVERGED_MOST && modes === modesOf && near;
}

function isVanishing(
  { js, accuracy, jsMean, pushShare }: Evidence,
  recent: readonly GaugeRow[],
  loss: LossName,
): boolean {
  const sure = Math.min(accuracy, meanOf(resampled(recent, 'accuracy'))) >= SURE_ACCURACY;
  const apart = Math.min(js, jsMean) >= NEAR_BOUND;
  const flat = loss === 'minimax' && meanOf(thirds(resampled(recent, 'g-loss')).last) >= -TINY_LOSS;
  return sure && apart && (pushShare <= TINY_PUSH || flat);
}

function isCollapsed(row: GaugeRow): boolean {
  const { modes = NaN, 'modes-of': modesOf = NaN, kl = NaN, 'kl-reverse': reverse = NaN } = row;
  const isInside = reverse <= Math.log(modesOf) + INSIDE_SLACK;
  return modes < modesOf && isInside && kl >= Math.max(LARGE_KL, KL_RATIO * reverse);
}

/** Tells whether the last row and most of those before it say so. */
const lasts = (rows: readonly GaugeRow[], holds: (row: GaugeRow) => boolean): boolean =>
  rows.slice(-1).every(holds) && rows.filter(holds).length >= LASTING_SHARE * rows.length;
