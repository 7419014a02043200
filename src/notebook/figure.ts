import type { Language } from './language.ts';
import type { Unit } from './unit.ts';

/** What a figure is drawn for: the room there is, and the reader's language and unit. */
export interface DrawContext {
  /** Pixels; heights follow from it, so that a figure keeps its shape when the live one takes over. */
  readonly width: number;
  /** A phone: larger type relative to the figure, fewer ticks. */
  readonly compact: boolean;
  /** The width whose shape gives the height, where that is not the picture's own, since others share the window. */
  readonly shapeWidth?: number;
  readonly language: Language;
  readonly unit: Unit;
  /** For a file, which may hold every mark where a page sends few. */
  readonly detailed?: boolean;
}

/** Whom a figure speaks to: the reader's unit, and the figure's own phrases in the page's language. */
export interface Reader<Say> {
  readonly unit: Unit;
  readonly say: Say;
}

/** What a figure is drawn for, with the phrases that stand in its pictures. */
export interface FigureContext<Say> extends DrawContext {
  readonly say: Say;
}

/** The numbers behind a picture: what a screen reader, a spreadsheet and a test read instead of it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
  /** Whether the rows are samples of curves, of which a page may send every second one. */
  readonly sampled?: boolean;
  /** All of the rows, where `rows` are only as many as a reader wants to see: what a file holds, made when it is saved. */
  every?(): Table['rows'];
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

/** What paints a canvas that lies under a picture, in the pixels of that picture. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** Of the whole picture, in CSS pixels; the screen's own pixels are the canvas's affair. */
  readonly width: number;
  readonly height: number;
  /** From the data to a pixel. */
  x(value: number): number;
  y(value: number): number;
  /** A colour of the design tokens as the page shows it now: `data`, `ink`, `paper`, … */
  colour(token: string): string;
  /** Fills a box with pixels (red, green, blue, alpha, row by row from the top), smoothed as far as it is larger. */
  raster(pixels: Uint8ClampedArray, columns: number, rows: number, box: Box): void;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a browser shows in place of a picture that is many marks: a canvas, and a lighter picture over it. */
export interface Painted<Options = object> {
  readonly options: Options;
  /** Says all that `options` draw: a picture with the same key looks the same. */
  key(): string;
  paint(brush: Brush): void;
}

/** What a picture says of one place: the numbers there, each with the name and the colour of what it is of. */
export interface Reading {
  /** The place that the numbers belong to, which may be the nearest one that has some. */
  readonly x: number;
  /** Where the picture is a map: a chart is read at all heights at once. */
  readonly y?: number;
  readonly names: { readonly x: string; readonly y?: string };
  readonly values: readonly { readonly label: string; readonly value: number; readonly colour?: string }[];
}

/** One picture of a figure. `Options` is what draws it; this folder does not know what that is. */
export interface Panel<Options = object> {
  readonly options: Options;
  readonly painted?: Painted<Options>;
  readonly table: Table;
  /** The numbers at a place in the panel's data coordinates; undefined where it has none. */
  readAt?(x: number, y: number): Reading | undefined;
  readonly handles?: readonly Handle[];
  readonly sketch?: Sketch;
  /** A picture to tap: the parameter, a set of points, that a tap adds to or takes from. */
  readonly tap?: string;
  /** A picture to point in: the parameters, sliders, that a place in it sets. */
  readonly pick?: readonly [x: string, y: string];
  /** A picture to draw points in: the parameter, a cloud, that a stroke adds to. */
  readonly spray?: string;
}
