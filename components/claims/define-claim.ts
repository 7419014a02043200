import type { Localized } from '../../src/notebook/language.ts';
import type { UnitKind } from '../../src/notebook/unit.ts';

export type Relation = '=' | '<' | '≤' | '>' | '≥';

/** A number with its name: no number is shown whose label does not say what it is. */
export interface Named {
  /** Formulas between dollar signs. */
  readonly label: Localized;
  readonly number: number;
  /** The quantity, or the parameter, of the figure of `see` under which this very number can be read there. */
  readonly reads?: string;
}

/** Two numbers that the claim stands or falls with, and how they compare. */
export interface Check {
  readonly value: Named;
  readonly relation: Relation;
  /** A bare number only where it says all that it is: 0, 1, ½. Whatever was computed has a name. */
  readonly bound: Named | number;
  /** How far off still counts, for `=`: absolute. Zero where it is not given. */
  readonly tolerance?: number;
  readonly unit?: UnitKind;
  readonly digits?: number;
}

export interface ClaimText {
  /** The sentence as it is usually said. */
  readonly claim: string;
  /** What is true instead, or why it holds; formulas between dollar signs. */
  readonly truth: string;
}

/** Where a sentence comes from: many say it, or it is a slip of one text that is worth seeing. */
export type ClaimSource = 'common' | 'slip';

/**
 * A state in which the numbers of the checks can be read: a preset of a figure of the same page, or a state of any figure,
 * given by what differs from its start, which the claim then shows in a frame of its own.
 */
export type See =
  | { readonly figure: string; readonly preset: string }
  | { readonly figure: string; readonly set: Readonly<Record<string, unknown>> };

interface ClaimBase {
  readonly id: string;
  readonly source: ClaimSource;
  /** Every one of these holds. */
  checks(): readonly Check[];
  readonly see: See;
}

/** The numbers contradict the sentence, so that it is false. */
interface Refuted extends ClaimBase {
  readonly verdict: 'false';
  readonly ground: 'refuted';
  readonly text: Localized<ClaimText>;
}

/** No number settles the sentence; `shows` says in one sentence what these show, and how that speaks to it. */
interface Shown extends ClaimBase {
  readonly verdict: 'false' | 'true';
  readonly ground: 'shown';
  readonly text: Localized<ClaimText & { readonly shows: string }>;
}

/** A sentence that tests itself: the same function runs in CI, at build, and in the reader's browser. */
export type ClaimDefinition = Refuted | Shown;

export const boundOf = ({ bound }: Check): number => (typeof bound === 'number' ? bound : bound.number);

/** Infinite values are equal to themselves; nothing else is compared without a number. */
export function checkHolds(check: Check): boolean {
  const { relation, tolerance = 0 } = check;
  const { number } = check.value;
  const bound = boundOf(check);
  switch (relation) {
    case '=':
      return number === bound || Math.abs(number - bound) <= tolerance;
    case '<':
      return number < bound;
    case '≤':
      return number <= bound;
    case '>':
      return number > bound;
    case '≥':
      return number >= bound;
  }
}

export function defineClaim(definition: ClaimDefinition): ClaimDefinition {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.id)) {
    throw new RangeError(`id must be lower-case words joined by hyphens; got ${definition.id}`);
  }
  return definition;
}
