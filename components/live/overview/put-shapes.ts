import { patchShapes, type Shape } from '../../plots/svg-shape.ts';

const shown = new WeakMap<Element, readonly Shape[]>();

/** Turns a small picture into the next one; the one that the page came with is replaced. */
export function putShapes(picture: SVGElement, next: readonly Shape[]): void {
  const before = shown.get(picture);
  if (!before) picture.replaceChildren();
  patchShapes(picture, before ?? [], next);
  shown.set(picture, next);
}
