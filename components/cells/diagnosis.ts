import type { LossName, PlaneQuantities, PlaneSnapshot } from '../../src/gan/protocol.ts';
import {
  finiteOf,
  meanOf,
  resampled,
  thirds,
  turnsOf,
  varianceOf,
  type CourseRow,
} from './diagnosis-course.ts';

/** What a run can be doing, as far as its gauges tell. */
export const DIAGNOSIS_STATES = [
  'not-started',
  'starting',
  'learning',
  'converged',
  'collapsed',
  'oscillating',
  'vanishing',
  'worsening',
  'stalled',
  'diverged',
  'no-density',
] as const;

export type DiagnosisState = (typeof DIAGNOSIS_STATES)[number];

/** The numbers that speak for the state; those of `from` to `step` are of the recent part of the run. */
export interface Evidence {
  readonly step: number;
  readonly from: number;
  /** Means of JSD over the first and the last third of the recent part, and its extremes there. */
  readonly jsBefore: number;
  readonly jsAfter: number;
  readonly jsLeast: number;
  readonly jsMost: number;
  /** How often JSD, the count of covered parts or D's accuracy, whichever most often, turned back for good. */
  readonly turns: number;
  readonly modes: number;
  readonly modesOf: number;
  readonly kl: number;
  readonly klReverse: number;
  readonly value: number;
  /** C(G) − V: what a better D would still see. */
  readonly gap: number;
  readonly gLoss: number;
  readonly accuracy: number;
  readonly accuracyLeast: number;
  readonly accuracyMost: number;
  /** G's push now over the largest of the run. */
  readonly pushShare: number;
  readonly sampleJs: number;
  readonly noiseFloor: number;
}

export interface Diagnosis {
  readonly state: DiagnosisState;
  readonly loss: LossName;
  readonly evidence: Evidence;
}

/** A trend in fewer rows is a trend in noise. */
export const FEWEST_ROWS = 10;
/** Before so many steps even a run that goes well has hardly moved: a reader may walk it step by step. */
export const FEWEST_STEPS = 200;
/** The recent part of a run: long enough to hold a trend, short enough to have left the beginning behind. */
const RECENT_SHARE = 1 / 3;
/**
 * JSD moves when the first and the last third of the recent part differ by this share and this many nats, and by so many
 * standard deviations inside the thirds: batches alone shake it by less, and a straight line has nearly seven.
 */
const TREND_SHARE = 0.08;
const LEAST_TREND = 0.004;
const TREND_NOISE = 1.5;
/** In nats, a seventh of log 2: two samples of 400 points of the data themselves read about as far apart. */
export const CONVERGED_JS = 0.1;
/** How far V may be from −log 4: C(G) is 2 · JSD above it, so as much is owed to JSD alone. */
const CONVERGED_VALUE = 2 * CONVERGED_JS;
/** KL(p_data‖p_g) counts as large from here, and only where it is so many times the reverse: what is missing outweighs what is wrong. */
const LARGE_KL = 0.5;
const KL_RATIO = 1.5;
/** p_g that sits on one of n equal parts just as the data do has KL(p_g‖p_data) = log n; a tighter heap, or a bridge between parts, has up to so much more. */
const INSIDE_SLACK = 2;
/** One snapshot may catch a run in passing: so large a share of the recent rows has to say the same. */
const LASTING_SHARE = 0.8;
/** A swing of JSD, in nats, and as a share of its distance from the nearer of its bounds, 0 and log 2: smaller ones come from batches. */
const LEAST_SWING = 0.05;
const SWING_SHARE = 0.35;
/** The same for the covered parts, as a share of all; one part at least. */
const MODE_SWING_SHARE = 0.25;
/** And for D's accuracy: near log 2 JSD has no room, but a D that is right, then fooled, then right again tells of the same chase. */
const ACCURACY_SWING = 0.25;
/** Up and down, and up and down again. */
const LEAST_TURNS = 4;
/** So many are no accident of a run that drifts. */
const MANY_TURNS = 5;
/** D is nearly always right, and JSD nearly at its bound. */
export const SURE_ACCURACY = 0.95;
export const NEAR_BOUND = 0.8 * Math.LN2;
/** A push is gone at a tenth of what it was; or when the minimax loss is so near to its bound 0 that the fakes' D(x) is under 0.1 in the mean, where the non-saturating loss would push nine times as hard or more. */
export const TINY_PUSH = 0.1;
export const TINY_LOSS = 0.1;

/** A float's dust around log 2 and around a whole mass. */
const DUST = 1e-6;

export interface Circumstances {
  readonly loss: LossName;
  /** Whether the trainer said so. */
  readonly diverged?: boolean;
}

/** Names what a run is doing by its recent course; `latest` is its present state. Rows may be thinned and uneven. */
export function diagnose(
  history: readonly CourseRow[],
  latest: Pick<PlaneSnapshot, 'step' | 'quantities'>,
  circumstances: Circumstances,
): Diagnosis {
  const { step, quantities } = latest;
  const rows = [
    ...history.filter((row) => row.step < step && Number.isFinite(row['js'])),
    { ...quantities, step } as CourseRow,
  ];
  const recent = recentOf(rows, step);
  const evidence = evidenceOf(rows, recent, quantities, step);
  const state = stateOf(evidence, recent, quantities, circumstances);
  return { state, loss: circumstances.loss, evidence };
}

