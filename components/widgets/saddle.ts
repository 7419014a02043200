import { gradientPlay } from '../../src/math/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/curves.ts';
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

interface Values {
  readonly rate: number;
  readonly play: 'simultaneous' | 'alternating';
  readonly damping: number;
  readonly start: number;
}

const pathOf = ({ rate, play, damping, start }: Values): readonly Point[] =>
  gradientPlay([start, 0], { rate, play, damping, steps });

const radiusAt = (path: readonly Point[], step: number): number => Math.hypot(...(path[step] ?? [NaN, NaN]));

const outcome = (values: Values, radius: number): 'in' | 'out' | 'round' => {
  const last = radius / values.start;
  return last < 0.5 ? 'in' : last > 2 ? 'out' : 'round';
};

const sentences = {
  en: (from: string, to: string, fate: 'in' | 'out' | 'round') =>
    `The players begin ${from} from the solution and are ${to} from it after ${steps} steps: ${
      { in: 'they arrive', out: 'they run away', round: 'they go round' }[fate]
    }.`,
  ko: (from: string, to: string, fate: 'in' | 'out' | 'round') =>
    `두 선수는 답에서 ${from}만큼 떨어진 곳에서 시작하여 ${steps}걸음 뒤에는 ${to}만큼 떨어져 있습니다. ${
      { in: '답으로 다가갑니다', out: '답에서 달아납니다', round: '답 둘레를 맴돕니다' }[fate]
    }.`,
};

export const saddle = defineWidget({
  id: 'saddle',
  parameters,
  groups: [{ parameters: ['play', 'rate', 'damping', 'start'] }],
  units: { radius: { unit: 'none', symbol: '\\sqrt{x^2+y^2}' } },
  panels: ['path', 'distance'],
  quantities: (values) => ({ radius: radiusAt(pathOf(values), steps) }),
  figure(values, _quantities, frame) {
    const path = pathOf(values);
    const word = frame.language === 'ko' ? '스텝' : 'step';
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
        frame,
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
              label: frame.language === 'ko' ? '거리' : 'distance',
              points: distances,
              labelAt: 'none',
            },
          ],
          levels: [{ role: 'bound', label: frame.language === 'ko' ? '시작' : 'start', y: values.start }],
        },
        frame,
      ),
    };
  },
  describe: (values, { radius }, language: Language) =>
    sentences[language](formatNumber(values.start, 2), formatNumber(radius), outcome(values, radius)),
  presets: [
    { id: 'small', set: { rate: 0.05, start: 1 } },
    { id: 'turns', set: { play: 'alternating', rate: 0.4, start: 1 } },
    { id: 'damped', set: { damping: 0.5, start: 1.2 } },
    { id: 'beyond', set: { play: 'alternating', rate: 2.05, start: 0.1 } },
  ],
  text: saddleText,
});
