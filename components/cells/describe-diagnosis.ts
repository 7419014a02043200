import type { Reader } from '../../src/notebook/figure.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import type { LossName } from '../../src/gan/protocol.ts';
import { NEAR_BOUND } from '../../src/gan/verdict/rule.ts';
import type { Evidence, VerdictState } from '../../src/gan/verdict/states.ts';
import type { Verdict } from '../../src/gan/verdict/verdict.ts';

/** The state of a run in words: its name, what the gauges show of it, and what to try next. */
export interface DiagnosisText {
  readonly name: string;
  readonly seen: string;
  readonly next: string;
}

/** The evidence as a sentence takes it: information carries its unit. */
type Told = Readonly<Record<keyof Evidence, string>>;

/** What decides between two ways to say it. */
interface Signs {
  readonly hasCritic: boolean;
  /** D, not G, is what holds the run up. */
  readonly isWeak: boolean;
  readonly isHardlyPushed: boolean;
  readonly coversAll: boolean;
  /** JSD is so near log 2 that it hardly shows whether the fakes come nearer. */
  readonly isApart: boolean;
}

interface StateWords {
  readonly name: string;
  readonly seen: (told: Told, evidence: Evidence, signs: Signs) => string;
  readonly next: (told: Told, evidence: Evidence, signs: Signs) => string;
}

export type DiagnosisWords = Readonly<Record<VerdictState, StateWords>>;

export type { Evidence };

interface Amounts {
  readonly amount: (nats: number, unit: Unit) => string;
}

/** In nats. From here C(G) − V says that D, not G, is what holds a run up: a D at its best would see so much more. */
const WEAK_D = 0.1;
/** A push of this share of its largest, or less, is what the reader sees in the arrows; else the loss itself says it. */
const SMALL_PUSH = 0.1;

/**
 * Says what a run is doing. The numbers of a sentence are those of the gauge step that it names, which the read-outs
 * show there, or means, which are called so. `loss` is the one in force.
 */
export function describeDiagnosis(
  { state, evidence }: Verdict,
  loss: LossName,
  reader: Reader<Amounts & { readonly diagnosis: DiagnosisWords }>,
): DiagnosisText {
  const { name, seen, next } = reader.say.diagnosis[state];
  const told = toldOf(evidence, reader);
  const signs: Signs = {
    hasCritic: loss === 'wasserstein',
    isWeak: evidence.gap >= WEAK_D,
    isHardlyPushed: evidence.pushShare <= SMALL_PUSH,
    coversAll: evidence.modes === evidence.modesOf,
    isApart: evidence.jsMean >= NEAR_BOUND,
  };
  return { name, seen: seen(told, evidence, signs), next: next(told, evidence, signs) };
}

function toldOf(evidence: Evidence, { say, unit }: Reader<Amounts>): Told {
  const information = (value: number): string => say.amount(value, unit);
  const share = (value: number): string => `${formatNumber(100 * value, 0)}%`;
  return {
    step: formatCount(evidence.step),
    from: formatCount(evidence.from),
    js: information(evidence.js),
    jsMean: information(evidence.jsMean),
    jsBefore: information(evidence.jsBefore),
    jsAfter: information(evidence.jsAfter),
    jsLeast: information(evidence.jsLeast),
    jsMost: information(evidence.jsMost),
    turns: formatCount(evidence.turns),
    modes: formatCount(evidence.modes),
    modesOf: formatCount(evidence.modesOf),
    kl: information(evidence.kl),
    klReverse: information(evidence.klReverse),
    valueMean: information(evidence.valueMean),
    gap: information(evidence.gap),
    // A loss of G is in nats only where it is a logarithm, as the minimax loss is, which alone is told.
    gLoss: information(evidence.gLoss),
    accuracy: share(evidence.accuracy),
    accuracyLeast: share(evidence.accuracyLeast),
    accuracyMost: share(evidence.accuracyMost),
    pushShare: share(evidence.pushShare),
    sampleJs: information(evidence.sampleJs),
    noiseFloor: information(evidence.noiseFloor),
  };
}
