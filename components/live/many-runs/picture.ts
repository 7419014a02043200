import type { DrawContext } from '../../../src/notebook/figure.ts';
import { inUnit } from '../../../src/notebook/unit.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { bands, type BandSet } from '../../plots/bands.ts';
import type { PlotPanel, Point } from '../../plots/panel.ts';
import type { Result } from './result.ts';

/** In nats: log 2, the most that JSD can be, and air above it. */
const TOP = 0.74;

/** The courses of JSD of one set of runs, or of two. */
export function picture(
  now: Result | undefined,
  kept: Result | undefined,
  words: ManyRunsWords,
  context: DrawContext,
): PlotPanel {
  const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
  const isAlone = !(now && kept);
  const set = ({ band, courses }: Result, look: BandSet['look']): BandSet => ({
    look,
    label: isAlone && look === 'now' ? words.alone : words[look],
    band: band.map(({ step, low, median, high }) => ({
      step,
      low: shown(low),
      median: shown(median),
      high: shown(high),
    })),
    courses: courses.map((course) => course.map(([step, js]): Point => [step, shown(js)])),
  });
  const longest = Math.max(now?.order.steps ?? 1, kept?.order.steps ?? 1);
  const called = (label: string): string => (isAlone ? '' : label);
  return bands(
    {
      sets: [...(now ? [set(now, 'now')] : []), ...(kept ? [set(kept, 'kept')] : [])],
      x: [0, longest],
      y: [0, shown(TOP)],
      level: { label: 'log 2', y: shown(Math.LN2) },
      words: {
        step: words.step,
        median: (label) => words.median(called(label)),
        low: (label) => words.low(called(label)),
        high: (label) => words.high(called(label)),
      },
    },
    context,
  );
}
