import type { Cloud, Parameters, Spot } from '../../../src/notebook/kinds/index.ts';
import { dataAt, placeOf } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

type Values = Readonly<Record<string, unknown>>;

/** The eraser's radius, in widths of the window; and in pixels at least, for a finger on a small screen. */
const eraser = 1 / 24;
const finest = 14;

/** Whether the eraser of a parameter's control is taken up. */
function erases(root: ParentNode, name: string): boolean {
  const toggle = root.querySelector(`[data-parameter="${name}"] button[name=erase-points]`);
  return toggle?.getAttribute('aria-pressed') === 'true';
}

interface Stroke {
  readonly box: Element;
  readonly name: string;
  readonly parameter: Cloud;
  readonly erasing: boolean;
  points: readonly number[];
  last: Spot;
}

/**
 * Lets a pointer draw points in the panels that are made for it, and erase them with shift or the eraser. While a
 * stroke is under way the figure has the attribute `data-spraying`; its end is one more change, without it.
 */
export function enableSpraying(
  root: HTMLElement,
  parameters: Parameters,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  {
    values,
    change,
    full,
  }: {
    values: () => Values;
    change: (next: Values) => void;
    /** Hears that there is no room for more. */
    full: (parameter: Cloud) => void;
  },
  signal: AbortSignal,
): void {
  let stroke: Stroke | undefined;
  let frame = 0;

  const show = (): void => {
    frame = 0;
    if (stroke && !Object.is(values()[stroke.name], stroke.points)) change({ [stroke.name]: stroke.points });
  };
  /** One change a frame, however many moves a mouse sends. */
  const ask = (): void => {
    frame ||= requestAnimationFrame(show);
  };
  const place = (event: PointerEvent, target: EventTarget | null) => {
    const found = placeOf(target, panels());
    if (found?.panel.spray === undefined) return undefined;
    const { x, y, perPixel } = dataAt(found, event);
    return { box: found.box, name: found.panel.spray, at: [x, y] as const, perPixel };
  };
  const erase = (one: Stroke, at: Spot, perPixel: number): void => {
    const { min, max } = one.parameter;
    one.points = one.parameter.erased(
      one.points,
      one.last,
      at,
      Math.max(eraser * (max - min), finest * perPixel),
    );
    one.last = at;
  };

  root.addEventListener(
    'pointerdown',
    (event) => {
      // A second finger neither draws nor ends what the first one does.
      const here = event.button === 0 && event.isPrimary && !stroke ? place(event, event.target) : undefined;
      const parameter = here && (parameters[here.name] as Cloud | undefined); // a panel names a cloud to be drawn in it
      const points = here && (values()[here.name] as readonly number[] | undefined);
      if (parameter?.kind !== 'cloud' || !points) return;
      const { box, name, at } = here;
      stroke = { box, name, parameter, erasing: event.shiftKey || erases(root, name), points, last: at };
      if (stroke.erasing) erase(stroke, at, here.perPixel);
      else Object.assign(stroke, parameter.painted(points, undefined, at));
      root.toggleAttribute('data-spraying', true);
      // The box keeps the pointer, since the picture in it is drawn anew with every move; and the focus, for a paste.
      box.setPointerCapture(event.pointerId);
      (box as HTMLElement).tabIndex = -1;
      (box as HTMLElement).focus({ preventScroll: true });
      event.preventDefault();
      ask();
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const here = stroke && event.isPrimary ? place(event, stroke.box) : undefined;
      if (!stroke || !here) return;
      if (stroke.erasing) erase(stroke, here.at, here.perPixel);
      else Object.assign(stroke, stroke.parameter.painted(stroke.points, stroke.last, here.at));
      ask();
    },
    { signal },
  );
  const end = (event: PointerEvent): void => {
    if (!stroke || !event.isPrimary) return;
    const { name, parameter, points, erasing } = stroke;
    stroke = undefined;
    cancelAnimationFrame(frame);
    frame = 0;
    root.toggleAttribute('data-spraying', false);
    change({ [name]: [...points] });
    if (!erasing && points.length >= 2 * parameter.most) full(parameter);
  };
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, end, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    root.toggleAttribute('data-spraying', false);
  });
}
