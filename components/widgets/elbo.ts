// The evidence lower bound of one observation, in the linear Gaussian model, where every part of it is known.
import type { Density } from '../../src/math/index.ts';
import {
  klBetween,
  linearGaussianMarginal,
  linearGaussianPosterior,
  linearGaussianReconstruction,
  normal,
} from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { peakNames } from '../plots/annotations.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import { scoreLine } from '../plots/score-line.ts';

/** What the figure says in its pictures and below them. */
interface ElboPhrases {
  readonly names: readonly [prior: string, posterior: string, guess: string];
  /** What KL(q‖p(z|x)) is called where there is little room. */
  readonly gap: string;
  readonly columns: readonly [string, string];
  readonly sentence: (
    elbo: string,
    parts: readonly [reconstruction: string, kl: string],
    evidence: string,
    gap: string,
    unit: string,
  ) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const parameters = {
  'q-mean': slider({ min: -3, max: 3, step: 0.05, initial: 0.3 }),
  'q-sd': slider({ min: 0.05, max: 2, step: 0.05, initial: 0.85 }),
  x: slider({ min: -3, max: 3, step: 0.05, initial: 1.25 }),
  a: slider({ min: 0, max: 2, step: 0.05, initial: 1 }),
  s: slider({ min: 0.2, max: 2, step: 0.05, initial: 0.75 }),
};

type ElboValues = Values<typeof parameters>;

const domain: readonly [number, number] = [-4, 4];
const prior = normal(0, 1);

interface Derived {
  readonly q: Density;
  readonly posterior: Density;
}

function derive(values: ElboValues): Derived {
  const { 'q-mean': mean, 'q-sd': sd, x, a, s } = values;
  return { q: normal(mean, sd), posterior: linearGaussianPosterior(a, s, x) };
}

function quantities({ x, a, s }: ElboValues, { q, posterior }: Derived) {
  const reconstruction = linearGaussianReconstruction(a, s, x, q);
  const kl = klBetween(q, prior);
  return {
    evidence: linearGaussianMarginal(a, s).logPdf(x),
    elbo: reconstruction - kl,
    gap: klBetween(q, posterior),
    reconstruction,
    kl,
  };
}

type Quantities = ReturnType<typeof quantities>;

function codes(values: ElboValues, { q, posterior }: Derived, context: FigureContext<ElboPhrases>) {
  const { 'q-mean': mean, 'q-sd': sd } = values;
  const width = Math.sqrt(posterior.variance);
  const peaks = [
    { at: mean, width: sd },
    { at: posterior.mean, width },
  ];
  const grid = drawingGrid(domain, peaks, []);
  const { names } = context.say;
  const peak = q.pdf(mean);
  // A needle runs out of the picture; what it is compared with has to stay readable.
  const top = axisTop(Math.max(prior.pdf(0), posterior.pdf(posterior.mean), Math.min(peak, 2)));
  return curves(
    {
      xLabel: 'z',
      x: domain,
      y: [0, top],
      series: [
        { role: 'bound', label: 'p(z)', points: pointsOf(prior.pdf, grid), labelAt: 'none' },
        { role: 'data', label: 'p(z|x)', points: pointsOf(posterior.pdf, grid), area: true, labelAt: 'none' },
        { role: 'model', label: 'q(z|x)', points: pointsOf(q.pdf, grid), area: true, labelAt: 'none' },
      ],
      markers: [{ role: 'model', x: mean, y: Math.min(peak, top) }],
      handles: [{ parameter: 'q-mean', axis: 'x', x: mean, y: Math.min(peak, top) }],
      over: peakNames(
        [
          { role: 'bound', label: names[0], x: 0, y: prior.pdf(0) },
          { role: 'data', label: names[1], x: posterior.mean, y: posterior.pdf(posterior.mean) },
          { role: 'model', label: names[2], x: mean, y: Math.min(peak, 0.93 * top) },
        ],
        context.compact ? 1.6 : 0.8,
      ),
    },
    context,
  );
}

function line(quantity: Quantities, context: FigureContext<ElboPhrases>) {
  const { evidence, elbo, gap, kl, reconstruction } = quantity;
  const at = (nats: number): number => inUnit(nats, 'information', context.unit);
  const text = (nats: number): string => formatQuantity(nats, 'information', context.unit);
  const names = context.compact ? [context.say.gap, 'KL'] : ['KL(q‖p(z|x))', 'KL(q‖p(z))'];
  const [from, top, middle] = [at(elbo), at(evidence), at(reconstruction)];
  return scoreLine(
    {
      x: [Math.floor(from - 0.25), Math.ceil(Math.max(top, middle) + 0.25)],
      marks:
        Math.abs(top - middle) < 1e-9
          ? [{ role: 'bound', label: 'log p(x) = E log p(x|z)', x: top, lean: 'left' }]
          : [
              { role: 'bound', label: 'log p(x)', x: top, lean: top < middle ? 'left' : 'right' },
              { role: 'model', label: 'E log p(x|z)', x: middle, lean: top < middle ? 'right' : 'left' },
            ],
      spans: [
        { role: 'data', label: `${names[0]} ${text(gap)}`, from, to: top, begin: 'ELBO' },
        { role: 'model', label: `${names[1]} ${text(kl)}`, from, to: middle },
      ],
      columns: context.say.columns,
      rows: [
        ['E log p(x|z)', middle],
        ['KL(q‖p(z))', at(kl)],
        ['ELBO', from],
        ['KL(q‖p(z|x))', at(gap)],
        ['log p(x)', top],
      ],
    },
    context,
  );
}

export const elbo = defineWidget<ElboPhrases>()({
  id: 'elbo',
  parameters,
  groups: [
    { symbol: '$\\q(z\\given x)$', role: 'model', parameters: ['q-mean', 'q-sd'] },
    { symbol: '$x$', role: 'data', parameters: ['x'], more: ['a', 's'] },
  ],
  units: {
    elbo: { unit: 'information', symbol: '\\ELBO' },
    evidence: { unit: 'information', symbol: '\\log p(x)' },
    gap: { unit: 'information', symbol: '\\KL{\\q}{p(z\\given x)}' },
    reconstruction: { unit: 'information', symbol: '\\E_{\\q}[\\log p(x\\given z)]' },
    kl: { unit: 'information', symbol: '\\KL{\\q}{p(z)}' },
  },
  panels: ['codes', 'line'],
  derive,
  quantities,
  figure: (values, quantity, context, derived) => ({
    codes: codes(values, derived, context),
    line: line(quantity, context),
  }),
  describe(_values, quantity, { say, unit }) {
    const show = (nats: number): string => formatQuantity(nats, 'information', unit);
    return say.sentence(
      show(quantity.elbo),
      [show(quantity.reconstruction), show(quantity.kl)],
      show(quantity.evidence),
      show(quantity.gap),
      say.unitName('information', unit),
    );
  },
  presets: [
    { id: 'posterior', set: { 'q-mean': 0.8, 'q-sd': 0.6, x: 1.25, a: 1, s: 0.75 } },
    { id: 'prior', set: { 'q-mean': 0, 'q-sd': 1, x: 1.25, a: 1, s: 0.75 } },
    { id: 'narrow', set: { 'q-mean': 1.25, 'q-sd': 0.05, x: 1.25, a: 1, s: 0.75 } },
    { id: 'deaf', set: { 'q-mean': 0, 'q-sd': 1, x: 1.25, a: 0, s: 1.25 } },
  ],
});

export type ElboWords = WordsOf<typeof elbo>;
