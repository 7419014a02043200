/** A picture that is on the page is changed into the next one; only what differs reaches the document. */
import type { PlotPanel } from '../../plots/panel.ts';
import type { PictureName, Rendered } from '../../plots/render.ts';
import { renderPlot } from '../../plots/render.ts';
import { isScene, patchScene, scalesOf } from '../../plots/scene.ts';
import { morph } from './morph.ts';

const renderings = new WeakMap<Element, Rendered>();

/** Draws a panel for its box, into the picture that stands there where that can become it. */
export function renderInPlace(
  drawing: Element,
  panel: Pick<PlotPanel, 'options'>,
  picture: PictureName,
): Rendered {
  const before = renderings.get(drawing);
  const stands = before !== undefined && before.svg.parentNode === drawing;
  const { options } = panel;
  if (stands && isScene(options) && patchScene(before.svg, options))
    return { svg: before.svg, ...scalesOf(options.ground) };
  const fresh = renderPlot(panel, picture, document);
  // A scene is drawn into elements of its own; on another ground its picture is another.
  const rendered = stands && !isScene(options) ? { ...fresh, svg: morph(before.svg, fresh.svg) } : fresh;
  renderings.set(drawing, rendered);
  return rendered;
}
