/** Where a sentence comes from: many say it, or it is a slip of one text that is worth seeing. */
export type ClaimSource = 'common' | 'slip';

export type ClaimVerdict = 'false' | 'true';

/** Whether the numbers contradict the sentence, or show something that speaks to it. */
export type ClaimGround = 'refuted' | 'shown';

/** What the box around every claim says. */
export interface ClaimBoxWords {
  /** Over the sentence, with the verdict beside it. */
  readonly said: Readonly<Record<ClaimSource, string>>;
  readonly verdict: Readonly<Record<ClaimVerdict, string>>;
  /** The heading of the explanation. */
  readonly truth: Readonly<Record<ClaimVerdict, string>>;
  readonly check: string;
  /** Leads to a figure of the page, or opens one in the claim's own box. */
  readonly see: string;
  readonly alone: string;
  readonly atBuild: string;
  /** Takes the place of `atBuild` once the reader's own browser has computed. */
  readonly here: string;
  readonly within: string;
  readonly holds: string;
  readonly fails: string;
  /** After a check in which every comparison held; `count` is how many there are. */
  readonly confirmed: (count: number) => Readonly<Record<ClaimGround, string>>;
  /** After one in which some did not. */
  readonly contradicted: (held: number, count: number) => string;
}
