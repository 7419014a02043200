import type { DrawnPanel } from '../surface/render-figure.ts';

/** A picture under a pointer. */
export interface Place {
  /** The box that the picture stands in, and that stays when the picture is drawn anew. */
  readonly box: Element;
  readonly svg: SVGSVGElement;
  readonly panel: DrawnPanel;
}

/** The picture that an element belongs to, if it has been drawn. */
export function placeOf(
  target: EventTarget | null,
  panels: Readonly<Record<string, DrawnPanel>>,
): Place | undefined {
  const box = target instanceof Element ? target.closest('.drawing') : null;
  const svg = box?.querySelector<SVGSVGElement>('svg.plot');
  const panel = panels[box?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? ''];
  return box && svg && panel ? { box, svg, panel } : undefined;
}

/** The data coordinates under a pointer, and how far x goes in a pixel. */
export function dataAt(
  { svg, panel: { context, inverse } }: Place,
  { clientX, clientY }: MouseEvent,
): { x: number; y: number; perPixel: number } {
  const { left, top, width } = svg.getBoundingClientRect();
  // A square picture may be narrower than the room of its figure.
  const scale = (Number(svg.getAttribute('width')) || context.width) / width;
  const px = (clientX - left) * scale;
  const x = inverse.x(px);
  return { x, y: inverse.y((clientY - top) * scale), perPixel: Math.abs(inverse.x(px + 1) - x) };
}
