/** How a number at a place becomes a tint, in a picture of few steps and in a smooth one. */
import type { Heat, HeatKind, PlaneLayers } from './view.ts';
import { channels } from '../channels.ts';

/** The tokens that a kind is drawn in, above and below its middle. What is said of D alone has D's colour. */
const tokens: Readonly<Record<HeatKind, { readonly above: string; readonly below?: string }>> = {
  probability: { above: 'data', below: 'model' },
  'density-data': { above: 'data' },
  'density-model': { above: 'model' },
  gap: { above: 'discriminator' },
};

/** No more colour than leaves a mark of the same colour three times as bright or dark as its ground. */
export const STRONGEST = 0.29;

/** Where nothing stands on it, a tint may be stronger. */
const STRONGEST_ALONE = 0.8;

export const isAlone = ({ real, fake, manifold }: PlaneLayers): boolean => !(real ?? fake ?? manifold);

export const strongestOf = (view: PlaneLayers): number => (isAlone(view) ? STRONGEST_ALONE : STRONGEST);

export interface Tint {
  readonly token: string;
  /** From 0, paper, to 1. */
  readonly strength: number;
}

const clamp = (t: number): number => Math.min(1, Math.max(0, t));

/** The place of a value on its scale, from 0 to 1. What is no number is where the scale has its paper. */
export function onScale({ kind, low, high }: Heat, value: number): number {
  if (Number.isNaN(value) || !(high > low)) return kind === 'probability' ? 0.5 : 0;
  return clamp((value - low) / (high - low));
}

export function tintAt(kind: HeatKind, t: number): Tint {
  const { above, below } = tokens[kind];
  if (below === undefined) return { token: above, strength: t };
  return t < 0.5 ? { token: below, strength: 1 - 2 * t } : { token: above, strength: 2 * t - 1 };
}

export const cellsAlong = ({ values }: Heat): number => Math.round(Math.sqrt(values.length));

/** The scale's numbers at fewer places, each by the four cells around it, row by row from the lowest y. */
export function coarser(heat: Heat, count: number): number[] {
  const n = cellsAlong(heat);
  const at = (column: number, row: number): number => onScale(heat, heat.values[row * n + column] ?? NaN);
  const along = Array.from({ length: count }, (_, i) => {
    const place = Math.min(n - 1, Math.max(0, ((i + 0.5) * n) / count - 0.5));
    const from = Math.min(Math.floor(place), Math.max(0, n - 2));
    return { from, to: Math.min(from + 1, n - 1), part: place - from };
  });
  return along.flatMap((row) =>
    along.map((column) => {
      const lower = at(column.from, row.from) * (1 - column.part) + at(column.to, row.from) * column.part;
      const upper = at(column.from, row.to) * (1 - column.part) + at(column.to, row.to) * column.part;
      return lower * (1 - row.part) + upper * row.part;
    }),
  );
}

/** The steps of a picture of few: where each begins, in strength. Each is laid over those before it. */
export const stepsOf = (kind: HeatKind): readonly number[] =>
  kind === 'probability' ? [0.2, 0.5, 0.8] : [0.08, 0.24, 0.4, 0.56, 0.72, 0.88];

/** How opaque each step must be so that all of them together come to `strongest`. */
export const stepOpacity = (kind: HeatKind, strongest: number): number =>
  1 - (1 - strongest) ** (1 / stepsOf(kind).length);

/** The tint of every cell as a small image, from the top row down, over whatever paper it lies on. */
export function heatPixels(
  heat: Heat,
  strongest: number,
  colour: (token: string) => string,
): Uint8ClampedArray {
  const n = cellsAlong(heat);
  const pixels = new Uint8ClampedArray(4 * n * n);
  const known = new Map<string, readonly [number, number, number]>();
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      const { token, strength } = tintAt(heat.kind, onScale(heat, heat.values[row * n + column] ?? NaN));
      const rgb = known.get(token) ?? channels(colour(token));
      known.set(token, rgb);
      const k = 4 * ((n - 1 - row) * n + column);
      [pixels[k], pixels[k + 1], pixels[k + 2]] = rgb;
      pixels[k + 3] = 255 * strongest * strength;
    }
  }
  return pixels;
}
