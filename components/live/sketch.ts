import type { Curve, Parameters, Stroke } from '../../src/notebook/kinds/index.ts';
import { drawStroke } from '../../src/notebook/kinds/index.ts';
import type { DrawnPanel } from './surface.ts';

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
  const placeOf = (event: PointerEvent, box: Element | null) => {
    const panel = panels()[box?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? ''];
    const svg = box?.querySelector<SVGSVGElement>('svg.plot');
    if (!box || !svg || !panel?.sketch) return undefined;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = panel.frame.width / width;
    const x = panel.inverse.x((event.clientX - left) * scale);
    const at: Stroke = [x, panel.sketch.logit(panel.inverse.y((event.clientY - top) * scale))];
    return { box, at, name: panel.sketch.parameter };
  };
  const draw = (name: string, from: Stroke, to: Stroke): void => {
    const parameter = parameters[name] as Curve | undefined; // a panel names a curve to be drawn in it
    const logits = values()[name] as readonly number[] | undefined;
    if (parameter?.kind === 'curve' && logits) change({ [name]: drawStroke(parameter, logits, from, to) });
  };

  root.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target instanceof Element ? event.target.closest('.drawing') : null;
      const place = event.button === 0 ? placeOf(event, target) : undefined;
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
      const place = drawing && placeOf(event, drawing.box);
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
