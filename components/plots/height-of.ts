import type { DrawContext } from '../../src/notebook/figure.ts';

/** The width that a picture has on a page where nothing else is said. */
const PAGE_WIDTH = 640;

/**
 * Returns the height of a picture from its shape, height over width: on a page, and on a phone. On a page a picture that
 * is wider than its shape asks for is flatter, and not taller, so that a figure fits its window.
 */
export function heightOf(
  { width, compact, shapeWidth = PAGE_WIDTH }: Pick<DrawContext, 'width' | 'compact' | 'shapeWidth'>,
  [onPage, onPhone]: readonly [number, number],
): number {
  return Math.round(compact ? width * onPhone : shapeWidth * onPage);
}
