import * as Plot from '@observablehq/plot';
import type { PlotPanel } from './panel.ts';
import type { Drawing, Scales } from './scene.ts';
import { drawScene, isScene, scalesOf } from './scene.ts';

/** From a pixel to a value of the data, for the handles of a figure. */
export type Inverse = Scales;

/** What a picture is called by those who cannot see it, and by the page: the id has to be its own. */
export interface PictureName {
  readonly name: string;
  readonly id: string;
  /** The id of the sentence that says what it shows. */
  readonly describedBy?: string;
}

export interface Rendered {
  readonly svg: SVGSVGElement;
  readonly inverse: Inverse;
  /** From a value of the data to a pixel. */
  readonly forward: Scales;
}

/** Two decimals of a pixel are more than a screen shows; the rest is only weight. */
function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** `p_{data}` in a name becomes p with its subscript set as one. */
function setSubscripts(svg: SVGSVGElement, document: Document): void {
  for (const text of svg.querySelectorAll('text')) {
    const [, base, subscript] = /^(.*)_\{(.*)\}$/.exec(text.textContent) ?? [];
    if (base === undefined || subscript === undefined) continue;
    const tspan = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    tspan.setAttribute('class', 'subscript');
    tspan.setAttribute('dy', '0.25em');
    tspan.textContent = subscript;
    text.textContent = base;
    text.append(tspan);
  }
}

/** Plot numbers its clips over the whole program; here they are named after the picture, whenever it is drawn. */
function nameClips(svg: SVGSVGElement, id: string): void {
  const clips = [...svg.querySelectorAll('clipPath')];
  clips.forEach((clip, i) => {
    const old = clip.getAttribute('id') ?? '';
    const name = `${id}-clip-${i}`;
    clip.setAttribute('id', name);
    for (const element of svg.querySelectorAll(`[clip-path="url(#${old})"]`)) {
      element.setAttribute('clip-path', `url(#${name})`);
    }
  });
}

function scaleInverse(scale: ReturnType<Plot.Plot['scale']>): (pixel: number) => number {
  const invert = scale?.invert as ((pixel: number) => number) | undefined;
  return (pixel) => invert?.(pixel) ?? NaN;
}

function scaleForward(scale: ReturnType<Plot.Plot['scale']>): (value: number) => number {
  const apply = scale?.apply as ((value: number) => number) | undefined;
  return (value) => apply?.(value) ?? NaN;
}

/** A picture as Plot leaves it, with its scales. */
function drawn(options: Drawing, id: string, document: Document): Rendered {
  if (isScene(options)) return { svg: drawScene(options, id, document), ...scalesOf(options.ground) };
  const figure = Plot.plot({ ...options, document });
  const svg = (
    figure.tagName.toLowerCase() === 'svg' ? figure : figure.querySelector('svg')
  ) as SVGSVGElement;
  const [x, y] = [figure.scale('x'), figure.scale('y')];
  return {
    svg,
    inverse: { x: scaleInverse(x), y: scaleInverse(y) },
    forward: { x: scaleForward(x), y: scaleForward(y) },
  };
}

/**
 * The picture of a panel, for build and browser alike. Plot's own style element is left out (the site's policy
 * allows none, the site's style sheet has what it held), and so are its labels inside the picture, which name
 * nothing to a listener: the picture as a whole is one image with one name.
 */
export function renderPlot(
  panel: Pick<PlotPanel, 'options'>,
  { name, id, describedBy }: PictureName,
  document: Document,
): Rendered {
  const { svg, ...scales } = drawn(panel.options, id, document);
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
    for (const attribute of [
      'd',
      'transform',
      'x',
      'y',
      'cx',
      'cy',
      'x1',
      'x2',
      'y1',
      'y2',
      'width',
      'height',
    ]) {
      const value = element.getAttribute(attribute);
      if (value !== null && value.includes('.')) element.setAttribute(attribute, roundNumbers(value));
    }
  }
  setSubscripts(svg, document);
  nameClips(svg, id);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  if (describedBy !== undefined) svg.setAttribute('aria-describedby', describedBy);
  return { svg, ...scales };
}
