import type { FitCriterion, NormalFit } from '../../src/math/index.ts';
import { fitNormalFrom, fitTwoModes, modeRelease, normal, twoModes } from '../../src/math/index.ts';
import type { Reader, FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { peakNames, placeMarks } from '../plots/annotations.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import { memoize } from '../plots/lazy.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Point, PlotPanel, Series } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface FitPhrases {
  readonly letsGo: (name: string, at: string) => string;
  readonly sentence: (
    forward: string,
    reverse: string,
    js: string,
    reverseCovers: boolean,
    jsCovers: boolean,
  ) => string;
}

const parameters = {
  separation: slider({ min: 0, max: 4, step: 0.05, initial: 1.7 }),
  width: slider({ min: 0.3, max: 0.9, step: 0.05, initial: 0.5 }),
};

type FitValues = Values<typeof parameters>;

const line: readonly [number, number] = [-6, 6];
const criteria = ['forward', 'reverse', 'js'] as const;

/** A bell is drawn as the measure that chose it. */
const roles = { forward: 'forward-kl', reverse: 'reverse-kl', js: 'jsd' } as const satisfies Record<
  FitCriterion,
  MarkName
>;

const names: Readonly<Record<FitCriterion, string>> = { forward: 'KL(p‖q)', reverse: 'KL(q‖p)', js: 'JSD' };

/**
 * The best of what descent finds from the bell over both hills and from the bell on the right one. A start on the left
 * hill would find the mirror image of the second, which is as good and adds nothing.
 */
function bestFit(by: FitCriterion, { separation, width }: FitValues): NormalFit {
  if (by === 'forward') return fitTwoModes(separation, width, by);
  const target = twoModes(separation, width);
  const centred = fitNormalFrom(target, by, { mean: 0, sd: Math.hypot(separation, width) });
  const sided = fitNormalFrom(target, by, { mean: separation, sd: width });
  // By symmetry the centred mean is 0; descent leaves its last digits there.
  return sided.value < centred.value - 1e-11 ? sided : { ...centred, mean: 0 };
}

function quantities(values: FitValues) {
  const [forward, reverse, js] = criteria.map((by) => bestFit(by, values)) as [
    NormalFit,
    NormalFit,
    NormalFit,
  ]; // one for each criterion
  return {
    'forward-mean': forward.mean,
    'forward-sd': forward.sd,
    'reverse-mean': reverse.mean,
    'reverse-sd': reverse.sd,
    'js-mean': js.mean,
    'js-sd': js.sd,
  };
}

type Quantities = ReturnType<typeof quantities>;

/** Separations in widths: only their ratio matters, so one table serves every width. */
const ratios = [...Array.from({ length: 15 }, (_, i) => i / 2), 10, 14];

/** The best fits over the ratios, and on both sides of the one at which a mode is let go. */
const tables = memoize((): Readonly<Record<FitCriterion, readonly (readonly [number, NormalFit])[]>> => {
  const compute = (criterion: FitCriterion) => {
    const release = modeRelease(criterion);
    const edges = release === Infinity ? [] : [release, release * (1 + 1e-12)];
    const all = [...ratios, ...edges].sort((a, b) => a - b);
    return all.map((ratio) => [ratio, fitTwoModes(ratio, 1, criterion)] as const);
  };
  return { forward: compute('forward'), reverse: compute('reverse'), js: compute('js') };
});

/** Mean or sd of the best fits over the separation. The leap where a mode is let go is a gap in the line. */
function overSeparation(by: FitCriterion, of: 'mean' | 'sd', width: number): Point[] {
  const { max } = parameters.separation;
  const points: Point[] = [];
  let [x0, y0] = [0, 0];
  for (const [ratio, fit] of tables()[by]) {
    const [x, y] = [ratio * width, fit[of] * width];
    if (x > max) {
      // Nothing but the end of the picture: along a straight line.
      points.push([max, y0 + ((y - y0) * (max - x0)) / (x - x0)]);
      break;
    }
    if (x - x0 > 0 && x - x0 < 1e-9) points.push([x, NaN]);
    points.push([x, y]);
    [x0, y0] = [x, y];
  }
  return points;
}

