// Of four claims of the minimax chapter: a single neuron as discriminator, both terms of its score, and the best there is.
import {
  normal,
  optimalDiscriminator,
  sigmoid,
  softplus,
  valueFunctionFromLogit,
} from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import type { Point } from '../plots/panel.ts';

type Said = Readonly<Record<'value' | 'criterion' | 'first' | 'second' | 'slope' | 'unit', string>>;

/** What the figure says in its pictures and below them. */
interface NeuronPhrases {
  readonly sentence: (said: Said) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const domain: readonly [number, number] = [-6, 6];
const weights: readonly [number, number] = [-3, 3];
const data = normal(0, 1);

const parameters = {
  w: slider({ min: weights[0], max: weights[1], step: 0.05, initial: 0 }),
  b: slider({ min: -3, max: 3, step: 0.05, initial: 0 }),
  'g-mean': slider({ min: -4, max: 4, step: 0.05, initial: 0 }),
  'g-sd': slider({ min: 0.3, max: 2.5, step: 0.05, initial: 2 }),
};

type Values = Readonly<Record<keyof typeof parameters, number>>;

/** E[f(x)] over a normal, by the midpoint rule out to where nothing that counts is left. */
function mean(law: { pdf(x: number): number }, f: (x: number) => number): number {
  // Smooth curves that fall to nothing at both ends: at this step the rule is off by less than a double can say.
  const [steps, reach] = [800, 24];
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const x = -reach + ((i + 0.5) * 2 * reach) / steps;
    sum += law.pdf(x) * f(x);
  }
  return (sum * 2 * reach) / steps;
}

/** Both terms of V for D = σ(wx + b), and the slope of V in w. */
function scores(values: Values) {
  const fakes = normal(values['g-mean'], values['g-sd']);
  const a = (x: number): number => values.w * x + values.b;
  const first = mean(data, (x) => -softplus(-a(x)));
  const second = mean(fakes, (x) => -softplus(a(x)));
  const slope = mean(data, (x) => (1 - sigmoid(a(x))) * x) - mean(fakes, (x) => sigmoid(a(x)) * x);
  // Where the score is flat, what is left is the rounding of two sums that are at most a few units long.
  return { fakes, first, second, slope: Math.abs(slope) < 1e-14 ? 0 : slope };
}

const weightGrid = Array.from({ length: 61 }, (_, i) => weights[0] + i / 10);

interface Derived {
  readonly values: Values;
  readonly scores: ReturnType<typeof scores>;
  /** V over all weights. */
  readonly curve: readonly Point[];
}

function derive(values: Values, before: Derived | undefined): Derived {
  const isSame = (['b', 'g-mean', 'g-sd'] as const).every((name) => before?.values[name] === values[name]);
  const curve = (): Point[] =>
    weightGrid.map((w) => {
      const { first, second } = scores({ ...values, w });
      return [w, first + second];
    });
  // A drag of the weight moves along the curve and leaves it as it is.
  return { values, scores: scores(values), curve: isSame && before ? before.curve : curve() };
}

function scorePanel(
  values: Values,
  q: Readonly<Record<'value' | 'criterion', number>>,
  curve: readonly Point[],
  context: DrawContext,
) {
  const show = (nats: number): number => inUnit(nats, 'information', context.unit);
  const value = show(q.value);
  return curves(
    {
      xLabel: 'w',
      x: weights,
      y: [show(-5), show(0.2)],
      yAxis: true,
      shape: [0.26, 0.44],
      cursor: values.w,
      series: [
        {
          role: 'value',
          label: 'V',
          points: curve.map(([w, nats]): Point => [w, show(nats)]),
          labelAt: 'none',
        },
      ],
      levels: [{ role: 'criterion', label: 'C(G)', y: show(q.criterion) }],
      ...(value > show(-5)
        ? {
            markers: [{ role: 'value' as const, x: values.w, y: value }],
            handles: [{ parameter: 'w', axis: 'x' as const, x: values.w, y: value }],
          }
        : {}),
    },
    context,
  );
}

export const neuron = defineWidget<NeuronPhrases>()({
  id: 'neuron',
  parameters,
  groups: [
    { role: 'discriminator', parameters: ['w', 'b'] },
    { symbol: '$\\pg$', role: 'model', parameters: ['g-mean', 'g-sd'] },
  ],
  units: {
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'C(\\G)' },
    first: { unit: 'information', symbol: '\\E[\\log\\D(x)]' },
    second: { unit: 'information', symbol: '\\E[\\log(1-\\D(\\G(z)))]' },
    slope: { unit: 'none' },
    loss: { unit: 'information', symbol: '-\\tfrac12V' },
    'best-loss': { unit: 'information', symbol: '-\\tfrac12C(\\G)' },
  },
  panels: ['densities', 'score'],
  derive,
  quantities(_values, { scores: { fakes, first, second, slope } }) {
    const best = valueFunctionFromLogit(data, fakes, optimalDiscriminator(data, fakes).logit);
    return {
      value: first + second,
      criterion: best,
      first,
      second,
      slope,
      loss: -(first + second) / 2,
      'best-loss': -best / 2,
    };
  },
  figure(values, quantities, context, { scores: { fakes }, curve }) {
    const grid = drawingGrid(domain, [{ at: values['g-mean'], width: values['g-sd'] }], []);
    const peak = fakes.pdf(values['g-mean']);
    const top = axisTop(Math.max(peak, 0.4));
    return {
      densities: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, top],
          shape: [0.26, 0.44],
          leftRoom: 46,
          series: [
            { role: 'data', label: 'p_{data}', points: pointsOf(data.pdf, grid), area: true },
            { role: 'model', label: 'p_{g}', points: pointsOf(fakes.pdf, grid), area: true },
            {
              // D runs from 0 to 1, which is the height of the picture here.
              role: 'discriminator',
              label: 'D',
              points: pointsOf((x) => top * sigmoid(values.w * x + values.b), grid),
              labelAt: 'none',
            },
          ],
          markers: [{ role: 'model', x: values['g-mean'], y: peak }],
          handles: [{ parameter: 'g-mean', axis: 'x', x: values['g-mean'], y: peak }],
        },
        context,
      ),
      score: scorePanel(values, quantities, curve, context),
    };
  },
  describe: (_values, q, { say, unit }) => {
    const show = (value: number): string => formatQuantity(value, 'information', unit);
    return say.sentence({
      value: show(q.value),
      criterion: show(q.criterion),
      first: show(q.first),
      second: show(q.second),
      slope: formatNumber(q.slope),
      unit: say.unitName('information', unit),
    });
  },
  presets: [
    { id: 'flat', set: { w: 0, b: 0, 'g-mean': 0, 'g-sd': 2 } },
    { id: 'best', set: { w: -1, b: 0.5, 'g-mean': 1, 'g-sd': 1 } },
    { id: 'nothing', set: { w: 0, b: 0, 'g-mean': 3, 'g-sd': 1 } },
    { id: 'success', set: { w: 0, b: 0, 'g-mean': 0, 'g-sd': 1 } },
  ],
});

export type NeuronWords = WordsOf<typeof neuron>;
