import type { ClaimGround } from './claim-box.ts';

/** What a claim says in one language. Texts and labels may hold formulas between dollar signs. */
export interface ClaimWords<Label extends string = string> {
  /** The sentence as it is usually said. */
  readonly claim: string;
  /** What is true instead, or why it holds. */
  readonly truth: string;
  /** The names of the numbers that are compared. */
  readonly labels: Readonly<Record<Label, string>>;
}

/** The same where no number settles the sentence. */
export interface ShownClaimWords<Label extends string = string> extends ClaimWords<Label> {
  /** What the numbers show, and how that speaks to the sentence. */
  readonly shows: string;
}

/**
 * The words that a claim needs: a label for each of its numbers, and `shows` where its ground is that. Labels that are any
 * string at all, because a constant was not written `as const`, are refused.
 */
export type ClaimWordsOf<Claim> = Claim extends {
  readonly ground: infer Ground extends ClaimGround;
  checks(): readonly { readonly value: { readonly label: infer Label extends string } }[];
}
  ? string extends Label
    ? never
    : Ground extends 'shown'
      ? ShownClaimWords<Label>
      : ClaimWords<Label>
  : never;
