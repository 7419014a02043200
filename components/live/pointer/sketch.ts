import type { Curve, Parameters, Stroke } from '../../../src/notebook/kinds/index.ts';
import { drawStroke } from '../../../src/notebook/kinds/index.ts';
import { dataAt, placeOf } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

type Values = Readonly<Record<string, unknown>>;

/** Lets a pointer draw in the panels that are made for it: the curve follows the hand. */
export function enableSketching(
  root: HTMLElement,
  parameters: Parameters,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  values: () => Values,
  change: (next: Values) => void,
  signal: AbortSignal,
): void {
  let drawing: { readonly box: Element; last: Stroke } | undefined;

  /** Where the pointer is, and in which panel, if that can be drawn in. */
  const strokeAt = (event: PointerEvent, target: EventTarget | null) => {
    const place = placeOf(target, panels());
    if (!place?.panel.sketch) return undefined;
    const { parameter, logit } = place.panel.sketch;
    const { x, y } = dataAt(place, event);
    const at: Stroke = [x, logit(y)];
    return { box: place.box, at, name: parameter };
  };
  const draw = (name: string, from: Stroke, to: Stroke): void => {
    const parameter = parameters[name] as Curve | undefined; // a panel names a curve to be drawn in it
    const logits = values()[name] as readonly number[] | undefined;
    if (parameter?.kind === 'curve' && logits) change({ [name]: drawStroke(parameter, logits, from, to) });
  };

  root.addEventListener(
    'pointerdown',
    (event) => {
      const place = event.button === 0 ? strokeAt(event, event.target) : undefined;
      if (!place) return;
      drawing = { box: place.box, last: place.at };
      // The box keeps the pointer, since the picture in it is drawn anew with every move.
      place.box.setPointerCapture(event.pointerId);
      event.preventDefault();
      draw(place.name, place.at, place.at);
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const place = drawing && strokeAt(event, drawing.box);
      if (!drawing || !place) return;
      draw(place.name, drawing.last, place.at);
      drawing.last = place.at;
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    root.addEventListener(type, () => (drawing = undefined), { signal });
  }
}
