import type { Language } from './language.ts';
import type { Unit } from './unit.ts';

/** What a figure is drawn for: the room there is, and the reader's language and unit. */
export interface Frame {
  /** Pixels; heights follow from it, so that a figure keeps its shape when the live one takes over. */
  readonly width: number;
  /** A phone: larger type relative to the figure, fewer ticks. */
  readonly compact: boolean;
  readonly language: Language;
  readonly unit: Unit;
}

/** The numbers behind a picture: what a screen reader, a spreadsheet and a test read instead of it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
  /** Whether the rows are samples of curves, of which a page may send every second one. */
  readonly sampled?: boolean;
}

/** A mark that a hand can take: dragging it along the axis moves the parameter. */
export interface Handle {
  readonly parameter: string;
  readonly axis: 'x' | 'y';
  /** Where it stands, in the panel's data coordinates. */
  readonly x: number;
  readonly y: number;
  /** The parameter's value that puts the handle at this place on its axis; without it the place is the value. */
  readonly valueAt?: (place: number) => number;
}

/** A picture to draw in: what a hand draws becomes the parameter, a curve. */
export interface Sketch {
  readonly parameter: string;
  /** The logit that a height in the panel's data coordinates stands for. */
  logit(y: number): number;
}

/** One picture of a figure. `Options` is what draws it; this folder does not know what that is. */
export interface Panel<Options = object> {
  readonly options: Options;
  readonly table: Table;
  readonly handles?: readonly Handle[];
  readonly sketch?: Sketch;
  /** A picture to tap: the parameter, a set of points, that a tap adds to or takes from. */
  readonly tap?: string;
}
