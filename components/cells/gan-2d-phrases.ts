/** What the lab says in its pictures and below them. */
import type { Unit } from '../../src/notebook/unit.ts';
import type { PlaneWords } from '../plots/plane/view.ts';
import type { DiagnosisWords } from './describe-diagnosis.ts';
import type { LossesPhrases } from './loss-figures.ts';

export interface PlanePhrases extends LossesPhrases {
  /** Of the line that two samples of the data would give, and of the divergence that samples give. */
  readonly floor: string;
  readonly sampled: string;
  readonly now: (step: number, js: string, modes: number, of: number) => string;
  /** Before the first update of either network, by what its weights are. */
  readonly fresh: (js: string, modes: number, of: number) => string;
  readonly trained: (js: string, modes: number, of: number) => string;
  readonly bound: (value: string, criterion: string) => string;
  /** The same of a critic, whose V has no meaning. */
  readonly critic: (criterion: string) => string;
  /** Whose numbers these are: with instance noise those of the blurred laws, beside which stands JSD without it. */
  readonly blurred: (noise: number, js: string) => string;
  readonly bare: string;
  /** What the cells hide of JSD; `fine` is JSD on finer cells. */
  readonly cells: (js: string, fine: string) => string;
  readonly missed: (mass: string) => string;
  readonly curve: string;
  readonly plane: PlaneWords;
  readonly diagnosis: DiagnosisWords;
  readonly amount: (nats: number, unit: Unit) => string;
}

export type { PlaneWords };
