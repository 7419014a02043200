import {
  discriminatorGap,
  jsBetween,
  logit,
  normal,
  optimalDiscriminator,
  piecewiseLinear,
  sigmoid,
  softplus,
  valueFunctionFromLogit,
} from '../../src/math/index.ts';
import type { Reader, FigureContext } from '../../src/notebook/figure.ts';
import { curve, slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import { scoreLine } from '../plots/score-line.ts';
import { shareLedAstray } from './leaning.ts';

/** What the figure says in its pictures and below them. */
interface OptimalDiscriminatorPhrases {
  readonly sentence: (v: string, c: string, gap: string, js: string, unit: string) => string;
  readonly columns: readonly [string, string];
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const domain: readonly [number, number] = [-6, 6];

const parameters = {
  'p-mean': slider({ min: -4, max: 4, step: 0.05, initial: -1 }),
  'p-sd': slider({ min: 0.3, max: 2.5, step: 0.05, initial: 1 }),
  'g-mean': slider({ min: -4, max: 4, step: 0.05, initial: 1 }),
  'g-sd': slider({ min: 0.3, max: 2.5, step: 0.05, initial: 1.3 }),
  d: curve({ from: domain[0], to: domain[1] }),
};
const { knots } = parameters.d;

type Means = Readonly<Record<'p-mean' | 'p-sd' | 'g-mean' | 'g-sd', number>>;
type Values = Means & { readonly d: readonly number[] };

function lawsOf(values: Means) {
  const p = normal(values['p-mean'], values['p-sd']);
  const g = normal(values['g-mean'], values['g-sd']);
  return { p, g, best: optimalDiscriminator(p, g).logit };
}

/** D* as near as the knots come to it, or its logit times something: 3 is too sure, −1 says the opposite. */
function drawnBest(values: Means, sharpness = 1): readonly number[] {
  const { best } = lawsOf(values);
  return parameters.d.snap(knots.map((x) => sharpness * best(x)));
}

const start: Means = { 'p-mean': -1, 'p-sd': 1, 'g-mean': 1, 'g-sd': 1.3 };

const derive = (values: Values) => ({ ...lawsOf(values), drawn: piecewiseLinear(knots, values.d) });

/** What D pays at x for not being D*: (p + g) KL(Ber D* ‖ Ber D), in nats for each unit of x. */
function shortfallOf({ p, g, best, drawn }: ReturnType<typeof derive>): (x: number) => number {
  return (x) => {
    const [right, a] = [best(x), drawn(x)];
    const real = p.pdf(x) * (softplus(-a) - softplus(-right));
    return Math.max(0, real + g.pdf(x) * (softplus(a) - softplus(right)));
  };
}

/** A few tops of an axis, so that it rarely moves. */
function shortfallTop(peak: number): number {
  return [0.12, 0.3, 0.6, 1.2, 3, 6, 12].find((top) => top > peak) ?? peak * 1.05;
}

function scorePanel(
  q: Readonly<Record<'value' | 'criterion' | 'js', number>>,
  context: FigureContext<OptimalDiscriminatorPhrases>,
) {
  const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
  const [floor, value, criterion] = [shown(-Math.log(4)), shown(q.value), shown(q.criterion)];
  return scoreLine(
    {
      x: [shown(-3), shown(0.35)],
      marks: [
        { role: 'bound', label: '−log 4', x: floor, lean: 'left' },
        { role: 'criterion', label: 'C(G)', x: criterion, lean: 'right' },
      ],
      spans: [
        { role: 'jsd', label: '2 JSD', from: floor, to: criterion },
        {
          role: 'discriminator',
          label: 'C(G) − V',
          begin: q.value < -3 ? '← V' : 'V',
          from: value,
          to: criterion,
        },
      ],
      columns: context.say.columns,
      rows: [
        ['−log 4', floor],
        ['V(D, G)', value],
        ['C(G)', criterion],
      ],
    },
    context,
  );
}

function describe(
  _values: Values,
  q: Readonly<Record<'value' | 'criterion' | 'js' | 'gap' | 'astray', number>>,
  { say, unit }: Reader<OptimalDiscriminatorPhrases>,
): string {
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  return say.sentence(
    show(q.value),
    show(q.criterion),
    show(q.gap),
    show(q.js),
    say.unitName('information', unit),
  );
}

export const optimalDiscriminatorWidget = defineWidget<OptimalDiscriminatorPhrases>()({
  id: 'optimal-discriminator',
  parameters,
  groups: [
    { symbol: '$\\pdata$', role: 'data', parameters: ['p-mean', 'p-sd'] },
    { symbol: '$\\pg$', role: 'model', parameters: ['g-mean', 'g-sd'] },
    { role: 'discriminator', parameters: ['d'] },
  ],
  units: {
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'C(\\G)' },
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    gap: { unit: 'information', symbol: 'C(\\G)-V(\\D,\\G)' },
    astray: { unit: 'none' },
  },
  panels: ['densities', 'discriminator', 'shortfall', 'score'],
  derive,
  quantities(values, { p, g, best, drawn }) {
    return {
      // The logit has a corner at every knot, where the panels of the quadrature have to end.
      value: valueFunctionFromLogit(p, g, drawn, knots),
      // By integrating log D* and log(1 − D*), so that −log 4 + 2 JSD, from its own integral, is a check on it.
      criterion: valueFunctionFromLogit(p, g, best),
      js: jsBetween(p, g),
      gap: discriminatorGap(p, g, drawn, knots),
      astray: shareLedAstray(
        { mean: values['p-mean'], sd: values['p-sd'] },
        { mean: values['g-mean'], sd: values['g-sd'] },
        knots,
        values.d,
      ),
    };
  },
  figure(values, quantities, context, derived) {
    const { p, g, best, drawn } = derived;
    const grid = drawingGrid(
      domain,
      [
        { at: values['p-mean'], width: values['p-sd'] },
        { at: values['g-mean'], width: values['g-sd'] },
      ],
      [],
    );
    const heights = { p: p.pdf(values['p-mean']), g: g.pdf(values['g-mean']) };
    const handle = (parameter: 'p-mean' | 'g-mean', y: number) => ({
      parameter,
      axis: 'x' as const,
      x: values[parameter],
      y,
    });
    const paid = pointsOf(shortfallOf(derived), grid).map(
      ([x, y]) => [x, inUnit(y, 'information', context.unit)] as const,
    );
    // One axis for all three, so that D* can be read straight below the place where the densities cross.
    const common = { xLabel: 'x', x: domain, roomFor: ['D*'], leftRoom: 46 };
    return {
      densities: curves(
        {
          ...common,
          y: [0, axisTop(Math.max(heights.p, heights.g))],
          shape: [0.24, 0.44],
          series: [
            { role: 'data', label: 'p_{data}', points: pointsOf(p.pdf, grid), area: true },
            { role: 'model', label: 'p_{g}', points: pointsOf(g.pdf, grid), area: true },
          ],
          markers: [
            { role: 'data', x: values['p-mean'], y: heights.p },
            { role: 'model', x: values['g-mean'], y: heights.g },
          ],
          handles: [handle('p-mean', heights.p), handle('g-mean', heights.g)],
        },
        context,
      ),
      discriminator: {
        ...curves(
          {
            ...common,
            y: [0, 1],
            yAxis: true,
            shape: [0.28, 0.5],
            series: [
              {
                role: 'optimal',
                label: 'D*',
                points: pointsOf((x) => sigmoid(best(x)), grid),
                labelAt: 'end',
              },
              {
                role: 'discriminator',
                label: 'D',
                points: pointsOf((x) => sigmoid(drawn(x)), grid),
                labelAt: 'end',
              },
            ],
          },
          context,
        ),
        // A hand that leaves the picture means certainty, which the curve holds to its limit.
        sketch: { parameter: 'd', logit: (y) => logit(Math.min(1, Math.max(0, y))) },
      },
      shortfall: curves(
        {
          ...common,
          y: [0, shortfallTop(Math.max(...paid.map(([, y]) => y)))],
          yAxis: true,
          shape: [0.21, 0.34],
          series: [{ role: 'discriminator', label: 'C(G) − V', points: paid, area: true, labelAt: 'none' }],
        },
        context,
      ),
      score: scorePanel(quantities, context),
    };
  },
  describe,
  actions: [
    { id: 'best', apply: (values) => ({ d: drawnBest(values) }) },
    { id: 'level', apply: () => ({ d: parameters.d.initial }) },
  ],
  presets: [
    { id: 'nothing', set: { 'p-mean': -1.5, 'g-mean': 1.5, 'g-sd': 1 } },
    { id: 'optimal', set: { d: drawnBest(start) } },
    { id: 'certain', set: { d: drawnBest(start, 3) } },
    { id: 'contrary', set: { d: drawnBest(start, -1) } },
    { id: 'equilibrium', set: { 'p-mean': 0, 'g-mean': 0, 'g-sd': 1 } },
  ],
});

export type OptimalDiscriminatorWords = WordsOf<typeof optimalDiscriminatorWidget>;
