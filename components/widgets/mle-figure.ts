/** The pictures of `mle`. */
import { sampleMean, sampleVariance } from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import { inUnit } from '../../src/notebook/unit.ts';
import { lengthMark, stemMarks } from '../plots/annotations.ts';
import { curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf } from '../plots/density.ts';
import { numberLine } from '../plots/number-line.ts';
import type { Point, PlotPanel } from '../plots/panel.ts';
import type { Derived, MleValues } from './mle-law.ts';
import { entropyOfP, hills, line, means, p, thetas } from './mle-law.ts';

/** More strokes than this are one grey band; the numbers count all points. */
const mostDrawn = 150;

const drawnOf = (sample: readonly number[]): readonly number[] =>
  sample.filter((x) => x >= line[0] && x <= line[1]).slice(0, mostDrawn);

/** The mean cost of a normal at θ for data of that mean and variance: log σ√2π + (variance + (mean − θ)²)/2σ². */
function parabola(mean: number, variance: number, sd: number): (theta: number) => number {
  const floor = Math.log(sd) + 0.5 * Math.log(2 * Math.PI) + variance / (2 * sd * sd);
  return (theta) => floor + (mean - theta) ** 2 / (2 * sd * sd);
}

/** The lowest point of a curve, by the parabola through the three lowest of its points. */
function lowest(points: readonly Point[]): Point {
  const at = points.reduce((best, [, y], i) => (y < (points[best]?.[1] ?? Infinity) ? i : best), 0);
  const here = points[at] ?? [NaN, NaN];
  const [before, after] = [points[at - 1], points[at + 1]];
  if (!before || !after) return here;
  const [left, right] = [before[1] - here[1], after[1] - here[1]];
  const shift = (left - right) / (2 * (left + right));
  return [here[0] + shift * (after[0] - here[0]), here[1] - ((left - right) * shift) / 4];
}

export type Quantities = Readonly<Record<'nll' | 'cross-entropy' | 'kl' | 'gap' | 'js', number>>;

export function densities({ mean, sd }: MleValues, { q, sample }: Derived, context: DrawContext): PlotPanel {
  const grid = drawingGrid(line, [{ at: mean, width: sd }, ...hills], []);
  const top = axisTop(Math.max(p.pdf(-1), q.pdf(mean)));
  return curves(
    {
      xLabel: 'x',
      x: line,
      y: [0, top],
      shape: [0.28, 0.48],
      series: [
        { role: 'data', label: 'p', points: pointsOf(p.pdf, grid), area: true },
        { role: 'model', label: 'q', points: pointsOf(q.pdf, grid) },
      ],
      markers: [{ role: 'model', x: mean, y: q.pdf(mean) }],
      handles: [{ parameter: 'mean', axis: 'x', x: mean, y: q.pdf(mean) }],
      over: stemMarks(
        'model',
        drawnOf(sample).map((x) => [x, q.pdf(x)] as const),
      ),
    },
    context,
  );
}

export function costs(
  { mean, sd }: MleValues,
  quantities: Quantities,
  { sample, js }: Derived,
  context: DrawContext,
): PlotPanel {
  const [min, max] = means;
  const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
  const inside = ([x, y]: Point): Point => [x, shown(y)];
  const cross = parabola(p.mean, p.variance, sd);
  const middle = sampleMean(sample);
  const own = parabola(middle, sampleVariance(sample), sd);
  const over = (f: (theta: number) => number): Point[] => thetas.map((x) => [x, shown(f(x))]);
  // A narrow model costs more: the picture makes room in a few steps, so that it rarely moves.
  const ceiling = [4.6, 6.5, 9.5].find((top) => top > cross(p.mean) + 1) ?? 9.5;
  const domain: readonly [number, number] = [0, shown(ceiling)];
  const least: readonly (readonly ['cross-entropy' | 'forward-kl' | 'jsd', Point])[] = [
    ['cross-entropy', [middle, own(middle)]],
    ['cross-entropy', [p.mean, cross(p.mean)]],
    ['forward-kl', [p.mean, cross(p.mean) - entropyOfP]],
    ['jsd', lowest(js)],
  ];
  return curves(
    {
      xLabel: 'θ',
      x: [min, max],
      y: domain,
      yAxis: true,
      shape: [0.36, 0.66],
      cursor: mean,
      series: [
        // Estimated from the sample, and so dotted.
        { role: 'cross-entropy', label: 'nll', points: over(own), labelAt: 'end', dotted: true, thin: true },
        { role: 'cross-entropy', label: 'H(p,q)', points: over(cross), labelAt: 'end' },
        { role: 'forward-kl', label: 'KL(p‖q)', points: over((x) => cross(x) - entropyOfP), labelAt: 'end' },
        { role: 'jsd', label: 'JSD', points: js.map(inside), labelAt: 'end' },
      ],
      // A reader's own points may have their mean, or their cost, outside the picture.
      markers: least
        .filter(([, [x, nats]]) => x >= min && x <= max && nats <= ceiling)
        .map(([role, at]) => ({ role, x: inside(at)[0], y: inside(at)[1] })),
      handles: [{ parameter: 'mean', axis: 'x', x: mean, y: shown(quantities.kl) }],
      over: lengthMark(
        {
          role: 'entropy',
          x: mean,
          from: shown(quantities.kl),
          to: shown(quantities['cross-entropy']),
          label: 'H(p)',
        },
        domain,
        mean > 2 ? 'end' : 'start',
      ),
    },
    context,
  );
}

export function sampleLine({ points: own }: MleValues, { sample }: Derived, context: DrawContext): PlotPanel {
  return numberLine(
    { x: line, drawn: own.length > 0 ? [] : drawnOf(sample), own, column: 'x', tap: 'points' },
    context,
  );
}
