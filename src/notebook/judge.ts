// Judges a typed answer as right, nearly right, a usual slip, or wrong.
import { readAnswerText, readingSentence, type Reading } from './answer.ts';
import { fromUnit, inUnit, type Unit, type UnitKind } from './unit.ts';

/** A wrong answer with a known cause, in nats. */
export interface KnownSlip {
  readonly answer: number;
}

export interface NumberTask {
  /** In nats. */
  readonly answer: number;
  /** The decimals asked for, in the reader's unit; 0 asks for a whole number. */
  readonly decimals: number;
  readonly kind: UnitKind;
  readonly slips?: readonly KnownSlip[];
}

/** The slips that are recognised in every task. */
export const usualSlips = [
  'other-unit',
  'sign',
  'percent',
  'double',
  'half',
  'base-ten',
  'complement',
  'reciprocal',
] as const;

export type UsualSlip = (typeof usualSlips)[number];

export type Verdict =
  | { readonly kind: 'right' | 'unreadable' }
  /** Right, but with fewer decimals than were asked for. */
  | { readonly kind: 'short'; readonly given: number }
  /** Off by no more than a few units of the last decimal that was asked for. */
  | { readonly kind: 'close' }
  | { readonly kind: 'slip'; readonly slip: UsualSlip }
  /** A slip of the task, by its index. */
  | { readonly kind: 'known'; readonly index: number }
  | { readonly kind: 'wrong'; readonly side: 'more' | 'less' };

export interface Judgement {
  readonly verdict: Verdict;
  /** The answer as it was read, if that differs from what was typed. */
  readonly read: string | undefined;
}

const unitWords = /\s*(nats?|bits?|내트|비트)(?:입니다|이다)?[\s.。]*$/i;

interface Answer extends Reading {
  /** In the page's unit. */
  readonly inPageUnit: number;
}

/** Parses a typed answer. A unit after the number overrides the page's, and decides the base of its logarithms. */
function read(typed: string, kind: UnitKind, unit: Unit): Answer | undefined {
  const word = unitWords.exec(typed)?.[1]?.toLowerCase();
  const named: Unit | undefined = word === undefined ? undefined : /^(bit|비)/.test(word) ? 'bits' : 'nats';
  const spoken = named ?? unit;
  const binary = kind === 'bits' || (kind !== 'none' && spoken === 'bits');
  const reading = readAnswerText(typed.replace(unitWords, ''), binary ? Math.log2 : Math.log);
  if (!reading) return undefined;
  // Where everything is in bits, nats are the other unit: a code length of 1.39 nats is 2 bits.
  const foreign = kind === 'bits' && named === 'nats' ? reading.value / Math.LN2 : undefined;
  return { ...reading, inPageUnit: foreign ?? inUnit(fromUnit(reading.value, kind, spoken), kind, unit) };
}

/** Evaluates a typed answer in nats; undefined if it is not a number. */
export function readAnswer(typed: string, kind: UnitKind, unit: Unit): number | undefined {
  const answer = read(typed, kind, unit);
  return answer && fromUnit(answer.inPageUnit, kind, unit);
}

/** The relative error that is allowed for rounding in an expression: one part in 10¹² is no reader's error. */
const rounding = 1e-12;

/** Computes the allowed error: half a unit of the last decimal, so that a rounded value is right; none for a whole number. */
function toleranceOf(answer: number, decimals: number): number {
  const whole = decimals === 0 && Math.abs(answer - Math.round(answer)) < 1e-9;
  return (whole ? 0 : 0.5 * 10 ** -decimals) + rounding * Math.max(1, Math.abs(answer));
}

const near = (given: number, answer: number, tolerance: number): boolean =>
  given === answer || Math.abs(given - answer) <= tolerance;

/** Counts the decimals of a typed number; undefined for an expression. */
function typedDecimals({ text }: Reading): number | undefined {
  const decimals = /^−?\d*(?:\.(\d*))?$/.exec(text);
  return decimals ? (decimals[1]?.length ?? 0) : undefined;
}

/** The inverse of each slip, from the wrong answer to the right one. */
const undone: readonly (readonly [UsualSlip, (given: number) => number])[] = [
  ['sign', (given) => -given],
  ['percent', (given) => given / 100],
  ['percent', (given) => given * 100],
  ['double', (given) => given / 2],
  ['half', (given) => given * 2],
];

function usualSlip(given: number, answer: number, kind: UnitKind, unit: Unit, tolerance: number) {
  const fits = (mended: number): boolean => near(mended, answer, tolerance);
  if (kind !== 'none') {
    const factor = kind === 'root-information' ? Math.sqrt(Math.LN2) : Math.LN2;
    const other = kind === 'bits' || unit === 'bits' ? given / factor : given * factor;
    if (fits(other)) return 'other-unit';
  }
  const found = undone.find(([, mend]) => fits(mend(given)))?.[0];
  if (found) return found;
  if (kind === 'information' && fits(given * Math.LN10)) return 'base-ten';
  if (kind !== 'none') return undefined;
  if (answer > 0 && answer < 1 && fits(1 - given)) return 'complement';
  return fits(1 / given) ? 'reciprocal' : undefined;
}

/** Judges a typed answer in the reader's unit. */
export function judgeNumber(typed: string, task: NumberTask, unit: Unit): Judgement {
  const { kind, decimals } = task;
  const given = read(typed, kind, unit);
  if (!given) return { verdict: { kind: 'unreadable' }, read: undefined };
  return {
    verdict: verdictOn(given, task, unit),
    read: readingSentence(typed.replace(unitWords, ''), given, decimals),
  };
}

function verdictOn(
  given: Answer,
  { answer: nats, decimals, kind, slips = [] }: NumberTask,
  unit: Unit,
): Verdict {
  const answer = inUnit(nats, kind, unit);
  const value = given.inPageUnit;
  const side = { kind: 'wrong', side: answer > value ? 'more' : 'less' } as const;
  if (!Number.isFinite(answer)) return value === answer ? { kind: 'right' } : side;
  const tolerance = toleranceOf(answer, decimals);
  if (near(value, answer, tolerance)) return { kind: 'right' };
  const typed = typedDecimals(given);
  if (
    typed !== undefined &&
    typed > 0 &&
    typed < decimals &&
    value !== 0 &&
    near(value, answer, toleranceOf(answer, typed))
  )
    return { kind: 'short', given: typed };
  const index = slips.findIndex((slip) => near(value, inUnit(slip.answer, kind, unit), tolerance));
  if (index >= 0) return { kind: 'known', index };
  const slip = answer === 0 || value === 0 ? undefined : usualSlip(value, answer, kind, unit, tolerance);
  if (slip) return { kind: 'slip', slip };
  return decimals > 0 && near(value, answer, 4 * tolerance) ? { kind: 'close' } : side;
}
