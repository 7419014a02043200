/**
 * A picture as data: the ground on which Plot draws axes, and layers of shapes over it. A picture on the page whose axes
 * stay the same is patched: its layers are made anew as data, and only what differs reaches the document.
 */
import * as Plot from '@observablehq/plot';
import type { Attributes, Shape } from './svg-shape.ts';
import { elementOf, patchAttributes, patchShapes, shapeElement } from './svg-shape.ts';

/** From a value of the data to a pixel. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The edges of the inner frame, in pixels. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shapes of one look. */
export interface Layer {
  readonly attributes: Attributes;
  readonly shapes: readonly Shape[];
  /** Cut off at the inner frame. */
  readonly clip?: boolean;
}

/** One mark: its layer, once it is known where the data are. */
export type SceneMark = (scales: Scales, room: Room) => Layer;

/** All that scales and axes follow from, in numbers and texts, so that it can be told whether two are the same. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Heights go by factors. */
  readonly logarithmic?: boolean;
  readonly axisX?: Plot.AxisXOptions;
  readonly axisY?: Plot.AxisYOptions;
}

export interface Scene {
  readonly ground: Ground;
  /** How a tick of the y axis is written, where Plot's own way does not do. */
  readonly tickFormat?: (value: number) => string;
  readonly marks: readonly SceneMark[];
}

/** What draws a panel: a scene, or what Plot draws whole. */
export type Drawing = Plot.PlotOptions | Scene;

export const isScene = (drawing: Drawing): drawing is Scene => 'ground' in drawing;

/** The size of a picture, in pixels. */
export const sizeOf = (drawing: Drawing): Pick<Plot.PlotOptions, 'width' | 'height'> =>
  isScene(drawing) ? drawing.ground : drawing;

/** A layer in the document; one without shapes is not there. */
interface Placed {
  readonly layer: Layer;
  readonly element: Element | undefined;
}

/** The layers of a picture as they were drawn last. */
interface Stage {
  readonly key: string;
  readonly clipUrl: string;
  placed: readonly Placed[];
}

const stages = new WeakMap<SVGSVGElement, Stage>();

/** What Plot has drawn for a scene: its size and its axes. Without an axis the range of the data may change. */
const keyOf = ({ ground: { x, y, axisX, axisY, ...others } }: Scene): string =>
  JSON.stringify([others, axisX && [axisX, x], axisY && [axisY, y]]);

/** A line or, by logarithms, a power between two ranges. */
function mapping(
  [lo, hi]: readonly [number, number],
  [from, to]: readonly [number, number],
  logarithmic: boolean,
): { readonly apply: (value: number) => number; readonly invert: (pixel: number) => number } {
  const [bend, straighten] = logarithmic ? [Math.log, Math.exp] : [Number, Number];
  const [start, length] = [bend(lo), bend(hi) - bend(lo)];
  return {
    apply: (value) => from + ((bend(value) - start) / length) * (to - from),
    invert: (pixel) => straighten(start + ((pixel - from) / (to - from)) * length),
  };
}

/** Where the data are in a picture, and what is at a pixel. */
export function scalesOf(ground: Ground): { readonly forward: Scales; readonly inverse: Scales } {
  const { left, right, top, bottom } = roomOf(ground);
  const x = mapping(ground.x, [left, right], false);
  const y = mapping(ground.y, [bottom, top], ground.logarithmic ?? false);
  return { forward: { x: x.apply, y: y.apply }, inverse: { x: x.invert, y: y.invert } };
}

function roomOf({ width, height, ...margins }: Ground): Room {
  return {
    left: margins.marginLeft,
    right: width - margins.marginRight,
    top: margins.marginTop,
    bottom: height - margins.marginBottom,
  };
}

function layerElement({ attributes, shapes, clip }: Layer, clipUrl: string, document: Document): Element {
  const group = elementOf('g', attributes, document);
  for (const shape of shapes) group.append(shapeElement(shape, document));
  if (!clip) return group;
  // The clip is on a group around, where a move of the group does not move it.
  const outer = elementOf('g', { 'clip-path': clipUrl }, document);
  outer.append(group);
  return outer;
}

/** What Plot is asked for: scales and axes. */
function plotOptions({ ground, tickFormat }: Scene, document: Document): Plot.PlotOptions {
  const { x, y, logarithmic = false, axisX, axisY, ...size } = ground;
  return {
    ...size,
    document,
    x: { domain: [...x], axis: null },
    y: { domain: [...y], axis: null, type: logarithmic ? 'log' : 'linear' },
    marks: [
      ...(axisY ? [Plot.axisY({ label: null, ...(tickFormat ? { tickFormat } : {}), ...axisY })] : []),
      ...(axisX ? [Plot.axisX({ label: null, ...axisX })] : []),
    ],
  };
}

/** Draws a scene for the first time; `id` names what its picture refers to. */
export function drawScene(scene: Scene, id: string, document: Document): SVGSVGElement {
  // Plot wraps its picture in a figure only for a title or a legend.
  const svg = Plot.plot(plotOptions(scene, document)) as unknown as SVGSVGElement;
  const room = roomOf(scene.ground);
  const { forward } = scalesOf(scene.ground);
  const clipId = `${id}-clip-0`;
  const clipUrl = `url(#${clipId})`;
  const layers = scene.marks.map((mark) => mark(forward, room));
  if (layers.some(({ clip }) => clip)) {
    const clip = elementOf('clipPath', { id: clipId }, document);
    const { left, right, top, bottom } = room;
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    clip.append(elementOf('rect', box, document));
    svg.append(clip);
  }
  const placed = layers.map((layer): Placed => {
    const element = layer.shapes.length === 0 ? undefined : layerElement(layer, clipUrl, document);
    if (element) svg.append(element);
    return { layer, element };
  });
  stages.set(svg, { key: keyOf(scene), clipUrl, placed });
  return svg;
}

/**
 * Draws a scene into a picture of an earlier one, and says whether that could be done: the two have to have the same
 * size, the same axes, and as many marks.
 */
export function patchScene(svg: SVGSVGElement, scene: Scene): boolean {
  const stage = stages.get(svg);
  if (stage?.key !== keyOf(scene) || stage.placed.length !== scene.marks.length) return false;
  const room = roomOf(scene.ground);
  const { forward } = scalesOf(scene.ground);
  const layers = scene.marks.map((mark) => mark(forward, room));
  const { placed, clipUrl } = stage;
  // From the last to the first, so that a layer that comes back finds the one above it in its place.
  let above: Element | null = null;
  const next: Placed[] = [];
  for (let i = layers.length - 1; i >= 0; i--) {
    const [layer, before] = [layers[i], placed[i]];
    if (!layer || !before) return false;
    const element = patchLayer(svg, before, layer, above, clipUrl);
    if (element) above = element;
    next.unshift({ layer, element });
  }
  stage.placed = next;
  return true;
}

function patchLayer(
  svg: SVGSVGElement,
  { layer: before, element }: Placed,
  layer: Layer,
  above: Element | null,
  clipUrl: string,
): Element | undefined {
  const isShown = layer.shapes.length > 0;
  if (element && isShown && Boolean(before.clip) === Boolean(layer.clip)) {
    const group = layer.clip ? (element.firstElementChild ?? element) : element;
    patchAttributes(group, before.attributes, layer.attributes);
    patchShapes(group, before.shapes, layer.shapes);
    return element;
  }
  element?.remove();
  if (!isShown) return undefined;
  const made = layerElement(layer, clipUrl, svg.ownerDocument);
  svg.insertBefore(made, above);
  return made;
}