function branches(
  of: 'mean' | 'sd',
  values: FitValues,
  q: Quantities,
  context: FigureContext<FitPhrases>,
): PlotPanel {
  const { separation, width } = values;
  const top = of === 'mean' ? 4.3 : 4.6;
  const places = (['reverse', 'js'] as const).map((by, i) => ({
    role: roles[by],
    x: modeRelease(by) * width,
    label: context.say.letsGo(context.compact ? '' : names[by], formatNumber(modeRelease(by) * width, 3)),
    line: i,
    side: modeRelease(by) * width > parameters.separation.max / 2 ? ('end' as const) : ('start' as const),
  }));
  const panel = curves(
    {
      xLabel: 'a',
      x: [0, parameters.separation.max],
      y: [of === 'mean' ? -0.25 : 0, top],
      yAxis: true,
      shape: context.compact ? [0, 0.42] : [0.2, 0],
      cursor: separation,
      series: criteria.map((by) => ({
        role: roles[by],
        label: names[by],
        points: overSeparation(by, of, width),
        labelAt: 'end',
      })),
      markers: criteria.map((by) => ({ role: roles[by], x: separation, y: q[`${by}-${of}`] })),
      handles: [{ parameter: 'separation', axis: 'x', x: separation, y: q[`js-${of}`] }],
      over: of === 'mean' ? placeMarks(places) : [],
    },
    context,
  );
  const rows = ratios
    .filter((ratio) => Number.isInteger(ratio) && ratio * width <= parameters.separation.max)
    .map((ratio) => [
      ratio * width,
      ...criteria.map((by) => (tables()[by].find(([at]) => at === ratio)?.[1][of] ?? 0) * width),
    ]);
  return { ...panel, table: { columns: ['a', ...criteria.map((by) => names[by])], rows } };
}

function densities(
  { separation, width }: FitValues,
  q: Quantities,
  context: FigureContext<FitPhrases>,
): PlotPanel {
  const target = twoModes(separation, width);
  const fits = criteria.map((by) => ({ by, law: normal(q[`${by}-mean`], q[`${by}-sd`]) }));
  const peaks = [
    { at: -separation, width },
    { at: separation, width },
  ];
  const grid = drawingGrid(line, peaks, []);
  const heights = [target.pdf(separation), target.pdf(0), ...fits.map(({ law }) => law.pdf(law.mean))];
  const panel = curves(
    {
      xLabel: 'x',
      x: line,
      y: [0, axisTop(Math.max(...heights))],
      series: [
        { role: 'data', label: 'p', points: pointsOf(target.pdf, grid), area: true, labelAt: 'none' },
        ...fits.map(({ by, law }): Series => ({
          role: roles[by],
          label: names[by],
          points: pointsOf(law.pdf, grid),
          labelAt: 'none',
        })),
      ],
      markers: [{ role: 'data', x: separation, y: target.pdf(separation) }],
      handles: [{ parameter: 'separation', axis: 'x', x: separation, y: target.pdf(separation) }],
      over: peakNames(
        [
          ...(separation > 0.5
            ? [{ role: 'data' as const, label: 'p', x: -separation, y: target.pdf(separation) }]
            : []),
          ...fits.map(({ by, law }) => ({
            role: roles[by],
            label: names[by],
            x: law.mean,
            y: law.pdf(law.mean),
          })),
        ],
        0.3,
      ),
    },
    context,
  );
  // Half of the rows tell as much of a bell.
  return { ...panel, table: { ...panel.table, rows: panel.table.rows.filter((_, i) => i % 2 === 0) } };
}

function describe(values: FitValues, q: Quantities, { say }: Reader<FitPhrases>): string {
  const { separation, width } = values;
  const covers = (by: 'reverse' | 'js'): boolean => separation <= width * modeRelease(by);
  const show = (by: FitCriterion): string =>
    `N(${formatNumber(q[`${by}-mean`], 2)}, ${formatNumber(q[`${by}-sd`], 2)})`;
  return say.sentence(show('forward'), show('reverse'), show('js'), covers('reverse'), covers('js'));
}

export const fit = defineWidget<FitPhrases>()({
  id: 'fit',
  parameters,
  groups: [{ symbol: '$\\p$', role: 'data', parameters: ['separation', 'width'] }],
  units: {
    'forward-mean': { unit: 'none', symbol: '\\KL{\\p}{\\q}\\colon\\ \\mu' },
    'forward-sd': { unit: 'none', symbol: '\\sigma' },
    'reverse-mean': { unit: 'none', symbol: '\\KL{\\q}{\\p}\\colon\\ \\mu' },
    'reverse-sd': { unit: 'none', symbol: '\\sigma' },
    'js-mean': { unit: 'none', symbol: '\\JSD{\\p}{\\q}\\colon\\ \\mu' },
    'js-sd': { unit: 'none', symbol: '\\sigma' },
  },
  panels: ['densities', 'mean', 'sd'],
  quantities,
  figure: (values, q, context) => ({
    densities: densities(values, q, context),
    mean: branches('mean', values, q, context),
    sd: branches('sd', values, q, context),
  }),
  describe,
  presets: [
    { id: 'together', set: { separation: 1, width: 0.5 } },
    { id: 'reverse-lets-go', set: { separation: 1.45, width: 0.5 } },
    { id: 'js-lets-go', set: { separation: 2.2, width: 0.5 } },
  ],
});

export type FitWords = WordsOf<typeof fit>;
