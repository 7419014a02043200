import type { Localized } from '../../src/notebook/language.ts';
import type { UnitKind } from '../../src/notebook/unit.ts';

export type Relation = '=' | '<' | '≤' | '>' | '≥';

/** One number that the claim stands or falls with. */
export interface Check {
  /** What the number is; formulas between dollar signs. */
  readonly label: Localized;
  readonly value: number;
  readonly relation: Relation;
  readonly bound: number;
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

/** A sentence that tests itself: the same function runs in CI, at build, and in the reader's browser. */
export interface ClaimDefinition {
  readonly id: string;
  readonly verdict: 'false' | 'true';
  /** Every one of these holds: for a false claim they are what refutes it. */
  checks(): readonly Check[];
  /** Where to see it: a figure of the same page and one of its presets. */
  readonly see?: { readonly figure: string; readonly preset?: string };
  readonly text: Localized<ClaimText>;
}

/** Infinite values are equal to themselves; nothing else is compared without a number. */
export function checkHolds({ value, relation, bound, tolerance = 0 }: Check): boolean {
  switch (relation) {
    case '=':
      return value === bound || Math.abs(value - bound) <= tolerance;
    case '<':
      return value < bound;
    case '≤':
      return value <= bound;
    case '>':
      return value > bound;
    case '≥':
      return value >= bound;
  }
}

export function defineClaim(definition: ClaimDefinition): ClaimDefinition {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.id)) {
    throw new RangeError(`${definition.id}: the id has to be lower-case words joined by hyphens`);
  }
  return definition;
}
