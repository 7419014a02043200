import {
  discriminatorGap,
  jsBetween,
  normal,
  optimalDiscriminator,
  sigmoid,
  valueFunctionFromLogit,
} from '../../src/math/index.ts';
import type { Frame } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/curves.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import { optimalDiscriminatorText } from './optimal-discriminator-text.ts';

const domain: readonly [number, number] = [-6, 6];

const parameters = {
  'p-mean': slider({ min: -4, max: 4, step: 0.05, initial: -1 }),
  'p-sd': slider({ min: 0.3, max: 2.5, step: 0.05, initial: 1 }),
  'g-mean': slider({ min: -4, max: 4, step: 0.05, initial: 1 }),
  'g-sd': slider({ min: 0.3, max: 2.5, step: 0.05, initial: 1.3 }),
  'd-sharpness': slider({ min: -1, max: 3, step: 0.05, initial: 0.4 }),
  'd-bias': slider({ min: -3, max: 3, step: 0.05, initial: 0 }),
};

type Values = { readonly [Name in keyof typeof parameters]: number };

function lawsOf(values: Values) {
  const p = normal(values['p-mean'], values['p-sd']);
  const g = normal(values['g-mean'], values['g-sd']);
  const optimalLogit = optimalDiscriminator(p, g).logit;
  const logit = (x: number): number => values['d-sharpness'] * optimalLogit(x) + values['d-bias'];
  return { p, g, optimalLogit, logit };
}

/** V as D grows from knowing nothing (0) over the best answer (1) to certainty, its bias as it stands. */
function valueOverSharpness(values: Values): Point[] {
  return Array.from({ length: 33 }, (_, i): Point => {
    const sharpness = i / 8 - 1;
    const { p, g, logit } = lawsOf({ ...values, 'd-sharpness': sharpness });
    return [sharpness, valueFunctionFromLogit(p, g, logit)];
  });
}

function valueCurves(values: Values, frame: Frame, criterion: number, value: number) {
  const shown = (nats: number): number => inUnit(nats, 'information', frame.unit);
  const points = valueOverSharpness(values).map(([x, y]): Point => [x, shown(y)]);
  return {
    xLabel: frame.language === 'ko' ? '날카로움' : 'sharpness',
    x: [-1, 3] as const,
    y: [shown(-4), shown(0.15)] as const,
    yAxis: true,
    shape: [0.26, 0.5] as const,
    series: [{ role: 'discriminator' as const, label: 'V', points, labelAt: 'end' as const }],
    levels: [
      { role: 'bound' as const, label: 'C(G)', y: shown(criterion) },
      { role: 'bound' as const, label: '−log 4', y: shown(-Math.log(4)) },
    ],
    markers: [{ role: 'discriminator' as const, x: values['d-sharpness'], y: shown(value) }],
    handles: [{ parameter: 'd-sharpness', axis: 'x' as const, x: values['d-sharpness'], y: shown(value) }],
  };
}

const sentences = {
  en: (v: string, c: string, gap: string, js: string, unit: string) =>
    `V is ${v} ${unit}, ${gap} under its largest value C(G) = ${c}, which −log 4 + 2 JSD gives too, with JSD ${js}.`,
  ko: (v: string, c: string, gap: string, js: string, unit: string) =>
    `V는 ${v} ${unit}로, 가장 큰 값 C(G) = ${c}보다 ${gap} 작습니다. JSD가 ${js} ${unit}이므로 −log 4 + 2 JSD도 같은 값입니다.`,
};

function describe(
  _values: Values,
  q: Readonly<Record<'value' | 'criterion' | 'js' | 'gap', number>>,
  language: Language,
  unit: Unit,
): string {
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  return sentences[language](
    show(q.value),
    show(q.criterion),
    show(q.gap),
    show(q.js),
    unitName('information', unit, language),
  );
}

export const optimalDiscriminatorWidget = defineWidget({
  id: 'optimal-discriminator',
  parameters,
  groups: [
    { symbol: '$\\pdata$', role: 'data', parameters: ['p-mean', 'p-sd'] },
    { symbol: '$\\pg$', role: 'model', parameters: ['g-mean', 'g-sd'] },
    { symbol: '$\\D$', role: 'discriminator', parameters: ['d-sharpness', 'd-bias'] },
  ],
  units: {
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'C(\\G)' },
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    gap: { unit: 'information', symbol: 'C(\\G)-V(\\D,\\G)' },
  },
  panels: ['densities', 'discriminator', 'value'],
  quantities(values) {
    const { p, g, optimalLogit, logit } = lawsOf(values);
    return {
      value: valueFunctionFromLogit(p, g, logit),
      // By integrating log D* and log(1 − D*), so that −log 4 + 2 JSD, from its own integral, is a check on it.
      criterion: valueFunctionFromLogit(p, g, optimalLogit),
      js: jsBetween(p, g),
      gap: discriminatorGap(p, g, logit),
    };
  },
  figure(values, quantities, frame) {
    const { p, g, optimalLogit, logit } = lawsOf(values);
    const peaks = [
      { at: values['p-mean'], width: values['p-sd'] },
      { at: values['g-mean'], width: values['g-sd'] },
    ];
    const grid = drawingGrid(domain, peaks, []);
    const top = axisTop(Math.max(p.pdf(values['p-mean']), g.pdf(values['g-mean'])));
    const handle = (parameter: 'p-mean' | 'g-mean', y: number) => ({
      parameter,
      axis: 'x' as const,
      x: values[parameter],
      y,
    });
    const heights = { p: p.pdf(values['p-mean']), g: g.pdf(values['g-mean']) };
    return {
      densities: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, top],
          shape: [0.26, 0.46],
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
        frame,
      ),
      discriminator: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, 1],
          yAxis: true,
          shape: [0.2, 0.36],
          series: [
            {
              role: 'discriminator',
              dotted: true,
              label: 'D*',
              points: pointsOf((x) => sigmoid(optimalLogit(x)), grid),
              labelAt: 'end',
            },
            {
              role: 'discriminator',
              label: 'D',
              points: pointsOf((x) => sigmoid(logit(x)), grid),
              labelAt: 'end',
            },
          ],
          levels: [{ role: 'bound', label: '½', y: 0.5 }],
        },
        frame,
      ),
      value: curves(valueCurves(values, frame, quantities.criterion, quantities.value), frame),
    };
  },
  describe,
  presets: [
    { id: 'optimal', set: { 'd-sharpness': 1, 'd-bias': 0 } },
    { id: 'nothing', set: { 'd-sharpness': 0, 'd-bias': 0 } },
    {
      id: 'equilibrium',
      set: { 'p-mean': 0, 'p-sd': 1, 'g-mean': 0, 'g-sd': 1, 'd-sharpness': 1, 'd-bias': 0 },
    },
    { id: 'certain', set: { 'd-sharpness': 3, 'd-bias': 0 } },
  ],
  text: optimalDiscriminatorText,
});
