/** The picture of the first page: where everything stands for one state, as attributes of its parts. */

/** A place for the picture: a page or a phone. */
export interface PlayFrame {
  readonly width: number;
  readonly height: number;
  /** The line of height 1 and the base, in pixels. */
  readonly top: number;
  readonly base: number;
  readonly left: number;
  readonly right: number;
  /** The height of the scale's line. */
  readonly scale: number;
  /** Room for a word on either side of the mark on the scale. */
  readonly word: number;
}

export const FRAMES: Readonly<Record<'page' | 'phone', PlayFrame>> = {
  page: { width: 936, height: 346, top: 14, base: 252, left: 1, right: 894, scale: 312, word: 70 },
  phone: { width: 354, height: 268, top: 12, base: 176, left: 1, right: 334, scale: 236, word: 58 },
};

/** The axis of x, and the density at the height of 1: D and densities share the picture and not the axis. */
const [FROM, TO] = [-6, 6];
const PEAK = 0.74;

export interface Curves {
  readonly model: (x: number) => number;
  readonly best: (x: number) => number;
}

export interface Shown {
  readonly mean: number;
  readonly sd: number;
  readonly peak: number;
  /** C(G) over −log 4, in [0, 1]. */
  readonly depth: number;
}

export const xOf = ({ left, right }: PlayFrame, x: number): number =>
  left + ((x - FROM) / (TO - FROM)) * (right - left);

const yOf = ({ top, base }: PlayFrame, share: number): number => base - share * (base - top);

/** Returns the mean and the peak that a handle at a place stands for. */
export function stateAt(
  frame: PlayFrame,
  x: number,
  y: number,
): { readonly mean: number; readonly peak: number } {
  const { left, right, top, base } = frame;
  return {
    mean: FROM + ((x - left) / (right - left)) * (TO - FROM),
    peak: ((base - y) / (base - top)) * PEAK,
  };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A point each three pixels, straight between them: finer than an eye sees. */
function line(frame: PlayFrame, height: (x: number) => number): string {
  const count = Math.ceil((frame.right - frame.left) / 3);
  const points = Array.from({ length: count + 1 }, (_, i) => {
    const x = FROM + ((TO - FROM) * i) / count;
    return `${short(xOf(frame, x))} ${short(yOf(frame, height(x)))}`;
  });
  return `M${points.join('L')}`;
}

const area = (frame: PlayFrame, path: string): string =>
  `${path}L${frame.right} ${frame.base}L${frame.left} ${frame.base}Z`;

type Attributes = Readonly<Record<string, string>>;

type StandingPart = 'data-area' | 'data-line';

type MovingPart =
  | 'model-area'
  | 'model-line'
  | 'best-line'
  | 'handle'
  | 'model-name'
  | 'data-name'
  | 'best-name'
  | 'got'
  | 'left'
  | 'mark'
  | 'value'
  | 'to-go';

/** Lays out the data, which stand. */
export function standingParts(
  frame: PlayFrame,
  data: (x: number) => number,
): Readonly<Record<StandingPart, Attributes>> {
  const path = line(frame, (x) => data(x) / PEAK);
  return { 'data-area': { d: area(frame, path) }, 'data-line': { d: path } };
}

/** Lays out every part of the picture that moves, for one state. */
export function movingParts(
  frame: PlayFrame,
  curves: Curves,
  { mean, sd, peak, depth }: Shown,
  data: { readonly mean: number; readonly sd: number; readonly peak: number },
): Readonly<Record<MovingPart, Attributes>> {
  const modelLine = line(frame, (x) => curves.model(x) / PEAK);
  const isRight = mean > data.mean + 0.05;
  // A name stands at the shoulder that looks away from the other curve.
  const shoulder = (
    law: { readonly mean: number; readonly sd: number; readonly peak: number },
    side: 1 | -1,
  ) => ({
    x: short(xOf(frame, law.mean + side * law.sd) + side * 8),
    y: short(yOf(frame, (law.peak * Math.exp(-0.5)) / PEAK) - 6),
    'text-anchor': side > 0 ? 'start' : 'end',
  });
  const nameAt = 5.1;
  const answer = curves.best(nameAt);
  const at = frame.left + depth * (frame.right - frame.left);
  const { word } = frame;
  const anchor = at < frame.left + word ? 'start' : at > frame.right - word ? 'end' : 'middle';
  return {
    'model-area': { d: area(frame, modelLine) },
    'model-line': { d: modelLine },
    'best-line': { d: line(frame, curves.best) },
    handle: { transform: `translate(${short(xOf(frame, mean))} ${short(yOf(frame, peak / PEAK))})` },
    'model-name': shoulder({ mean, sd, peak }, isRight ? 1 : -1),
    'data-name': shoulder(data, isRight ? -1 : 1),
    'best-name': {
      x: short(xOf(frame, nameAt)),
      y: short(yOf(frame, answer) + (answer > 0.8 ? 24 : -10)),
      'text-anchor': 'middle',
    },
    got: { x2: short(at) },
    left: { x1: short(Math.min(frame.right, at + 12)) },
    mark: { transform: `translate(${short(at)} ${frame.scale})` },
    value: { x: short(at), 'text-anchor': anchor },
    'to-go': { visibility: frame.right - at > 3.6 * word ? 'visible' : 'hidden' },
  };
}