function stateOf(
  evidence: Evidence,
  recent: readonly CourseRow[],
  quantities: PlaneQuantities,
  { loss, diverged = false }: Circumstances,
): DiagnosisState {
  if (diverged) return 'diverged';
  if (evidence.step === 0) return 'not-started';
  if (isSingular(quantities)) return 'no-density';
  if (recent.length < FEWEST_ROWS || evidence.step < FEWEST_STEPS) return 'starting';
  if (hasConverged(evidence, recent, loss)) return 'converged';
  const { jsBefore, jsAfter, jsLeast, jsMost } = evidence;
  const { first, last } = thirds(resampled(recent, 'js'));
  const noise = Math.sqrt((varianceOf(first) + varianceOf(last)) / 2);
  const least = Math.max(LEAST_TREND, TREND_SHARE * jsBefore, TREND_NOISE * noise);
  const change = jsAfter - jsBefore;
  const drift = Math.max(LEAST_TREND, (jsMost - jsLeast) / 2);
  const goesRound = evidence.turns >= LEAST_TURNS && Math.abs(change) <= drift;
  if (goesRound || evidence.turns >= MANY_TURNS) return 'oscillating';
  if (change < -least) return 'learning';
  if (isVanishing(evidence, recent, loss)) return 'vanishing';
  if (lasts(recent, isCollapsed)) return 'collapsed';
  return change > least ? 'worsening' : 'stalled';
}

/** p_g lies on curves or points, where the data have no mass at all: then JSD = log 2 and both KLs are infinite, whatever it looks like. */
export const isSingular = (q: PlaneQuantities): boolean =>
  q.js >= Math.LN2 - DUST && q['kl-reverse'] === Infinity && q['missed-mass'] >= 1 - DUST;

/** With the Wasserstein loss V is that of a critic, which has no reason to end at −log 4. */
function hasConverged(
  { jsAfter, jsMost, modes, modesOf }: Evidence,
  recent: readonly CourseRow[],
  loss: LossName,
): boolean {
  const value = meanOf(thirds(resampled(recent, 'value')).last);
  const near = loss === 'wasserstein' || Math.abs(value + Math.log(4)) <= CONVERGED_VALUE;
  const steady = jsAfter <= CONVERGED_JS && jsMost <= 2 * CONVERGED_JS;
  return steady && modes === modesOf && near;
}

function isVanishing(
  { jsAfter, pushShare }: Evidence,
  recent: readonly CourseRow[],
  loss: LossName,
): boolean {
  const sure = meanOf(resampled(recent, 'accuracy')) >= SURE_ACCURACY;
  const flat = loss === 'minimax' && meanOf(thirds(resampled(recent, 'g-loss')).last) >= -TINY_LOSS;
  return sure && jsAfter >= NEAR_BOUND && (pushShare <= TINY_PUSH || flat);
}

function isCollapsed(row: CourseRow): boolean {
  const { modes = NaN, 'modes-of': modesOf = NaN, kl = NaN, 'kl-reverse': reverse = NaN } = row;
  const isInside = reverse <= Math.log(modesOf) + INSIDE_SLACK;
  return modes < modesOf && isInside && kl >= Math.max(LARGE_KL, KL_RATIO * reverse);
}

/** Whether the last row and most of those before it say so. */
const lasts = (rows: readonly CourseRow[], holds: (row: CourseRow) => boolean): boolean =>
  rows.slice(-1).every(holds) && rows.filter(holds).length >= LASTING_SHARE * rows.length;

/** The last third of the steps, or the last rows where that third has too few. */
function recentOf(rows: readonly CourseRow[], step: number): readonly CourseRow[] {
  const from = step * (1 - RECENT_SHARE);
  const inside = rows.filter((row) => row.step >= from);
  return inside.length >= FEWEST_ROWS ? inside : rows.slice(-FEWEST_ROWS);
}

function evidenceOf(
  rows: readonly CourseRow[],
  recent: readonly CourseRow[],
  now: PlaneQuantities,
  step: number,
): Evidence {
  const js = recent.map((row) => row['js'] as number);
  const { first, last } = thirds(resampled(recent, 'js'));
  const mean = meanOf(js);
  const swing = Math.max(LEAST_SWING, SWING_SHARE * Math.min(mean, Math.LN2 - mean));
  const modes = finiteOf(recent, 'modes').map(([, y]) => y);
  const accuracy = finiteOf(recent, 'accuracy').map(([, y]) => y);
  const modeSwing = Math.max(1, MODE_SWING_SHARE * now['modes-of']);
  const pushes = finiteOf(rows, 'push').map(([, y]) => y);
  const most = Math.max(0, ...pushes);
  return {
    step,
    from: recent[0]?.step ?? step,
    jsBefore: meanOf(first),
    jsAfter: meanOf(last),
    jsLeast: Math.min(...js),
    jsMost: Math.max(...js),
    turns: Math.max(turnsOf(js, swing), turnsOf(modes, modeSwing), turnsOf(accuracy, ACCURACY_SWING)),
    modes: now.modes,
    modesOf: now['modes-of'],
    kl: now.kl,
    klReverse: now['kl-reverse'],
    value: now.value,
    gap: now.criterion - now.value,
    gLoss: now['g-loss'],
    accuracy: now.accuracy,
    accuracyLeast: Math.min(...accuracy),
    accuracyMost: Math.max(...accuracy),
    pushShare: most === 0 ? 0 : meanOf(thirds(resampled(recent, 'push')).last) / most,
    sampleJs: now['sample-js'],
    noiseFloor: now['noise-floor'],
  };
}
