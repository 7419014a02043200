/** Why a training cell is fast, and what the race of its two engines says. */
export interface RaceWords {
  readonly why: string;
  readonly reason: readonly string[];
  readonly engine: string;
  readonly perStep: string;
  readonly measured: string;
  readonly engines: Readonly<Record<'reference' | 'fused', string>>;
  readonly calls: Readonly<Record<'reference' | 'fused', string>>;
  readonly run: string;
  readonly perSecond: string;
  readonly result: (times: string) => string;
}
