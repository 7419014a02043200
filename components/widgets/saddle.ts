import { gradientPlay } from '../../src/math/index.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/panel.ts';
import { curves } from '../plots/curves.ts';
import { orbit } from '../plots/orbit.ts';
import { saddleText } from './saddle-text.ts';

/** How many steps are played; the quantity is the distance after the last. */
const steps = 60;

const parameters = {
  rate: slider({ min: 0.05, max: 2.5, step: 0.05, initial: 0.2 }),
  play: choice(['simultaneous', 'alternating'], 'simultaneous'),
  damping: slider({ min: 0, max: 1, step: 0.05, initial: 0 }),
  start: slider({ min: 0.1, max: 1.4, step: 0.05, initial: 0.4 }),
};

type SaddleValues = Values<typeof parameters>;

const pathOf = ({ rate, play, damping, start }: SaddleValues): readonly Point[] =>
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

const sentences = {
  en: {
    distances: (from: string, to: string) =>
      `The players begin ${from} from the solution and are ${to} from it after ${steps} steps.`,
    each: (factor: string) => `Every step multiplies the distance by ${factor}:`,
    turns: 'They take turns:',
    fate: {
      in: 'they come nearer and nearer.',
      out: 'they drift outwards, and on and on.',
      round: 'they go round the solution, and neither arrive nor leave.',
    },
  },
  ko: {
    distances: (from: string, to: string) =>
      `두 선수는 답에서 ${from}만큼 떨어진 곳에서 시작하여 ${steps}스텝 뒤에는 ${to}만큼 떨어져 있습니다.`,
    each: (factor: string) => `스텝마다 거리가 ${factor}배가 되므로`,
    turns: '번갈아 움직이면 여기서는',
    fate: {
      in: '두 선수는 답에 점점 다가갑니다.',
      out: '두 선수는 답에서 한없이 멀어집니다.',
      round: '두 선수는 답 둘레를 맴돌 뿐, 다가가지도 떠나지도 않습니다.',
    },
  },
};

function describe(values: SaddleValues, radius: number, language: Language): string {
  const say = sentences[language];
  const { rate, play, damping } = values;
  const factor = Math.hypot(1 - rate * damping, rate);
  return [
    say.distances(formatNumber(values.start, 2), formatNumber(radius)),
    play === 'simultaneous' ? say.each(formatNumber(factor, 5)) : say.turns,
    say.fate[fateOf(values, radius)],
  ].join(' ');
}

export const saddle = defineWidget({
  id: 'saddle',
  parameters,
  groups: [{ parameters: ['play', 'rate', 'damping', 'start'] }],
  units: { radius: { unit: 'none', symbol: '\\sqrt{x^2+y^2}' } },
  panels: ['path', 'distance'],
  derive: pathOf,
  quantities: (_values, path) => ({ radius: radiusAt(path, steps) }),
  figure(values, _quantities, context, path) {
    const word = context.language === 'ko' ? '스텝' : 'step';
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
          columns: [word, 'x', 'y'],
          handles: [{ parameter: 'start', axis: 'x', x: values.start, y: 0 }],
        },
        context,
      ),
      distance: curves(
        {
          xLabel: word,
          x: [0, steps],
          y: [lo, hi],
          yAxis: true,
          logarithmic: true,
          shape: [0.22, 0.4],
          series: [
            {
              role: 'path',
              label: context.language === 'ko' ? '거리' : 'distance',
              points: distances,
              labelAt: 'none',
            },
          ],
          levels: [{ role: 'bound', label: context.language === 'ko' ? '시작' : 'start', y: values.start }],
        },
        context,
      ),
    };
  },
  describe: (values, { radius }, language: Language) => describe(values, radius, language),
  presets: [
    { id: 'small', set: { rate: 0.05, start: 1 } },
    { id: 'turns', set: { play: 'alternating', rate: 0.4, start: 1 } },
    { id: 'damped', set: { damping: 0.5, start: 1.2 } },
    { id: 'beyond', set: { play: 'alternating', rate: 2.05, start: 0.1 } },
  ],
  text: saddleText,
});
