// Of the claim `gan-is-an-autoencoder`: a generator that is turned round makes the same fakes from other codes.
import type { Density, SmoothMap } from '../../src/math/index.ts';
import { generatorCriterion, normal, optimalDiscriminator, pushforward } from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface PairingPhrases {
  readonly same: string;
  readonly rebuilt: string;
  readonly sentence: (criterion: string, unit: string, reconstruction: string, answer: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const parameters = {
  turn: choice(['straight', 'turned'], 'straight'),
  shift: slider({ min: -2, max: 2, step: 0.1, initial: 0 }),
};

type PairingValues = Values<typeof parameters>;

const domain: readonly [number, number] = [-4, 4];
/** The law of the codes and, since the encoder here is enc(x) = x, of the data. */
const data = normal(0, 1);

/** G(z) = ±z + shift. */
function generator({ turn, shift }: PairingValues): SmoothMap {
  const sign = turn === 'turned' ? -1 : 1;
  return { value: (z) => sign * z + shift, slope: () => sign, curvature: () => 0 };
}

interface Derived {
  readonly map: SmoothMap;
  readonly fakes: Density;
}

function derive(values: PairingValues): Derived {
  const map = generator(values);
  return { map, fakes: pushforward(data, map) };
}

function densities({ shift }: PairingValues, fakes: Density, context: FigureContext<PairingPhrases>) {
  const peaks = [
    { at: 0, width: 1 },
    { at: shift, width: 1 },
  ];
  const grid = drawingGrid(domain, peaks, []);
  return curves(
    {
      xLabel: 'x',
      x: domain,
      y: [0, axisTop(data.pdf(0))],
      shape: [0.22, 0.4],
      leftRoom: 46,
      series: [
        { role: 'data', label: 'p_{data}', points: pointsOf(data.pdf, grid), area: true },
        { role: 'model', label: 'p_{g}', points: pointsOf(fakes.pdf, grid), area: true },
      ],
      markers: [{ role: 'model', x: shift, y: fakes.pdf(shift) }],
      handles: [{ parameter: 'shift', axis: 'x', x: shift, y: fakes.pdf(shift) }],
    },
    context,
  );
}

function rebuilt(map: SmoothMap, context: FigureContext<PairingPhrases>) {
  const grid = Array.from({ length: 33 }, (_, i) => (i - 16) / 4);
  return curves(
    {
      xLabel: 'x',
      x: domain,
      y: [-4, 4],
      yAxis: true,
      shape: [0.34, 0.6],
      series: [
        {
          role: 'data',
          label: context.say.same,
          points: grid.map((x): Point => [x, x]),
          labelAt: 'none',
        },
        {
          role: 'model',
          label: context.say.rebuilt,
          points: grid.map((x): Point => [x, map.value(x)]),
          labelAt: 'none',
        },
      ],
    },
    context,
  );
}

export const pairing = defineWidget<PairingPhrases>()({
  id: 'pairing',
  parameters,
  groups: [{ symbol: '$\\G$', role: 'model', parameters: ['turn', 'shift'] }],
  units: {
    criterion: { unit: 'information', symbol: '\\C(\\G)' },
    reconstruction: { unit: 'none' },
    answer: { unit: 'none', symbol: '\\Dstar(1)' },
  },
  panels: ['densities', 'rebuilt'],
  derive,
  quantities: ({ turn, shift }, { fakes }) => ({
    criterion: generatorCriterion(data, fakes),
    // x − (±x + shift) is −shift, or 2x − shift, squared and averaged over a law of mean 0 and variance 1.
    reconstruction: shift * shift + (turn === 'turned' ? 4 * data.variance : 0),
    answer: optimalDiscriminator(data, fakes)(1),
  }),
  figure: (values, _quantities, context, { map, fakes }) => ({
    densities: densities(values, fakes, context),
    rebuilt: rebuilt(map, context),
  }),
  describe: (_values, q, { say, unit }) =>
    say.sentence(
      formatQuantity(q.criterion, 'information', unit),
      say.unitName('information', unit),
      formatNumber(q.reconstruction, 2),
      formatNumber(q.answer),
    ),
  presets: [
    { id: 'paired', set: { turn: 'straight', shift: 0 } },
    { id: 'turned', set: { turn: 'turned', shift: 0 } },
    { id: 'beside', set: { turn: 'straight', shift: 1 } },
  ],
});

export type PairingWords = WordsOf<typeof pairing>;
