import type { UsualSlip } from '../judge.ts';

/** What an exercise says to an answer. It comes with the judge, when somebody answers. */
export interface VerdictWords {
  readonly right: string;
  readonly short: (given: number, asked: number) => string;
  readonly close: string;
  readonly unreadable: string;
  /** The first time; from the second on the reader is told on which side the answer lies. */
  readonly wrong: string;
  readonly wrongAgain: Readonly<Record<'more' | 'less', string>>;
  readonly stuck: string;
  readonly slips: Readonly<Record<UsualSlip, string>>;
  /** How the answer was read. */
  readonly read: (text: string) => string;
  readonly goal: (met: number, of: number) => string;
  readonly goalReached: string;
}
