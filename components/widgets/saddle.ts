import { gradientPlay } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { orbit } from '../plots/orbit.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface SaddlePhrases {
  readonly distances: (from: string, to: string, steps: number) => string;
  readonly each: (factor: string) => string;
  readonly turns: string;
  readonly fate: { readonly in: string; readonly out: string; readonly round: string };
  readonly step: string;
  readonly distance: string;
  readonly start: string;
}

/** How many steps are played at most. */
const most = 60;

const parameters = {
  rate: slider({ min: 0.05, max: 2.5, step: 0.05, initial: 0.2 }),
  play: choice(['simultaneous', 'alternating'], 'simultaneous'),
  damping: slider({ min: 0, max: 1, step: 0.05, initial: 0 }),
  start: slider({ min: 0.1, max: 1.4, step: 0.05, initial: 0.4 }),
  steps: slider({ min: 0, max: most, step: 1, initial: most }),
};

type SaddleValues = Values<typeof parameters>;

const pathOf = ({ rate, play, damping, start, steps }: SaddleValues): readonly Point[] =>
  gradientPlay([start, 0], { rate, play, damping, steps });

const radiusAt = (path: readonly Point[], step: number): number => Math.hypot(...(path[step] ?? [NaN, NaN]));

type Fate = 'in' | 'out' | 'round';

/** Where the play leads, by what it is and not by how far sixty steps have come: a small step drifts out as surely as a long one. */
function fateOf({ rate, play, damping }: SaddleValues, radius: number): Fate {
  // In turn with ηc = 1 the start has no part in the direction that grows: the players are there after one step.
  if (radius === 0) return 'in';
  // In turn and undamped there is a ring for every rate below 2, and at 2 it opens.
  if (play === 'alternating' && damping === 0) return rate < 2 ? 'round' : 'out';
  const kept = 1 - rate * damping;
  // What has to be below 1 for the players to arrive, as a difference that is 0 at the edge without rounding:
  // at once kept² + η², in turn |kept| and η/|1 + kept|.
  const excess =
    play === 'simultaneous'
      ? rate * (1 + damping * damping) - 2 * damping
      : Math.max(Math.abs(kept) - 1, rate - Math.abs(1 + kept));
  return excess < 0 ? 'in' : excess > 0 ? 'out' : 'round';
}

function describe(values: SaddleValues, radius: number, { say }: Reader<SaddlePhrases>): string {
  const { rate, play, damping, steps } = values;
  const factor = Math.hypot(1 - rate * damping, rate);
  return [
    say.distances(formatNumber(values.start, 2), formatNumber(radius), steps),
    play === 'simultaneous' ? say.each(formatNumber(factor, 5)) : say.turns,
    say.fate[fateOf(values, radius)],
  ].join(' ');
}

export const saddle = defineWidget<SaddlePhrases>()({
  id: 'saddle',
  parameters,
  groups: [{ parameters: ['play', 'rate', 'damping', 'start', 'steps'] }],
  process: { parameter: 'steps', from: 0, to: most, seconds: 8 },
  units: { radius: { unit: 'none', symbol: '\\sqrt{x^2+y^2}' } },
  panels: ['path', 'distance'],
  derive: pathOf,
  quantities: ({ steps }, path) => ({ radius: radiusAt(path, steps) }),
  figure(values, _quantities, context, path) {
    const distances = path.map((_, step): Point => [step, radiusAt(path, step)]);
    // A power of ten on either side of what there is, so that a straight line means a constant factor.
    const exponents = distances.map(([, d]) => Math.log10(d)).filter(Number.isFinite);
    const lo = 10 ** Math.max(-12, Math.min(-1, Math.floor(Math.min(...exponents))));
    const hi = 10 ** Math.max(1, Math.ceil(Math.max(...exponents)));
    return {
      path: orbit(
        {
          path,
          reach: 1.6,
          columns: [context.say.step, 'x', 'y'],
          handles: [{ parameter: 'start', axis: 'x', x: values.start, y: 0 }],
        },
        context,
      ),
      distance: curves(
        {
          xLabel: context.say.step,
          x: [0, most],
          y: [lo, hi],
          yAxis: true,
          logarithmic: true,
          shape: [0.22, 0.4],
          series: [
            {
              role: 'path',
              label: context.say.distance,
              points: distances,
              labelAt: 'none',
            },
          ],
          markers: [{ role: 'path', x: values.steps, y: radiusAt(path, values.steps) }],
          levels: [{ role: 'bound', label: context.say.start, y: values.start }],
        },
        context,
      ),
    };
  },
  describe: (values, { radius }, reader) => describe(values, radius, reader),
  presets: [
    { id: 'small', set: { rate: 0.05, start: 1 } },
    { id: 'turns', set: { play: 'alternating', rate: 0.4, start: 1 } },
    { id: 'damped', set: { damping: 0.5, start: 1.2 } },
    { id: 'beyond', set: { play: 'alternating', rate: 2.05, start: 0.1 } },
  ],
});

export type SaddleWords = WordsOf<typeof saddle>;
