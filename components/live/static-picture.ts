import { parseHTML } from 'linkedom';
import type { PlotPanel } from '../plots/curves.ts';
import type { PictureName } from '../plots/render.ts';
import { renderPlot } from '../plots/render.ts';
import { simplifyPath } from '../plots/simplify-path.ts';
import { plainText } from './rich-text.ts';

/** A panel's picture as the build writes it. */
export function staticPicture(panel: PlotPanel | undefined, { name, id }: PictureName): string {
  if (!panel) throw new RangeError(`${name}: the figure has no such panel`);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { svg } = renderPlot(panel, { name: plainText(name), id }, document);
  for (const path of svg.querySelectorAll('path'))
    path.setAttribute('d', simplifyPath(path.getAttribute('d') ?? ''));
  return svg.outerHTML;
}
