// What a Fréchet distance sees of two laws, and what it does not: two moments, on a line.
import type { Density } from '../../src/math/index.ts';
import { frechetDistance, jsBetween, normal, twoModes } from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface FrechetPhrases {
  readonly bell: string;
  readonly squared: string;
  readonly sentence: (frechet: string, parts: readonly [string, string], js: string, unit: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const parameters = {
  gap: slider({ min: 0, max: 3, step: 0.05, initial: 1.2 }),
  'p-sd': slider({ min: 0.3, max: 1.5, step: 0.05, initial: 0.5 }),
  'g-mean': slider({ min: -5, max: 5, step: 0.05, initial: 0.6 }),
  'g-sd': slider({ min: 0.3, max: 3.5, step: 0.05, initial: 0.9 }),
};

type FrechetValues = Values<typeof parameters>;

const domain: readonly [number, number] = [-6, 6];
const means = Array.from({ length: 41 }, (_, i) => (i - 20) / 4);
/** What the lower picture shows of a distance that has no end; JSD ends at log 2. */
const ceiling = 2;

interface Derived {
  readonly data: Density;
  readonly fakes: Density;
  /** What the course depends on: all but the mean that it runs over. */
  readonly key: string;
  /** The JSD, with the mean of the fakes moved over the whole axis. */
  readonly course: readonly Point[];
}

function derive(values: FrechetValues, before: Derived | undefined): Derived {
  const { gap, 'p-sd': sd, 'g-mean': mean, 'g-sd': width } = values;
  // Two hills in one place are one bell, whose logarithm is a parabola to the last digit.
  const data = gap === 0 ? normal(0, sd) : twoModes(gap, sd);
  const key = [gap, sd, width].join(' ');
  const course =
    before?.key === key ? before.course : means.map((at): Point => [at, jsBetween(data, normal(at, width))]);
  return { data, fakes: normal(mean, width), key, course };
}

/** The squared distance with the mean of the fakes moved as far as the picture shows it: it costs next to nothing. */
const parabola = (data: Density, variance: number): Point[] =>
  Array.from({ length: 101 }, (_, i): Point => {
    const mean = (i - 50) / 10;
    return [mean, frechetDistance(data, normal(mean, Math.sqrt(variance)))];
  });

function densities(values: FrechetValues, { data, fakes }: Derived, context: FigureContext<FrechetPhrases>) {
  const { gap, 'p-sd': width, 'g-mean': mean, 'g-sd': sd } = values;
  const seen = normal(data.mean, Math.sqrt(data.variance));
  const peaks = [
    { at: -gap, width },
    { at: gap, width },
    { at: mean, width: sd },
  ];
  const grid = drawingGrid(domain, peaks, []);
  const heights = [data.pdf(gap), data.pdf(0), fakes.pdf(mean), seen.pdf(0)];
  return curves(
    {
      xLabel: 'x',
      x: domain,
      y: [0, axisTop(Math.max(...heights))],
      series: [
        {
          role: 'data',
          label: 'p_{data}',
          points: pointsOf(data.pdf, grid),
          area: true,
          lean: 'left',
        },
        { role: 'model', label: 'p_{g}', points: pointsOf(fakes.pdf, grid), area: true, lean: 'right' },
        {
          role: 'data',
          label: context.say.bell,
          points: pointsOf(seen.pdf, grid),
          thin: true,
          dotted: true,
          labelAt: 'none',
        },
      ],
      markers: [{ role: 'model', x: mean, y: fakes.pdf(mean) }],
      handles: [{ parameter: 'g-mean', axis: 'x', x: mean, y: fakes.pdf(mean) }],
    },
    context,
  );
}

function measures(
  values: FrechetValues,
  q: { readonly frechet: number; readonly js: number },
  { data, fakes, course }: Derived,
  context: FigureContext<FrechetPhrases>,
) {
  const nats = (js: number): number => inUnit(js, 'information', context.unit);
  const at = values['g-mean'];
  const js = nats(q.js);
  return curves(
    {
      xLabel: 'μ',
      x: [-5, 5],
      y: [0, ceiling],
      yAxis: true,
      beyond: true,
      cursor: at,
      shape: [0.28, 0.5],
      series: [
        {
          role: 'frechet',
          label: context.say.squared,
          points: parabola(data, fakes.variance),
          labelAt: 'end',
        },
        {
          role: 'jsd',
          label: 'JSD',
          points: course.map(([mean, each]): Point => [mean, nats(each)]),
          labelAt: 'end',
        },
      ],
      markers: [
        ...(q.frechet < ceiling ? [{ role: 'frechet' as const, x: at, y: q.frechet }] : []),
        { role: 'jsd', x: at, y: js },
      ],
      handles: [{ parameter: 'g-mean', axis: 'x', x: at, y: js }],
    },
    context,
  );
}

export const frechet = defineWidget<FrechetPhrases>()({
  id: 'frechet',
  parameters,
  groups: [
    { symbol: '$\\pdata$', role: 'data', parameters: ['gap', 'p-sd'] },
    { symbol: '$\\pg$', role: 'model', parameters: ['g-mean', 'g-sd'] },
  ],
  units: {
    frechet: { unit: 'none', symbol: 'd^2' },
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    'data-sd': { unit: 'none', symbol: '\\sigma' },
  },
  panels: ['densities', 'measures'],
  derive,
  quantities: (_values, { data, fakes }) => ({
    frechet: frechetDistance(data, fakes),
    js: jsBetween(data, fakes),
    'data-sd': Math.sqrt(data.variance),
  }),
  figure: (values, q, context, derived) => ({
    densities: densities(values, derived, context),
    measures: measures(values, q, derived, context),
  }),
  describe(values, q, { say, unit }, { data, fakes }) {
    const parts = [data.mean - fakes.mean, q['data-sd'] - values['g-sd']].map((part) =>
      formatNumber(part * part),
    );
    return say.sentence(
      formatNumber(q.frechet),
      [parts[0] ?? '', parts[1] ?? ''],
      formatQuantity(q.js, 'information', unit),
      say.unitName('information', unit),
    );
  },
  presets: [
    { id: 'same-moments', set: { gap: 1.2, 'p-sd': 0.5, 'g-mean': 0, 'g-sd': 1.3 } },
    { id: 'one-mode', set: { gap: 1.2, 'p-sd': 0.5, 'g-mean': 1.2, 'g-sd': 0.5 } },
    { id: 'far', set: { gap: 0, 'p-sd': 0.5, 'g-mean': 4.5, 'g-sd': 0.5 } },
    { id: 'equal', set: { gap: 0, 'p-sd': 0.8, 'g-mean': 0, 'g-sd': 0.8 } },
  ],
});

export type FrechetWords = WordsOf<typeof frechet>;
