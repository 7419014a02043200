import type { DrawContext, Reading, Table } from '../../src/notebook/figure.ts';
import { thinned } from './curves.ts';
import { spread } from './end-labels.ts';
import { marks, type Marker } from './marks.ts';
import type { PlotPanel, Point } from './panel.ts';
import type { Ground, SceneMark } from './scene.ts';
import { between, dots, line, name, ruleY } from './scene-marks.ts';
import { heightOf } from './height-of.ts';

/** A step of a band. */
export interface BandPlace {
  readonly step: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Many courses of one quantity, and the band that most of them lie in. */
export interface BandSet {
  /** The second of two is that which was kept to compare. */
  readonly look: 'now' | 'kept';
  readonly label: string;
  readonly band: readonly BandPlace[];
  readonly courses: readonly (readonly Point[])[];
}

export interface Bands {
  readonly sets: readonly BandSet[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly level: { readonly label: string; readonly y: number };
  readonly words: {
    readonly step: string;
    readonly median: (set: string) => string;
    readonly low: (set: string) => string;
    readonly high: (set: string) => string;
  };
}

interface Look {
  readonly color: string;
  readonly dash: string | undefined;
  readonly marker: Marker;
}

/** What stands beside it has a colour, a dash and a marker of its own. */
const looks: Readonly<Record<BandSet['look'], Look>> = {
  now: { color: marks.jsd.color, dash: marks.jsd.dash, marker: marks.jsd.marker },
  kept: { color: 'var(--ink)', dash: '4 3', marker: 'circle' },
};

const NOWHERE: Point = [NaN, NaN];

/** So many markers stand on a median. */
const MARKERS = 6;

function layersOf({ look, band, courses }: BandSet): Record<'under' | 'over', readonly SceneMark[]> {
  const { color, dash, marker } = looks[look];
  const edge = (of: 'low' | 'high') =>
    line(
      band.map((place): Point => [place.step, place[of]]),
      { stroke: color, width: 1, dash, opacity: 0.7 },
    );
  const median = band.map((place): Point => [place.step, place.median]);
  return {
    under: [
      between(
        band.map(({ step, low, high }) => [step, low, high]),
        { fill: color, opacity: look === 'now' ? 0.18 : 0.12 },
      ),
      // A gap between each course and the next: all of them are one path.
      line(
        courses.flatMap((course) => [...course, NOWHERE]),
        { stroke: color, width: 0.75, dash, opacity: courses.length > 30 ? 0.22 : 0.35 },
      ),
    ],
    over: [
      edge('low'),
      edge('high'),
      line(median, { stroke: color, width: 2.5, dash }),
      dots(thinned(median, MARKERS), {
        symbol: marker,
        r: 4.5,
        stroke: color,
        strokeWidth: 2,
        fill: 'var(--paper)',
      }),
    ],
  };
}

/** Names at the right end, behind the medians and the level. */
function endNames({ sets, level, y: [lo, hi] }: Bands, height: number): readonly SceneMark[] {
  const ends = [
    ...sets.flatMap(({ label, look, band }) => {
      const last = band.at(-1)?.median;
      return last === undefined ? [] : [{ label, y: last, color: looks[look].color }];
    }),
    { label: level.label, y: level.y, color: marks.bound.color },
  ];
  const offsets = spread(
    ends.map(({ y }) => ((hi - y) / (hi - lo)) * height),
    14,
    height - 2,
  );
  return ends.map(({ label, y, color }, i) =>
    name(label, { x: 'right', y }, { anchor: 'start', dx: 11, dy: offsets[i] ?? 0, fill: color }),
  );
}

/** The numbers of all sets, step by step; a set that was not at a step has none there. */
function tableOf({ sets, words }: Bands): Table {
  const steps = [...new Set(sets.flatMap(({ band }) => band.map(({ step }) => step)))].sort((a, b) => a - b);
  const places = sets.map(({ band }) => new Map(band.map((place) => [place.step, place])));
  const row = (step: number): readonly number[] => [
    step,
    ...places.flatMap((places) => {
      const { median = NaN, low = NaN, high = NaN } = places.get(step) ?? {};
      return [median, low, high];
    }),
  ];
  return {
    columns: [
      words.step,
      ...sets.flatMap(({ label }) => [words.median(label), words.low(label), words.high(label)]),
    ],
    rows: thinned(steps, 11).map(row),
    every: () => steps.map(row),
    sampled: true,
  };
}

/** The numbers at the step that is nearest. */
function readingOf({ sets, words }: Bands, x: number): Reading | undefined {
  const nearest = (band: readonly BandPlace[]): BandPlace | undefined =>
    band.reduce<BandPlace | undefined>(
      (best, place) => (best && Math.abs(best.step - x) <= Math.abs(place.step - x) ? best : place),
      undefined,
    );
  const places = sets.map((set) => ({ ...set, place: nearest(set.band) }));
  const step = nearest(places.flatMap(({ place }) => place ?? []))?.step;
  if (step === undefined) return undefined;
  return {
    x: step,
    names: { x: words.step },
    values: places.flatMap(({ label, look, place }) =>
      place?.step === step
        ? [
            { label: words.high(label), value: place.high, colour: looks[look].color },
            { label: words.median(label), value: place.median, colour: looks[look].color },
            { label: words.low(label), value: place.low, colour: looks[look].color },
          ]
        : [],
    ),
  };
}

/** Room behind the right end for a name: about seven pixels a character, Korean twice that. */
const widthOf = (label: string): number => [...label].reduce((sum, c) => sum + (c > '\u3000' ? 12 : 6.8), 0);

/** Many courses over the steps: the median, the band of most of them, and each of them thin. */
export function bands(data: Bands, context: DrawContext): PlotPanel {
  const height = heightOf(context, [0.36, 0.62]);
  const margins = {
    marginLeft: 46,
    marginRight: 18 + Math.max(...[...data.sets, data.level].map(({ label }) => widthOf(label))),
    marginTop: 12,
    marginBottom: 24,
  };
  const inner = context.width - margins.marginLeft - margins.marginRight;
  const ground: Ground = {
    width: context.width,
    height,
    ...margins,
    x: data.x,
    y: data.y,
    axisX: { ticks: Math.max(2, Math.round(inner / 66)), tickSize: 3 },
    axisY: { ticks: context.compact ? 4 : 5, tickSize: 0, tickPadding: 6 },
  };
  // What was kept lies below.
  const layers = data.sets.toSorted((a, b) => a.look.localeCompare(b.look)).map(layersOf);
  return {
    options: {
      ground,
      marks: [
        ruleY(Math.max(0, data.y[0]), { stroke: 'var(--rule)' }),
        ...layers.flatMap(({ under }) => under),
        ruleY(data.level.y, { stroke: marks.bound.color, dash: marks.bound.dash, width: 1.5 }),
        ...layers.flatMap(({ over }) => over),
        ...endNames(data, height - margins.marginTop - margins.marginBottom),
      ],
    },
    table: tableOf(data),
    readAt: (x) => readingOf(data, x),
  };
}
