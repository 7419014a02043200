import type { Density, SmoothMap } from '../../src/math/index.ts';
import { normal, pushforward as pushThrough, random, standardNormalSample } from '../../src/math/index.ts';
import type { Table } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { Point } from '../plots/panel.ts';
import { pouredDensity } from '../plots/pushforward.ts';

/** What the figure says in its pictures and below them. */
interface PushforwardPhrases {
  readonly moved: (mean: string, variance: string, pull: string, at: string, thin: string) => string;
  readonly folded: (mean: string, variance: string, lo: string, hi: string) => string;
  readonly still: (mean: string, variance: string, at: string) => string;
}

const domain: readonly [number, number] = [-5, 5];
const noise = normal(0, 1);
/** Beyond it lies less than one draw in two thousand. */
const reach = 3.5;

const parameters = {
  shift: slider({ min: -3, max: 3, step: 0.05, initial: 0 }),
  scale: slider({ min: 0.2, max: 2, step: 0.05, initial: 0.5 }),
  bend: slider({ min: -2, max: 2, step: 0.05, initial: 1.5 }),
};

type Values = { readonly [Name in keyof typeof parameters]: number };

/** G(z) = shift + scale · z + bend · tanh 2z. */
function generator({ shift, scale, bend }: Values): SmoothMap {
  const sech2 = (z: number): number => 1 / Math.cosh(2 * z) ** 2;
  return {
    value: (z) => shift + scale * z + bend * Math.tanh(2 * z),
    slope: (z) => scale + 2 * bend * sech2(z),
    curvature: (z) => -8 * bend * Math.tanh(2 * z) * sech2(z),
  };
}

/** The z > 0 at which G turns round, if it does: scale + 2 bend / cosh² 2z = 0. It turns at −z too. */
function turn({ scale, bend }: Values): number | undefined {
  const square = (-2 * bend) / scale;
  // At exactly 1 it only stops, at z = 0; what rounding takes away must not hide that.
  return square >= 1 - 1e-12 ? Math.acosh(Math.sqrt(Math.max(1, square))) / 2 : undefined;
}

/** The map of one state, the density that it makes of the noise, and where it turns round. */
interface Derived {
  readonly map: SmoothMap;
  readonly density: Density;
  readonly turn: number | undefined;
}

function derive(values: Values): Derived {
  const map = generator(values);
  return { map, density: pushThrough(noise, map), turn: turn(values) };
}

const ofNoise = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

/** Where the density below is drawn: the images of evenly spread z, and close to a peak on its inner side. */
function drawnAt({ map, turn: z }: Derived): number[] {
  const images = ofNoise(-4, 4, 104).map(map.value);
  const peaks = z === undefined ? [] : [map.value(z), map.value(-z)];
  const close = peaks.flatMap((at) =>
    [1e-9, 1e-4, 1e-3, 5e-3, 0.02, 0.06, 0.15].flatMap((step) => [at - step, at + step]),
  );
  return [...images, ...close].sort((a, b) => a - b);
}

/** The least of a few heights that holds the density, or shows enough of what is infinite anyway. */
function roomFor(highest: number, infinite: boolean): number {
  return [0.46, 0.7, 1.1, 2.2].find((top) => top > (infinite ? Math.min(highest, 0.65) : highest)) ?? 2.2;
}

const samples = (() => {
  const source = random(11);
  return Array.from({ length: 48 }, () => standardNormalSample(source));
})();

/** Fifteen places that cut the noise into sixteen equal parts. */
const cuts = Array.from({ length: 15 }, (_, i) => noise.quantile((i + 1) / 16));
/** The strip that is followed: one eighth of the noise, at first where G stretches it to more than twice its width. */
const followed = [noise.quantile(9 / 16), noise.quantile(11 / 16)] as const;

function tableOf(map: SmoothMap, density: Density): Table {
  const rows = ofNoise(-2.5, 2.5, 10).map((z) => {
    const x = map.value(z);
    return [z, noise.pdf(z), x, density.pdf(x)];
  });
  return { columns: ['z', 'p_z(z)', 'x = G(z)', 'p_g(x)'], rows };
}

export const pushforward = defineWidget<PushforwardPhrases>()({
  id: 'pushforward',
  parameters,
  groups: [{ symbol: '$\\G$', role: 'model', parameters: ['shift', 'scale', 'bend'] }],
  units: {
    mean: { unit: 'none', symbol: '\\E[\\G(z)]' },
    variance: { unit: 'none', symbol: '\\Var[\\G(z)]' },
  },
  panels: ['poured'],
  derive,
  quantities: (values) => ({
    // tanh and z are as often negative as positive, alike, so the shift alone is left on average.
    mean: values.shift,
    variance: pushThrough(noise, generator({ ...values, shift: 0 })).variance,
  }),
  figure(values, _quantities, context, derived) {
    const { map, density, turn: z } = derived;
    const points = drawnAt(derived).map((x): Point => [x, density.pdf(x)]);
    const peaks = z === undefined ? [] : [map.value(z), map.value(-z)];
    const top = roomFor(Math.max(...points.map(([, y]) => y)), peaks.length > 0);
    const inside = ofNoise(followed[0], followed[1], 16);
    const pair = (at: number): Point => [at, map.value(at)];
    const share = inside.map((at): Point => [map.value(at), noise.pdf(at) / Math.abs(map.slope(at))]);
    const centre = map.value(1);
    return {
      poured: pouredDensity(
        {
          domain,
          noise: ofNoise(-reach, reach, 70).map((at): Point => [at, noise.pdf(at)]),
          made: points,
          edges: cuts.map(pair),
          marked: {
            strip: [pair(followed[0]), pair(followed[1])],
            noise: inside.map((at): Point => [at, noise.pdf(at)]),
            made: share,
          },
          samples: samples.map(pair),
          peaks,
          top,
          table: tableOf(map, density),
          handles: [
            { parameter: 'shift', axis: 'x', x: values.shift, y: 0 },
            {
              parameter: 'scale',
              axis: 'x',
              x: centre,
              y: 0,
              valueAt: (x) => x - values.shift - values.bend * Math.tanh(2),
            },
          ],
        },
        context,
      ),
    };
  },
  describe(_values, { mean, variance }, { say }, { map, turn: z }) {
    const moments = [formatNumber(mean, 2), formatNumber(variance)] as const;
    if (z === undefined) {
      const slope = map.slope(0);
      return say.moved(
        ...moments,
        formatNumber(slope, 2),
        formatNumber(map.value(0), 2),
        formatNumber(noise.pdf(0) / slope),
      );
    }
    if (z === 0) return say.still(...moments, formatNumber(map.value(0), 2));
    const ends = [map.value(z), map.value(-z)].sort((a, b) => a - b);
    return say.folded(...moments, formatNumber(ends[0] ?? NaN, 2), formatNumber(ends[1] ?? NaN, 2));
  },
  presets: [
    { id: 'straight', set: { shift: 1, scale: 0.6, bend: 0 } },
    { id: 'two-hills', set: { shift: 0, scale: 0.3, bend: 1.7 } },
    { id: 'squeezed', set: { shift: 0, scale: 1.2, bend: -0.5 } },
    { id: 'folded', set: { shift: 0, scale: 1.4, bend: -2 } },
  ],
});

export type PushforwardWords = WordsOf<typeof pushforward>;
