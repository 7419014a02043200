// What the words of each preset of `discriminator-1d` say, as numbers, of runs of 2,000 steps. In nats.
import type { discriminator1d } from '../../components/cells/discriminator-1d.ts';
import type { GaugeRow } from '../../src/gan/verdict/course.ts';

export type DiscriminatorPresetId = (typeof discriminator1d.presets)[number]['id'];

export interface DiscriminatorPromise {
  readonly words: string;
  readonly keeps: (rows: readonly GaugeRow[]) => boolean;
}

const lossOf = (row: GaugeRow): number => row['d-loss'] as number;
/** The mean BCE of the optimal discriminator. */
const leastOf = (row: GaugeRow): number => -(row['criterion'] as number) / 2;

const always =
  (step: number, holds: (row: GaugeRow) => boolean) =>
  (rows: readonly GaugeRow[]): boolean =>
    rows.every((row) => row.step < step || holds(row));

export const DISCRIMINATOR_PROMISES: Readonly<Record<DiscriminatorPresetId, DiscriminatorPromise>> = {
  learns: {
    words: 'from step 300 on the loss is less than 0.02 above the least',
    keeps: always(300, (row) => lossOf(row) - leastOf(row) < 0.02),
  },
  line: {
    words: 'from step 1,000 on the loss is within 0.01 of log 2',
    keeps: always(1000, (row) => Math.abs(lossOf(row) - Math.LN2) < 0.01),
  },
  same: {
    words: 'the least loss is log 2; from step 200 on the loss is within 0.005 of it',
    keeps: (rows) =>
      always(0, (row) => Math.abs(leastOf(row) - Math.LN2) < 1e-5)(rows) &&
      always(200, (row) => Math.abs(lossOf(row) - Math.LN2) < 0.005)(rows),
  },
  apart: {
    words: 'the least loss is below 0.05; from step 400 on the loss is less than 0.005 above it',
    keeps: (rows) =>
      always(0, (row) => leastOf(row) < 0.05)(rows) &&
      always(400, (row) => lossOf(row) - leastOf(row) < 0.005)(rows),
  },
};
