/** The one-dimensional shapes that `kl` and `js` compare: parameters and the density that they stand for. */
import type { Density } from '../../src/math/index.ts';
import { mixture, normal, skewNormal, truncated } from '../../src/math/index.ts';
import type { Choice, Parameter, Slider } from '../../src/notebook/kinds/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Group, Role } from '../../src/notebook/widget.ts';

/** The part of the line that is drawn, and that the sliders reach. */
export const line: readonly [number, number] = [-8, 8];

export interface Shape {
  readonly mean: number;
  readonly sd: number;
  readonly skew: number;
  readonly modes: '1' | '2';
  readonly gap: number;
  readonly cutLo: number;
  readonly cutHi: number;
}

interface ShapeParameters {
  readonly mean: Slider;
  readonly sd: Slider;
  readonly skew: Slider;
  readonly modes: Choice<'1' | '2'>;
  readonly gap: Slider;
  readonly 'cut-lo': Slider;
  readonly 'cut-hi': Slider;
}

type Prefixed<Prefix extends string> = {
  readonly [Name in keyof ShapeParameters as `${Prefix}-${Name}`]: ShapeParameters[Name];
};

/** The parameters of one shape, each name behind `prefix-`. */
export function shapeParameters<Prefix extends string>(
  prefix: Prefix,
  initial: { readonly mean: number; readonly sd: number },
): Prefixed<Prefix> {
  const [lo, hi] = line;
  const parameters: ShapeParameters = {
    mean: slider({ min: -6, max: 6, step: 0.05, initial: initial.mean }),
    sd: slider({ min: 0.1, max: 4, step: 0.05, initial: initial.sd }),
    skew: slider({ min: -10, max: 10, step: 0.5, initial: 0 }),
    modes: choice(['1', '2'], '1'),
    gap: slider({ min: 0, max: 4, step: 0.05, initial: 1.5 }),
    'cut-lo': slider({ min: lo, max: hi, step: 0.05, initial: lo, atMin: '−∞' }),
    'cut-hi': slider({ min: lo, max: hi, step: 0.05, initial: hi, atMax: '∞' }),
  };
  const entries = Object.entries<Parameter>({ ...parameters }).map(([name, parameter]) => [
    `${prefix}-${name}`,
    parameter,
  ]);
  return Object.fromEntries(entries) as Prefixed<Prefix>;
}

export function shapeGroup<Prefix extends string>(
  prefix: Prefix,
  symbol: string,
  role: Role,
): Group<keyof Prefixed<Prefix> & string> {
  type Name = keyof Prefixed<Prefix> & string;
  const names = (...list: string[]): Name[] => list.map((name): Name => `${prefix}-${name}` as Name);
  return {
    symbol,
    role,
    parameters: names('mean', 'sd'),
    more: names('skew', 'modes', 'gap', 'cut-lo', 'cut-hi'),
  };
}

/** The shape behind `prefix-` among a widget's values. */
export function shapeOf(values: Readonly<Record<string, unknown>>, prefix: string): Shape {
  const number = (name: string): number => values[`${prefix}-${name}`] as number; // a slider's value
  const [lo, hi] = line;
  const cutLo = number('cut-lo');
  const cutHi = number('cut-hi');
  return {
    mean: number('mean'),
    sd: number('sd'),
    skew: number('skew'),
    modes: values[`${prefix}-modes`] as '1' | '2',
    gap: number('gap'),
    // A cut that stands at the end of its slider cuts nothing.
    cutLo: cutLo <= lo ? -Infinity : cutLo,
    cutHi: cutHi >= hi ? Infinity : cutHi,
  };
}

function uncut({ mean, sd, skew, modes, gap }: Shape): Density {
  const one = (location: number): Density =>
    skew === 0 ? normal(location, sd) : skewNormal(location, sd, skew);
  return modes === '1' || gap === 0 ? one(mean) : mixture([0.5, 0.5], [one(mean - gap), one(mean + gap)]);
}

/** ½ SN(mean − gap) + ½ SN(mean + gap), cut to [cutLo, cutHi] and renormalised; one mode ignores the gap. */
export function densityOf(shape: Shape): Density {
  const whole = uncut(shape);
  const { cutLo, cutHi } = shape;
  return cutLo === -Infinity && cutHi === Infinity ? whole : truncated(whole, cutLo, cutHi);
}

/** Less than this share of the shape is nothing to draw or compare. */
const leastMass = 1e-6;

/** Whether the cut leaves something of the shape. */
export function leavesSomething(shape: Shape): boolean {
  if (!(shape.cutLo < shape.cutHi)) return false;
  return uncut(shape).logMass(shape.cutLo, shape.cutHi) > Math.log(leastMass);
}

/** The shape moved along the line, its cut with it. */
export function moved(shape: Shape, by: number): Shape {
  return { ...shape, mean: shape.mean + by, cutLo: shape.cutLo + by, cutHi: shape.cutHi + by };
}
