import { binMasses, differentialEntropy, entropy, normal } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { drawingGrid, pointsOf, staircase } from '../plots/density.ts';

/** What the figure says in its pictures and below them. */
interface DensityEntropyPhrases {
  readonly sentence: (s: {
    differential: string;
    peak: string;
    bins: string;
    width: string;
    unit: string;
  }) => string;
  readonly bins: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const parameters = {
  sd: slider({ min: 0.05, max: 2, step: 0.01, initial: 0.2 }),
  width: choice(['1', '0.5', '0.2', '0.1'], '0.2'),
};

/** The picture's range: wide enough for every standard deviation, not for every tail. */
const line = [-3, 3] as const;

/** Edges of bins with one bin's middle at the mean, out to where nothing that counts is left. */
function edgesOf(width: number, reach: number): number[] {
  const half = Math.ceil(reach / width);
  return Array.from({ length: 2 * half + 2 }, (_, i) => (i - half - 0.5) * width);
}

export const densityEntropy = defineWidget<DensityEntropyPhrases>()({
  id: 'density-entropy',
  parameters,
  groups: [{ symbol: '$\\p$', role: 'data', parameters: ['sd'] }, { parameters: ['width'] }],
  units: {
    'differential-entropy': { unit: 'information', symbol: 'h(\\p)' },
    peak: { unit: 'none' },
    'binned-entropy': { unit: 'information', symbol: 'H_b' },
    'binned-difference': { unit: 'information', symbol: 'H_b+\\log b' },
  },
  panels: ['density'],
  derive: ({ sd }) => normal(0, sd),
  quantities({ sd, width }, law) {
    const b = Number(width);
    const binned = entropy(binMasses(law, edgesOf(b, 9 * sd), { outer: true }));
    return {
      'differential-entropy': differentialEntropy(law),
      peak: law.pdf(0),
      'binned-entropy': binned,
      'binned-difference': binned + Math.log(b),
    };
  },
  figure({ sd, width }, quantities, context, law) {
    const b = Number(width);
    const edges = edgesOf(b, line[1]);
    const heights = Array.from(binMasses(law, edges), (mass) => mass / b);
    const [lo, hi] = [edges[0] ?? 0, edges[edges.length - 1] ?? 0];
    const bins = staircase(edges, heights).filter(([x]) => x >= lo && x <= hi);
    return {
      density: curves(
        {
          xLabel: 'x',
          x: line,
          y: [0, 1.12 * Math.max(1, quantities.peak)],
          yAxis: true,
          series: [
            {
              role: 'data',
              label: 'p',
              points: pointsOf(law.pdf, drawingGrid(line, [{ at: 0, width: sd }], [law])),
              area: true,
              labelAt: 'none',
            },
            {
              role: 'data',
              label: context.say.bins,
              points: bins,
              thin: true,
              dotted: true,
              labelAt: 'none',
            },
          ],
          levels: [{ role: 'bound', label: '1', y: 1 }],
          markers: [{ role: 'data', x: sd, y: law.pdf(sd) }],
          handles: [{ parameter: 'sd', axis: 'x', x: sd, y: law.pdf(sd) }],
        },
        context,
      ),
    };
  },
  describe({ width }, quantities, { say, unit }: Reader<DensityEntropyPhrases>) {
    const show = (nats: number): string => formatQuantity(nats, 'information', unit);
    return say.sentence({
      differential: show(quantities['differential-entropy']),
      peak: formatNumber(quantities.peak, 2),
      bins: show(quantities['binned-entropy']),
      width,
      unit: say.unitName('information', unit),
    });
  },
  presets: [
    { id: 'narrow', set: { sd: 0.1, width: '0.1' } },
    { id: 'zero', set: { sd: 0.24, width: '0.2' } },
    { id: 'wide', set: { sd: 1, width: '0.5' } },
    { id: 'coarse', set: { sd: 0.1, width: '1' } },
  ],
});

export type DensityEntropyWords = WordsOf<typeof densityEntropy>;
