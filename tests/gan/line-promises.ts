// What the words of each preset of `gan-1d` say, as numbers, of runs of 5,120 steps.
import { meanOf, turnsOf, type GaugeRow } from '../../src/gan/verdict/course.ts';
import type { LinePresetId } from './line-preset-config.ts';
import type { SeedCourse } from './verdict/seed-course.ts';

export interface LinePromise {
  readonly words: string;
  /** On how many of seeds 1 to 20, where it is not all of them; the words give the count then. */
  readonly keptOn?: number;
  /** `courseOf` makes the run of another preset on the same seed. */
  readonly keeps: (course: SeedCourse, courseOf: (id: LinePresetId) => SeedCourse) => boolean;
}

const from = (step: number, { gauges }: SeedCourse): readonly GaugeRow[] =>
  gauges.filter((row) => row.step >= step);
const valuesOf = (rows: readonly GaugeRow[], name: string): number[] =>
  rows.map((row) => row[name] as number);
const meanJs = (course: SeedCourse, step: number): number => meanOf(valuesOf(from(step, course), 'js'));
/** What a better D would still see, in the mean, once the first descent is over. */
const gapOf = (course: SeedCourse): number => {
  const rows = from(500, course);
  return meanOf(valuesOf(rows, 'criterion')) - meanOf(valuesOf(rows, 'value'));
};

export const LINE_PROMISES: Readonly<Record<LinePresetId, LinePromise>> = {
  learns: {
    words: 'from step 1,000 on JSD < 0.02 nat and D right on < 52%, both in the mean',
    keeps: (course) => meanJs(course, 1000) < 0.02 && meanOf(valuesOf(from(1000, course), 'accuracy')) < 0.52,
  },
  sharp: {
    words:
      'C(G) − V, in the mean, below that of two steps of D; from step 3,000 on JSD < 0.01 nat in the mean',
    keptOn: 19,
    keeps: (course, courseOf) => gapOf(course) < gapOf(courseOf('learns')) && meanJs(course, 3000) < 0.01,
  },
  circling: {
    words:
      'from step 500 on JSD turns back at least 10 times by 0.1 nat or more, and the loss of D is within 0.1 of log 2',
    keeps: (course) => {
      const rows = from(500, course);
      return (
        turnsOf(valuesOf(rows, 'js'), 0.1) >= 10 &&
        valuesOf(rows, 'd-loss').every((loss) => Math.abs(loss - Math.LN2) < 0.1)
      );
    },
  },
  three: {
    words: 'from step 4,000 on all three hills are covered',
    keeps: (course) => from(4000, course).every((row) => row['modes'] === row['modes-of']),
  },
  bounded: {
    words: 'KL(p_data‖p_g) is infinite at every look, and more than 0.5% of the data out of reach',
    keeps: ({ gauges }) =>
      gauges.every((row) => row['kl'] === Infinity && (row['missed-mass'] as number) > 0.005),
  },
  breaks: {
    words: 'diverges within 10 steps',
    keeps: ({ divergedAt }) => divergedAt !== null && divergedAt <= 10,
  },
};
