import type { Parameters, Slider } from '../../../src/notebook/kinds/index.ts';
import { dataAt, placeOf } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

/** A finger that went further than this was on its way elsewhere, in pixels. */
const STILL = 8;

/**
 * Lets a pointer choose a place in the panels that are made for it: a mouse or a pen by pressing and moving on, a finger by a
 * tap, so that it can scroll. Keys have the sliders of both parameters.
 */
export function enablePicking(
  root: HTMLElement,
  parameters: Parameters,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  change: (next: Readonly<Record<string, number>>) => void,
  signal: AbortSignal,
): void {
  let held: Element | undefined;
  let from = { x: 0, y: 0 };

  const pickAt = (event: MouseEvent, target: EventTarget | null): Element | undefined => {
    const place = placeOf(target, panels());
    const names = place?.panel.pick;
    if (!place || !names) return undefined;
    const { x, y } = dataAt(place, event);
    const next: Record<string, number> = {};
    for (const [name, value] of [
      [names[0], x],
      [names[1], y],
    ] as const) {
      const parameter = parameters[name] as Slider | undefined; // a panel names sliders to be picked in it
      if (!parameter || !Number.isFinite(value)) return undefined;
      next[name] = parameter.snap(value);
    }
    change(next);
    return place.box;
  };

  root.addEventListener(
    'pointerdown',
    (event) => {
      from = { x: event.clientX, y: event.clientY };
      if (event.button !== 0 || event.pointerType === 'touch') return;
      held = pickAt(event, event.target);
      // The box keeps the pointer, since the picture in it is drawn anew with every move.
      held?.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      if (held) pickAt(event, held);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    root.addEventListener(type, () => (held = undefined), { signal });
  root.addEventListener(
    'click',
    (event) => {
      // Of a mouse the press was heard already.
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isTouch && Math.hypot(event.clientX - from.x, event.clientY - from.y) <= STILL)
        pickAt(event, event.target);
    },
    { signal },
  );
}
