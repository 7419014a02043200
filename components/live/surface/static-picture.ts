import { parseHTML } from 'linkedom';
import type { PlotPanel } from '../../plots/panel.ts';
import type { PictureName } from '../../plots/render.ts';
import { renderPlot } from '../../plots/render.ts';
import { simplifyPath } from '../../plots/simplify-path.ts';

/** Said once in the style sheet, for every picture. */
const inStyleSheet = ['text-anchor', 'font-size', 'font-family', 'fill', 'width', 'height'];

const half = (x: number): number => Math.round(2 * x) / 2;

function translation(element: Element): readonly [number, number] | undefined {
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)];
}

/** The ticks of an axis, a path each, as one path. */
function mergeTicks(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll('g[aria-hidden]')) {
    const ticks = [...group.children].map((tick) => {
      const stroke = /^M0,0L(-?[\d.]+,-?[\d.]+)$/.exec(tick.getAttribute('d') ?? '')?.[1];
      const [x, y] = translation(tick) ?? [];
      return stroke === undefined || x === undefined || y === undefined
        ? undefined
        : `M${half(x)},${y}l${stroke}`;
    });
    const [first, ...others] = group.children;
    group.removeAttribute('aria-hidden');
    if (!first || ticks.includes(undefined)) continue;
    others.forEach((tick) => tick.remove());
    first.removeAttribute('transform');
    first.setAttribute('d', ticks.join(''));
  }
}

/** Names at a place, rather than at an em from a moved origin. The letters are twelve pixels but for symbols. */
function placeNames(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text')) {
    const [x, y] = translation(text) ?? [];
    const em = /^(-?[\d.]+)em$/.exec(text.getAttribute('y') ?? '')?.[1];
    if (x === undefined || y === undefined || em === undefined || text.closest('.symbol')) continue;
    text.removeAttribute('transform');
    text.setAttribute('x', String(half(x)));
    text.setAttribute('y', String(half(y + 12 * Number(em))));
  }
}

const places = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r'];

/** A tenth of a pixel is what a phone shows of a bar or a rule. */
function roundPlaces(svg: SVGSVGElement): void {
  for (const shape of svg.querySelectorAll('rect, line, circle')) {
    for (const name of places) {
      const value = Number(shape.getAttribute(name) ?? NaN);
      if (!Number.isNaN(value)) shape.setAttribute(name, String(Math.round(10 * value) / 10));
    }
  }
}

/** A panel's picture as the build writes it: the same to look at as the live one, and half as long to send. */
export function staticPicture(panel: PlotPanel | undefined, picture: PictureName): string {
  if (!panel) throw new RangeError(`${picture.name}: the figure has no such panel`);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { svg } = renderPlot(panel, picture, document);
  for (const attribute of inStyleSheet) svg.removeAttribute(attribute);
  svg.classList.add('still');
  mergeTicks(svg);
  placeNames(svg);
  roundPlaces(svg);
  for (const element of svg.querySelectorAll('[font-variant]')) element.removeAttribute('font-variant');
  for (const path of svg.querySelectorAll('path'))
    path.setAttribute('d', simplifyPath(path.getAttribute('d') ?? ''));
  return svg.outerHTML.replaceAll(' />', '/>');
}
