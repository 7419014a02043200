import type { DrawContext } from '../../src/notebook/figure.ts';

/** Below this there is no room for axes and names. */
const LEAST = 60;

/**
 * Returns the height of a picture from its shape, height over width: on a page, and on a phone. A stage may take the
 * shape at another width, so that a wide picture grows no taller and the figure fits its window.
 */
export function heightOf(
  { width, compact, shapeWidth = width }: Pick<DrawContext, 'width' | 'compact' | 'shapeWidth'>,
  [onPage, onPhone]: readonly [number, number],
): number {
  return Math.max(LEAST, Math.round(shapeWidth * (compact ? onPhone : onPage)));
}
