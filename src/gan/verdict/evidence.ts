import { finiteOf, meanOf, resampled, thirds, turnsOf, type GaugeRow } from './course.ts';
import type { Evidence } from './states.ts';

/** A swing of JSD, in nats, and as a share of its distance from the nearer of its bounds, 0 and log 2: smaller ones come from batches. */
const LEAST_SWING = 0.05;
const SWING_SHARE = 0.35;
/** The same for the covered parts, as a share of all; two parts at least, since one may flicker about the bound of being covered. */
const LEAST_MODE_SWING = 2;
const MODE_SWING_SHARE = 0.25;
/** And for D's accuracy: near log 2 JSD has no room, but a D that is right, then fooled, then right again tells of the same chase. */
const ACCURACY_SWING = 0.25;

/**
 * Counts how often JSD, the count of covered parts or D's accuracy turned back for good, whichever did so most often.
 * How far is for good depends on the mean of JSD in the window that the rows are of.
 */
export function turnsIn(
  rows: readonly GaugeRow[],
  { jsMean, modesOf }: Pick<Evidence, 'jsMean' | 'modesOf'>,
): number {
  const turns = (name: string, swing: number): number =>
    turnsOf(
      finiteOf(rows, name).map(([, y]) => y),
      swing,
    );
  return Math.max(
    turns('js', Math.max(LEAST_SWING, SWING_SHARE * Math.min(jsMean, Math.LN2 - jsMean))),
    turns('modes', Math.max(LEAST_MODE_SWING, MODE_SWING_SHARE * modesOf)),
    turns('accuracy', ACCURACY_SWING),
  );
}

/** Reads the numbers that a verdict rests on. `recent` is the last part of `rows`, its last row the present one. */
export function evidenceOf(rows: readonly GaugeRow[], recent: readonly GaugeRow[]): Evidence {
  const now = recent.at(-1) ?? { step: 0 };
  const { js = NaN, modes = NaN, 'modes-of': modesOf = NaN, value = NaN, criterion = NaN } = now;
  const valuesOf = (name: string): number[] => finiteOf(recent, name).map(([, y]) => y);
  const [all, accuracy] = [valuesOf('js'), valuesOf('accuracy')];
  const even = resampled(recent, 'js');
  const { first, last } = thirds(even);
  const mean = meanOf(even);
  const most = finiteOf(rows, 'push').reduce((top, [, push]) => Math.max(top, push), 0);
  return {
    step: now.step,
    from: recent[0]?.step ?? now.step,
    js,
    jsMean: mean,
    jsBefore: meanOf(first),
    jsAfter: meanOf(last),
    jsLeast: Math.min(...all),
    jsMost: Math.max(...all),
    turns: turnsIn(recent, { jsMean: mean, modesOf }),
    modes,
    modesOf,
    kl: now['kl'] ?? NaN,
    klReverse: now['kl-reverse'] ?? NaN,
    valueMean: meanOf(resampled(recent, 'value')),
    gap: criterion - value,
    gLoss: now['g-loss'] ?? NaN,
    accuracy: now['accuracy'] ?? NaN,
    accuracyLeast: Math.min(...accuracy),
    accuracyMost: Math.max(...accuracy),
    pushShare: most === 0 ? 0 : meanOf(thirds(resampled(recent, 'push')).last) / most,
    sampleJs: now['sample-js'] ?? NaN,
    noiseFloor: now['noise-floor'] ?? NaN,
  };
}
