import type { UnitKind } from '../../src/notebook/unit.ts';
import type { ClaimGround, ClaimSource, ClaimVerdict } from '../../src/notebook/words/claim-box.ts';

export type Relation = '=' | '<' | '≤' | '>' | '≥';

/** A number with its name: no number is shown whose label does not say what it is. */
export interface Named<Label extends string = string> {
  /** A key of the labels in the claim's words. */
  readonly label: Label;
  readonly number: number;
  /** The quantity, or the parameter, of the figure of `see` under which this very number can be read there. */
  readonly reads?: string;
}

/** Two numbers that the claim stands or falls with, and how they compare. */
export interface Check<Label extends string = string> {
  readonly value: Named<Label>;
  readonly relation: Relation;
  /** A bare number only where it says all that it is: 0, 1, ½. Whatever was computed has a name. */
  readonly bound: Named<Label> | number;
  /** How far off still counts, for `=`: absolute. Zero where it is not given. */
  readonly tolerance?: number;
  readonly unit?: UnitKind;
  readonly digits?: number;
}

/**
 * A state in which the numbers of the checks can be read: a preset of a figure of the same page, or a state of any figure,
 * given by what differs from its start, which the claim then shows in a frame of its own.
 */
export type See =
  | { readonly figure: string; readonly preset: string }
  | { readonly figure: string; readonly set: Readonly<Record<string, unknown>> };

/**
 * A sentence that tests itself: the same function runs in CI, at build, and in the reader's browser. What it says is in
 * `content/<language>/words/claims`, with a name for each of its numbers.
 */
export interface ClaimDefinition<Label extends string = string, Ground extends ClaimGround = ClaimGround> {
  readonly id: string;
  readonly source: ClaimSource;
  readonly verdict: Ground extends 'refuted' ? 'false' : ClaimVerdict;
  /** `refuted` where the numbers contradict the sentence; else its words say what they show. */
  readonly ground: Ground;
  /** Every one of these holds. */
  checks(): readonly Check<Label>[];
  readonly see: See;
}

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

export function defineClaim<Label extends string, Ground extends ClaimGround>(
  definition: ClaimDefinition<Label, Ground>,
): ClaimDefinition<Label, Ground> {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.id)) {
    throw new RangeError(`id must be lower-case words joined by hyphens; got ${definition.id}`);
  }
  return definition;
}
