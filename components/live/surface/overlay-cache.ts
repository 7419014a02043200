/** What stands over a canvas changes seldom, and to draw it takes longer than to paint all that is under it. */
import type { DrawContext, Painted } from '../../../src/notebook/figure.ts';
import type { Rendered } from '../../plots/render.ts';

/** For so long, in milliseconds, its numbers may lag behind while a run goes on: they could not be read before either. */
const readable = 250;

interface Kept {
  readonly rendered: Rendered;
  readonly key: string;
  readonly context: DrawContext;
  readonly at: number;
}

const pictures = new WeakMap<Element, Kept>();

const same = (a: DrawContext, b: DrawContext): boolean =>
  (['width', 'compact', 'language', 'unit'] as const).every((name) => a[name] === b[name]);

/** The picture in a box, if it is still there and still right. */
export function keptOver(
  drawing: Element,
  painted: Painted,
  context: DrawContext,
  throttled: boolean,
): Rendered | undefined {
  const kept = pictures.get(drawing);
  if (!kept || kept.rendered.svg.parentNode !== drawing || !same(kept.context, context)) return undefined;
  if (throttled && performance.now() - kept.at < readable) return kept.rendered;
  return kept.key === painted.key() ? kept.rendered : undefined;
}

export function keepOver(drawing: Element, rendered: Rendered, painted: Painted, context: DrawContext): void {
  pictures.set(drawing, { rendered, key: painted.key(), context, at: performance.now() });
}
