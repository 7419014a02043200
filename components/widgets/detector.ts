import { normal, sigmoid, valueFunctionFromLogit } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';

/** What the figure says in its pictures and below them. */
interface DetectorPhrases {
  readonly same: (p: string, loss: string, unit: string) => string;
  readonly split: (
    right: boolean,
    at: string,
    share: string,
    p: string,
    loss: string,
    unit: string,
  ) => string;
  readonly fake: string;
  readonly real: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const domain: readonly [number, number] = [-4.5, 5.5];
const grid = Array.from({ length: 101 }, (_, i) => -4.5 + i / 10);

/** The two classes, equally frequent. Their best D is σ(2x − 1). */
const real = normal(1.5, 1);
const fake = normal(-0.5, 1);
/** The sample that D is asked about. */
const asked = 2;

const parameters = {
  weight: slider({ min: -4, max: 8, step: 0.1, initial: 1 }),
  bias: slider({ min: -6, max: 6, step: 0.1, initial: 0 }),
};

type Values = { readonly [Name in keyof typeof parameters]: number };

/** Where D says ½: the border between "real" and "fake". */
function border({ weight, bias }: Values): number | undefined {
  return weight === 0 ? undefined : 0 - bias / weight;
}

/** The share of answers on the right side of ½, real and fake samples being equally frequent. */
function accuracy(values: Values): number {
  const at = border(values);
  // The same answer to everything is right half of the time, whatever it is.
  if (at === undefined) return 0.5;
  const right = (fake.cdf(at) + 1 - real.cdf(at)) / 2;
  return values.weight > 0 ? right : 1 - right;
}

export const detector = defineWidget<DetectorPhrases>()({
  id: 'detector',
  parameters,
  groups: [{ symbol: '$\\D$', role: 'discriminator', parameters: ['weight', 'bias'] }],
  units: {
    accuracy: { unit: 'none' },
    probability: { unit: 'none', symbol: '\\D(2)' },
    loss: { unit: 'information' },
  },
  panels: ['classes', 'discriminator'],
  derive: border,
  quantities(values) {
    const logit = (x: number): number => values.weight * x + values.bias;
    return {
      accuracy: accuracy(values),
      probability: sigmoid(logit(asked)),
      loss: -valueFunctionFromLogit(real, fake, logit) / 2,
    };
  },
  figure(values, quantities, context, at) {
    const inside = at !== undefined && at >= domain[0] && at <= domain[1] ? at : undefined;
    const cursor = inside === undefined ? {} : { cursor: inside };
    // The border moves with the bias; a steeper D needs more of it for the same way.
    const handles = (y: number) =>
      inside === undefined
        ? {}
        : {
            handles: [
              {
                parameter: 'bias',
                axis: 'x' as const,
                x: inside,
                y,
                valueAt: (x: number) => -values.weight * x,
              },
            ],
          };
    return {
      classes: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, 0.46],
          shape: [0.26, 0.46],
          roomFor: ['½'],
          series: [
            { role: 'model', label: context.say.fake, points: pointsOf(fake.pdf, grid), area: true },
            { role: 'data', label: context.say.real, points: pointsOf(real.pdf, grid), area: true },
          ],
          ...cursor,
          ...handles(0),
        },
        context,
      ),
      discriminator: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, 1.02],
          shape: [0.24, 0.42],
          series: [
            {
              role: 'discriminator',
              label: 'D',
              points: pointsOf((x) => sigmoid(values.weight * x + values.bias), grid),
              labelAt: 'none',
            },
          ],
          levels: [
            { role: 'bound', label: '½', y: 0.5 },
            { role: 'bound', label: '1', y: 1 },
          ],
          markers: [
            { role: 'discriminator', x: asked, y: quantities.probability },
            ...(inside === undefined ? [] : [{ role: 'bound' as const, x: inside, y: 0.5 }]),
          ],
          ...cursor,
          ...handles(0.5),
        },
        context,
      ),
    };
  },
  describe(values, quantities, { say, unit }: Reader<DetectorPhrases>, at) {
    const p = formatNumber(quantities.probability);
    const loss = formatQuantity(quantities.loss, 'information', unit);
    const name = say.unitName('information', unit);
    if (at === undefined) return say.same(p, loss, name);
    const share = formatNumber(100 * quantities.accuracy, 1);
    return say.split(values.weight > 0, formatNumber(at, 2), share, p, loss, name);
  },
  presets: [
    { id: 'best', set: { weight: 2, bias: -1 } },
    { id: 'sure', set: { weight: 8, bias: -4 } },
    { id: 'blind', set: { weight: 0, bias: 0 } },
    { id: 'trusting', set: { weight: 2, bias: 2 } },
  ],
});

export type DetectorWords = WordsOf<typeof detector>;
